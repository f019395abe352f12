using Manifests.Facts;
using Manifests.Rules;
using Manifests.Tree;

namespace Manifests.Cli.Linting;

/// <summary>Facts and rules made ready on another thread while the command line is parsed and the first text is read: most of what a small run takes is the start.</summary>
internal static class WarmUp
{
    /// <summary>Starts it, where another processor has time for it. What goes wrong there goes wrong again, and is told, where it is needed.</summary>
    public static void Start()
    {
        if (Environment.ProcessorCount > 1)
            new Thread(Run) { IsBackground = true }.Start();
    }

    /// <summary>Judges a pod, since a pod stands in most documents in some way.</summary>
    private static void Run()
    {
        var container = Mapping(new("name", Text("a")), new("image", Text("a")));
        var spec = Mapping(new MappingEntry("containers", new SequenceNode([container])));
        var pod = Mapping(new("apiVersion", Text("v1")), new("kind", Text("Pod")), new("metadata", Mapping(new MappingEntry("name", Text("a")))), new("spec", spec));
        RuleRunner.Judge(pod, new JudgementOptions(KubernetesVersion.Newest, Language.Yaml), _ => { });
    }

    private static MappingNode Mapping(params MappingEntry[] entries) => new(entries);

    private static ScalarNode Text(string text) => new(ScalarKind.String, text);
}
