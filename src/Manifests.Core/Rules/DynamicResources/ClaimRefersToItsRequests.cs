using Manifests.Findings;

namespace Manifests.Rules.DynamicResources;

/// <summary>A part of a claim refers to a request that the claim does not have.</summary>
public sealed class ClaimRefersToItsRequests : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ClaimRefersToItsRequests,
        "A claim refers to a request that it does not have",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateRequestNameRef",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (!TryCollect(field["requests"], out var names))
            return;
        foreach (var part in field["constraints"].Items.Concat(field["config"].Items))
            foreach (var reference in part["requests"].Items)
                if (reference.Text is { } name && !names.Contains(name))
                    context.Report(
                        Descriptor, reference,
                        $"'{name}' is no request of the claim; "
                        + (NearestName.Find(name, names) is { } nearest ? $"write '{nearest}'" : "name one of its requests, or a choice of one as 'request/choice'"));
    }

    /// <summary>Collects the names of all requests and of their choices; false where there may be others that cannot be seen.</summary>
    private static bool TryCollect(Field requests, out HashSet<string> names)
    {
        names = new(StringComparer.Ordinal);
        if (!requests.IsClosed)
            return false;
        foreach (var request in requests.Items)
        {
            var (name, choices) = (request["name"], request["firstAvailable"]);
            if (request.IsUnknown || name.IsUnknown || !choices.IsClosed || choices.Items.Any(choice => choice["name"].IsUnknown))
                return false;
            names.Add(name.Text ?? "");
            foreach (var choice in choices.Items)
                names.Add(name.Text + "/" + choice["name"].Text);
        }
        return true;
    }
}
