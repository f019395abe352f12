using Manifests.Findings;

namespace Manifests.Rules.Cluster;

/// <summary>The scopes of a quota do not exist, exclude each other, or do not go with what it limits.</summary>
public sealed class QuotaScopes : Rule
{
    private static readonly (string One, string Other)[] Opposites = [("BestEffort", "NotBestEffort"), ("Terminating", "NotTerminating")];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.QuotaScopes,
        "The scopes of a quota do not hold",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateResourceQuotaScopes, validateScopedResourceSelectorRequirement",
        "QTA-03");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var limited = field["hard"].Entries.Select(entry => entry.Key).ToList();
        var scopes = field["scopes"];
        Check(scopes.Items.Select(scope => (scope, scope.TextOrEmpty)), scopes, scopes, limited, context);

        // The server names no index here.
        var selector = field["scopeSelector"]["matchExpressions"];
        var names = selector.Items.Select(requirement => (requirement["scopeName"], requirement["scopeName"].TextOrEmpty));
        Check(names, selector, selector.Under(selector.Path.Child("scopeName")), limited, context);
        foreach (var requirement in selector.Items)
            CheckOperator(requirement, selector, context);
    }

    private void Check(IEnumerable<(Field Place, string? Name)> scopes, Field list, Field unknown, List<string> limited, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, name) in scopes)
        {
            if (name is null)
                continue;
            seen.Add(name);
            if (!QuotaScope.IsKnown(name, context.Target.Minor))
                context.Report(Descriptor, place.Under(unknown.Path), $"'{name}' is no scope of a quota; use one of {string.Join(", ", QuotaScope.Known(context.Target.Minor))}");
            else if (limited.Find(resource => !QuotaScope.Covers(name, resource)) is { } resource)
                context.Report(Descriptor, place.Under(list.Path), $"scope '{name}' does not go with '{resource}', which the quota limits; remove one of them");
        }
        foreach (var (one, other) in Opposites)
            if (seen.Contains(one) && seen.Contains(other))
                context.Report(Descriptor, list, $"scopes '{one}' and '{other}' leave nothing; remove one of them");
    }

    private void CheckOperator(Field requirement, Field list, RuleContext context)
    {
        var operation = requirement["operator"];
        var values = requirement["values"];
        switch (operation.TextOrEmpty)
        {
            case null:
                return;
            case "Exists" or "DoesNotExist" when values.IsSet:
                context.Report(Descriptor, values.Under(list.Path.Child("values")), $"operator '{operation.Text}' takes no values; remove them");
                break;
            case "In" or "NotIn" when values.IsUnset:
                context.Report(Descriptor, values.Under(list.Path.Child("values")), $"operator '{operation.Text}' needs values; add one");
                break;
            case "In" or "NotIn" or "Exists" or "DoesNotExist":
                break;
            default:
                context.Report(Descriptor, operation.Under(list.Path.Child("operator")), $"'{operation.Text}' is no operator; use one of In, NotIn, Exists, DoesNotExist");
                return;
        }
        if (requirement["scopeName"].Text is { } name && QuotaScope.OnlyExists(name) && operation.Text != "Exists")
            context.Report(Descriptor, operation.Under(list.Path.Child("operator")), $"scope '{name}' is there or not; write operator 'Exists'");
    }
}
