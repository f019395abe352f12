using Manifests.Build.Reading;
using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules;
using Manifests.Severities;

namespace Manifests.Build.Judging;

/// <summary>Judges finished resources by the rules by which the compiler judges them as they are written, and says what the compiler could not.</summary>
internal sealed class Judge(BuildRequest request, Messages messages, JudgedByCompiler judged)
{
    private readonly HashSet<string> said = [];
    private CompilerFindings? compilerFindings;
    private SeverityResolver? severities;

    /// <summary>Judges all of them.</summary>
    /// <param name="resources">The resources.</param>
    /// <param name="named">The minor that the project names, or null for the newest.</param>
    public void Check(List<ManifestResource> resources, KubernetesVersion? named)
    {
        foreach (var resource in resources)
            if (!judged.Contains(resource.Entry.Member.Name, resource.Tree))
                RuleRunner.Judge(resource.Tree, named ?? KubernetesVersion.Newest, Language.CSharp, finding => Report(finding, resource));
    }

    private void Report(Finding finding, ManifestResource resource)
    {
        var member = resource.Entry.Member;
        if (resource.Entry.Suppressed.Contains(finding.Rule.Id))
            return;

        // Most manifests have no findings; only for one are files read.
        compilerFindings ??= CompilerFindings.Read(request.CompilerLog);
        if (compilerFindings.Contains(finding.Rule.Id, member.Name, finding.Path))
            return;
        severities ??= CreateSeverities();
        var file = messages.FileOf(member);
        if (severities.Resolve(finding, file) is { } resolved && said.Add(string.Join('\n', finding.Rule.Id, member.Name, finding.Message)))
            messages.Finding(resolved, member);
    }

    private SeverityResolver CreateSeverities()
    {
        var files = new List<ConfigurationFile>();
        foreach (var path in request.ConfigurationFiles)
            if (File.Exists(path))
                files.Add(ConfigurationFile.Read(path));
        return new(new(files), new(request.NoWarn, request.WarningsAsErrors, request.WarningsNotAsErrors, request.TreatWarningsAsErrors));
    }
}
