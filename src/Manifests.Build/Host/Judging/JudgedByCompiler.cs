using System.Text;
using Manifests.Tree;

namespace Manifests.Build.Judging;

/// <summary>The documents that the analyzer saw whole and found nothing in, as the compiler's log of its diagnostics tells.</summary>
/// <remarks>The log lists every rule and is long, so that it is searched for the one word and not parsed: that would take longer than to judge.</remarks>
internal sealed class JudgedByCompiler
{
    private const string DigestsProperty = "\"digests\"";

    private readonly string version;
    private readonly HashSet<string> digests;

    private JudgedByCompiler(string version, HashSet<string> digests) => (this.version, this.digests) = (version, digests);

    /// <summary>Whether there are any.</summary>
    public bool IsEmpty => digests.Count == 0;

    /// <summary>Whether the document of a member is one of them.</summary>
    public bool Contains(string member, TreeNode document) =>
        digests.Count > 0 && TreeDigest.Of(member, version, document) is { } digest && digests.Contains(digest);

    /// <summary>Reads the log. Where there is none, or one that cannot be read, the compiler has judged nothing.</summary>
    public static JudgedByCompiler Read(BuildRequest request)
    {
        var digests = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            if (File.Exists(request.CompilerLog))
                Collect(File.ReadAllBytes(request.CompilerLog), digests);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
        return new(request.KubernetesVersion, digests);
    }

    private static void Collect(ReadOnlySpan<byte> log, HashSet<string> digests)
    {
        var name = Encoding.UTF8.GetBytes(DigestsProperty);
        for (var at = log.IndexOf(name); at >= 0; at = log.IndexOf(name))
        {
            log = log[(at + name.Length)..];
            var start = log.IndexOf((byte)'"') + 1;
            var length = log[start..].IndexOf((byte)'"');
            if (start == 0 || length < 0)
                return;
            foreach (var digest in Encoding.UTF8.GetString(log.Slice(start, length)).Split(' '))
                digests.Add(digest);
        }
    }
}
