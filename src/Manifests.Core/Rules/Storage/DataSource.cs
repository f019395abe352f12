using Manifests.Findings;

namespace Manifests.Rules.Storage;

/// <summary>A claim is to be filled from an object of no group that is no claim.</summary>
public sealed class DataSource : Rule
{
    private const string Claim = "PersistentVolumeClaim";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DataSource,
        "The data source of a claim names no group and is no claim",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateDataSource, validateDataSourceRef",
        "PVC-06");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var source in (Field[])[field["dataSource"], field["dataSourceRef"]])
            if (source.IsPresent && source["apiGroup"].IsUnset && source["kind"].Text is { Length: > 0 } kind && kind != Claim)
                context.Report(Descriptor, source, $"'{source.Path.Name}' names the kind {kind} without an apiGroup, and the core group has only {Claim} to fill a claim from; add the apiGroup");
    }
}
