using Manifests.Facts;
using Manifests.Tree;

namespace Manifests.Rules;

/// <summary>
/// Makes facts and rules ready on a thread of its own while a program does what comes before it judges: of a run over
/// a few documents, that is most of the time.
/// </summary>
public static class WarmUp
{
    /// <summary>Starts it, where another processor has time for it.</summary>
    public static void Start()
    {
        if (System.Environment.ProcessorCount > 1)
            new Thread(Run) { IsBackground = true }.Start();
    }

    private static void Run()
    {
        try
        {
            // A pod stands in most documents in some way, and no other type has as many rules.
            var container = Mapping(new("name", Text("a")), new("image", Text("a")));
            var spec = Mapping(new MappingEntry("containers", new SequenceNode([container])));
            var pod = Mapping(new("apiVersion", Text("v1")), new("kind", Text("Pod")), new("metadata", Mapping(new MappingEntry("name", Text("a")))), new("spec", spec));
            RuleRunner.Judge(pod, KubernetesVersion.Newest, Language.Yaml, _ => { });
        }
        catch (Exception)
        {
            // It goes wrong again, and is told, where somebody needs it.
        }
    }

    private static MappingNode Mapping(params MappingEntry[] entries) => new(entries);

    private static ScalarNode Text(string text) => new(ScalarKind.String, text);
}
