using Manifests.Findings;
using Manifests.Formats;
using Manifests.Tree;

namespace Manifests.Rules.Probes;

/// <summary>A probe or a hook calls a port that is neither a number nor a name of one.</summary>
public sealed class ActionPort : Rule
{
    private const int HighestPort = 65535;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ActionPort,
        "A probe or hook calls a port that is none",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePortNumOrName",
        "PRB-03");

    /// <inheritdoc/>
    public override void Check(Field action, RuleContext context)
    {
        var port = action["port"];
        if (port.IsAbsent)
            context.Report(Descriptor, port, $"{action.Path} calls no port; set port to a number or to the name of a port of the container");
        else if (port.Integer is >= int.MinValue and < 1 or > HighestPort and <= int.MaxValue)
            context.Report(Descriptor, port, $"{action.Path} calls port {port.Integer}; a port lies between 1 and {HighestPort}");
        else if (port.Text is { } name && PortName.Problem(name) is { } problem)
            context.Report(Descriptor, port, $"{action.Path} calls port '{name}'; the name of a port {problem}" + (IsNumber(name) ? ", and a number stands without quotes" : ""));
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(Ascii.IsDigit);
}
