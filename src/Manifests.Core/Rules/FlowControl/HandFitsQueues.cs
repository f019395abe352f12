using Manifests.Findings;

namespace Manifests.Rules.FlowControl;

/// <summary>A priority level deals hands that are larger than its queues, or so large that they cannot be told apart.</summary>
public sealed class HandFitsQueues : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.HandFitsQueues,
        "A hand of queues is too large",
        Severity.Error,
        "pkg/apis/flowcontrol/validation/validation.go: ValidatePriorityLevelQueuingConfiguration",
        "A.10");

    /// <summary>The bits of a hash that the server has for dealing a hand.</summary>
    private const int MaximumBits = 60;

    private const int DefaultQueues = 64;

    private const int DefaultHandSize = 8;

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var place = field["handSize"];
        var (queues, handSize) = (Number(field["queues"], DefaultQueues), Number(place, DefaultHandSize));
        if (queues <= 0 || handSize <= 0)
            return;
        if (handSize > queues)
            context.Report(Descriptor, place, $"a hand has {handSize} queues, and there are {queues}; lower handSize or raise queues");
        else if (Math.Ceiling(Math.Log(queues) / Math.Log(2) * handSize) > MaximumBits)
            context.Report(Descriptor, place, $"hands of {handSize} out of {queues} queues take more than {MaximumBits} bits to deal; lower handSize or queues");
    }

    /// <summary>A number as the server has it: 0 counts as absent.</summary>
    private static long Number(Field field, long unless) => field.IsUnknown ? 0 : field.IsAbsent || field.Integer == 0 ? unless : field.Integer ?? 0;
}
