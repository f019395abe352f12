using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Workloads;

/// <summary>A rolling update may neither take a pod away nor add one, or, of a DaemonSet, should do both.</summary>
public sealed class RollingUpdateCanProceed : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RollingUpdateCanProceed,
        "A rolling update cannot proceed",
        Severity.Error,
        "pkg/apis/apps/validation/validation.go: ValidateRollingUpdateDeployment, ValidateRollingUpdateDaemonSet, validateRollingUpdateStatefulSet",
        "WRK-09, WRK-10, WRK-12");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (unavailable, surge) = (field["maxUnavailable"], field["maxSurge"]);
        var takesNone = ReplicaShare.IsNone(unavailable, isNoneByDefault: false);
        var addsNone = ReplicaShare.IsNone(surge, isNoneByDefault: context.Kind.Kind == "DaemonSet");
        if (context.Kind.Kind == "StatefulSet")
        {
            if (takesNone == true)
                context.Report(Descriptor, unavailable, "maxUnavailable is 0, so the update could never take a pod away; allow at least one");
        }
        else if (takesNone == true && addsNone == true)
            context.Report(Descriptor, unavailable, "maxUnavailable and maxSurge are both 0, so the update could neither take a pod away nor add one; raise one of them");
        else if (context.Kind.Kind == "DaemonSet" && takesNone == false && addsNone == false)
            context.Report(
                Descriptor, surge,
                $"maxSurge is above 0 while maxUnavailable is {(unavailable.IsAbsent ? "1, the default" : "so, too")}, and a DaemonSet can only do one of both; set one of them to 0");
    }
}
