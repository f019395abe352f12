namespace Manifests.Rules.Views;

/// <summary>The names of the items of a list, where every item and every name is known.</summary>
internal static class Names
{
    /// <summary>Adds the names of <paramref name="list"/>; false where there may be others that cannot be seen.</summary>
    public static bool TryCollect(Field list, HashSet<string> names)
    {
        if (!list.IsClosed)
            return false;
        foreach (var item in list.Items)
        {
            var name = item["name"];
            if (item.IsUnknown || name.IsUnknown)
                return false;
            if (name.Text is { } text)
                names.Add(text);
        }
        return true;
    }
}
