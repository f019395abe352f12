namespace Manifests.Rules.DynamicResources;

/// <summary>Asks of a slice or a device that it tells in exactly one way on which nodes it can be reached.</summary>
internal static class NodeSelection
{
    public static void Check(RuleDescriptor rule, Field owner, string[] ways, bool toleratesEmpty, string name, RuleContext context)
    {
        var said = new List<string>();
        foreach (var way in ways)
        {
            var field = owner[way];
            if (field.IsUnknown)
                return;
            if (field.IsAbsent || toleratesEmpty && IsEmpty(field))
                continue;
            if (IsEmpty(field))
                context.Report(rule, field, field.Boolean is null ? $"{name} has an empty {way}; set it or remove it" : $"{name} has '{way}: false'; remove it or write 'true'");
            else
                said.Add(way);
        }
        if (said.Count == 0)
            context.Report(rule, owner, $"{name} does not tell on which nodes it can be reached; set one of {string.Join(", ", ways)}");
        else if (said.Count > 1)
            context.Report(rule, owner, $"{name} tells by {string.Join(" and ", said)} on which nodes it can be reached; keep one of them");
    }

    private static bool IsEmpty(Field field) => field.Boolean == false || field.Text is { Length: 0 };
}
