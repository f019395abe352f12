using Manifests.Findings;

namespace Manifests.Rules.Admission;

/// <summary>An APIService is not named like the version and group that it serves.</summary>
public sealed class ApiServiceNamesItsGroup : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ApiServiceNamesItsGroup,
        "An APIService is not named like its version and group",
        Severity.Error,
        "staging/src/k8s.io/kube-aggregator/pkg/apis/apiregistration/validation/validation.go: ValidateAPIService",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (group, version) = (field["spec"]["group"], field["spec"]["version"]);
        if (group.IsUnknown || version.IsUnknown)
            return;
        var wanted = $"{version.Text}.{group.Text}";
        foreach (var name in (Field[])[field["metadata"]["name"], field["metadata"]["generateName"]])
            if (name.Text is { Length: > 0 } text && text != wanted)
                context.Report(Descriptor, name, $"the APIService is named '{text}'; its name must be its version and its group: '{wanted}'");
    }
}
