using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Networking;

/// <summary>What an IP block leaves out is no part of it.</summary>
public sealed class IpBlockExceptions : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IpBlockExceptions,
        "An exception of an IP block is no part of the block",
        Severity.Error,
        "pkg/apis/networking/validation/validation.go: ValidateIPBlock",
        "NP-03");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // The server looks at no exception of what is no range.
        if (field["cidr"].Text is not { } text || !Cidr.TryParse(text, out var block))
            return;
        foreach (var exception in field["except"].Items)
            if (exception.TextOrEmpty is { } part && Problem(block, part, context.Target.Minor) is { } problem)
                context.Report(Descriptor, exception, $"'{part}' cannot be an exception: it {problem}");
    }

    private static string? Problem(Cidr block, string text, int minor) =>
        Cidr.Problem(text, minor)
        ?? (Cidr.TryParse(text, out var part) && !block.StrictlyContains(part) ? $"must be a smaller range within '{block}'" : null);
}
