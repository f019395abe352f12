namespace Manifests.Rules.Views;

/// <summary>The spec of a Job, its own or in the template of a CronJob.</summary>
public sealed class JobSpecView(Field field)
{
    /// <summary>The completion mode in which each pod has an index.</summary>
    public const string IndexedMode = "Indexed";

    private const string NonIndexedMode = "NonIndexed";

    /// <summary>The spec's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>Whether each pod certainly has an index.</summary>
    public bool IsIndexed => Field["completionMode"].Text == IndexedMode;

    /// <summary>Whether certainly no pod has an index.</summary>
    public bool IsNonIndexed => Field["completionMode"] is { IsAbsent: true } or { Text: NonIndexedMode };

    /// <summary>How many pods are to succeed.</summary>
    public Field Completions => Field["completions"];

    /// <summary>How many pods run at once.</summary>
    public Field Parallelism => Field["parallelism"];

    /// <summary>The number of completions, which the server sets to 1 where nothing is said of completions and parallelism; null where none is known.</summary>
    public long? CompletionCount => Completions.IsAbsent && Parallelism.IsAbsent ? 1 : Completions.Integer;

    /// <summary>How often a single index may fail.</summary>
    public Field BackoffLimitPerIndex => Field["backoffLimitPerIndex"];

    /// <summary>How many indexes may fail.</summary>
    public Field MaxFailedIndexes => Field["maxFailedIndexes"];

    /// <summary>What is made of pods that fail.</summary>
    public Field PodFailurePolicy => Field["podFailurePolicy"];

    /// <summary>When the Job counts as done although not all pods have succeeded.</summary>
    public Field SuccessPolicy => Field["successPolicy"];

    /// <summary>The spec of the pods.</summary>
    public Field PodSpec => Field["template"]["spec"];
}
