namespace Manifests.Analyzers.Evaluation;

/// <summary>How much work the evaluation of one member may be. What lies beyond is unknown, silently.</summary>
internal sealed class Budget
{
    /// <summary>Operations looked at, items copied and nodes joined or written: some hundred times those of a large manifest, and well under a second.</summary>
    public const int MaximumSteps = 400_000;

    /// <summary>Operations within operations and calls within calls: a chain of calls counts once. A third of what the smallest stack of a compiler's thread holds.</summary>
    public const int MaximumDepth = 200;

    /// <summary>Turns of all loops of one member: more items than that in one manifest were made by a computation, not said.</summary>
    public const int MaximumTurns = 2_000;

    /// <summary>Nesting of what is written: over ten times the deepest type of Kubernetes, so that only data without a schema reaches it.</summary>
    public const int MaximumNesting = 128;

    /// <summary>Characters of one text: half as many again as the API server takes in a request (3 MiB), so that only text which doubles itself is longer.</summary>
    public const int MaximumText = 4 * 1024 * 1024;

    private int steps;
    private int turns;

    /// <summary>Whether one more step is within the budget.</summary>
    public bool TakeStep() => TakeSteps(1);

    /// <summary>Whether so many steps more are within the budget.</summary>
    public bool TakeSteps(int count)
    {
        if (count > MaximumSteps - steps)
        {
            steps = MaximumSteps;
            return false;
        }
        steps += count;
        return true;
    }

    /// <summary>Whether one more turn of a loop is within the budget.</summary>
    public bool TakeTurn() => ++turns <= MaximumTurns;
}
