using Manifests.Findings;

namespace Manifests.Rules.Networking;

/// <summary>The annotation and the field that name the class of an Ingress differ.</summary>
public sealed class IngressClassSaidTwice : Rule
{
    internal const string Annotation = "kubernetes.io/ingress.class";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IngressClassSaidTwice,
        "An ingress names two classes",
        Severity.Error,
        "pkg/apis/networking/validation/validation.go: ValidateIngressCreate",
        "ING-10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var annotation = field["metadata"]["annotations"].Entry(Annotation);
        if (annotation.Text is { } old && field["spec"]["ingressClassName"].Text is { } name && old != name)
            context.Report(
                Descriptor, annotation.Under(FieldPath.Root.Child("annotations").Child(Annotation)),
                $"the annotation '{Annotation}' says class '{old}' and 'ingressClassName' says '{name}'; remove the annotation");
    }
}
