using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Security;

/// <summary>A container asks for a view of <c>/proc</c> that the minor silently exchanges for the usual one.</summary>
public sealed class ProcMountIsReset : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ProcMountIsReset,
        "procMount is silently reset to Default",
        Severity.Warning,
        "pkg/api/pod/util.go: dropDisabledProcMountField")
    {
        Minors = MinorSet.Parse("29-32"),
    };

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var procMount = field["procMount"];
        if (procMount.Text is { } text and not "Default")
            context.Report(Descriptor, procMount, $"Kubernetes {context.Target} stores procMount '{text}' as Default, unless its feature gate ProcMountType is switched on; remove it or target 1.33");
    }
}
