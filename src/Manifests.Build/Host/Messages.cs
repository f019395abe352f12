using System.Text;
using Manifests.Findings;
using Manifests.Rules;
using Manifests.Tree;

namespace Manifests.Build;

/// <summary>What the host says, a line each; findings in the form that MSBuild recognises.</summary>
internal sealed class Messages(BuildRequest request, Stream stream) : IDisposable
{
    private readonly StreamWriter output = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Whether an error was said.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Says that our own output cannot be made; no setting lowers that.</summary>
    public void Error(RuleDescriptor rule, string message, ManifestMember? at = null) => Say(Severity.Error, rule.Id, message, FileOf(at), at?.Line ?? 0, at?.Column ?? 0);

    /// <summary>Says it at a line of the user's code.</summary>
    public void Error(RuleDescriptor rule, string message, string file, int line, int column) => Say(Severity.Error, rule.Id, message, file, line, column);

    /// <summary>Says a finding at the member in which it was found.</summary>
    public void Finding(Finding finding, ManifestMember member) =>
        Say(finding.Severity, finding.Rule.Id, finding.Message, FileOf(member), member.Line, member.Column);

    /// <summary>Says where a file is.</summary>
    public void File(string path, string remark = "") => output.WriteLine("Manifest: " + path + remark);

    /// <summary>The path of the file that declares a member; without one, the project's.</summary>
    public string FileOf(ManifestMember? member) =>
        member?.File is { } file ? Path.GetFullPath(Path.Combine(request.ProjectFolder, file)) : request.Project;

    public void Dispose() => output.Dispose();

    private void Say(Severity severity, string id, string message, string file, int line, int column)
    {
        HasErrors |= severity == Severity.Error;
        output.Write(file);
        if (line > 0)
            output.Write(column > 0 ? $"({line},{column})" : $"({line})");
        output.Write(severity switch { Severity.Error => ": error ", Severity.Warning => ": warning ", _ => ": info " });
        output.Write(id);
        output.Write(": ");
        output.WriteLine(message.ReplaceLineEndings(" "));
    }
}
