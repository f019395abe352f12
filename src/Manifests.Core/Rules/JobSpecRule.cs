using Manifests.Rules.Views;

namespace Manifests.Rules;

/// <summary>A rule about the spec of a Job, its own or in the template of a CronJob.</summary>
public abstract class JobSpecRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(Field field, RuleContext context) => Check(new JobSpecView(field), context);

    /// <summary>Reports what is certainly wrong with <paramref name="job"/>.</summary>
    protected abstract void Check(JobSpecView job, RuleContext context);
}
