using Manifests.Findings;

namespace Manifests.Rules.Storage;

/// <summary>A claim is to be filled from two different sources.</summary>
public sealed class DataSourcesAgree : Rule
{
    private static readonly string[] Compared = ["apiGroup", "kind", "name"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DataSourcesAgree,
        "The two data sources of a claim differ",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePersistentVolumeClaimSpec",
        "PVC-06");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (source, reference) = (field["dataSource"], field["dataSourceRef"]);
        if (!source.IsPresent || !reference.IsPresent || reference["namespace"].IsUnknown)
            return;

        // The server names the spec, and not either source.
        if (reference["namespace"].IsSet)
            context.Report(Descriptor, source.Under(field.Path), "dataSource can name nothing in another namespace, as dataSourceRef does; remove dataSource");
        else if (Compared.FirstOrDefault(name => Differ(source[name], reference[name])) is { } difference)
            context.Report(Descriptor, source.Under(field.Path), $"dataSource and dataSourceRef differ in {difference}; remove dataSource");
    }

    private static bool Differ(Field one, Field other) =>
        !one.IsUnknown && !other.IsUnknown && (one.Text ?? "") != (other.Text ?? "");
}
