using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Cluster;

/// <summary>A candidate for a lease follows a strategy that there is not, or runs an older version than it emulates.</summary>
public sealed class LeaseStrategy : Rule
{
    private const string OldestEmulationVersion = "OldestEmulationVersion";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.LeaseStrategy,
        "The strategy or the versions of a lease candidate do not hold",
        Severity.Error,
        "pkg/apis/coordination/validation/validation.go: ValidateLeaseCandidateSpec, ValidateCoordinatedLeaseStrategy",
        "LEA-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // The server names the field twice.
        var strategy = field["strategy"];
        if (strategy.Text is { Length: > 0 } text && Problem(text) is { } problem)
            context.Report(Descriptor, strategy.Under(strategy.Path.Child("strategy")), $"'{text}' cannot be a strategy: it {problem}");
        var binary = field["binaryVersion"];
        if (binary.Text is { } version && field["emulationVersion"].Text is { } emulated
            && SemanticVersion.Problem(version) is null && SemanticVersion.Problem(emulated) is null && SemanticVersion.Compare(version, emulated) < 0)
            context.Report(Descriptor, binary, $"'binaryVersion' is {version}, older than 'emulationVersion', which is {emulated}; raise the first or lower the second");
    }

    private static string? Problem(string strategy) =>
        strategy.IndexOf('/') >= 0 ? QualifiedName.Problem(strategy)
        : strategy == OldestEmulationVersion ? null
        : $"must be '{OldestEmulationVersion}', or have a domain, such as 'example.com/name'";
}
