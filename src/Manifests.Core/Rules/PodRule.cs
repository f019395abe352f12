using Manifests.Rules.Views;

namespace Manifests.Rules;

/// <summary>A rule about a pod or a pod template as a whole: its metadata together with its spec.</summary>
public abstract class PodRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(Field field, RuleContext context) => Check(new PodView(field, context.Kind.Kind != "Pod"), context);

    /// <summary>Reports what is certainly wrong with <paramref name="pod"/>.</summary>
    protected abstract void Check(PodView pod, RuleContext context);

    /// <summary>Reports at an annotation, under the path by which the server names it.</summary>
    private protected void ReportAnnotation(PodView pod, string key, string message, RuleContext context) => context.Report(
        Descriptor, pod.Annotations.Entry(key).Under(pod.ErrorPath("annotations").Key(key)), message);
}
