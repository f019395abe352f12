using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Networking;

/// <summary>A path of an Ingress cannot be matched in the way that its type says.</summary>
public sealed class IngressPath : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IngressPath,
        "A path of an ingress does not fit its path type",
        Severity.Error,
        "pkg/apis/networking/validation/validation.go: validateHTTPIngressPath",
        "ING-05");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var path = field["path"];
        if (field["pathType"].Text is ("Exact" or "Prefix" or "ImplementationSpecific") and var type
            && path.TextOrEmpty is { } text
            && UrlPath.IngressProblem(text, type) is { } problem)
            context.Report(Descriptor, path, $"'{text}' cannot be a path of type {type}: it {problem}");
    }
}
