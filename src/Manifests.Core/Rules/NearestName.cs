namespace Manifests.Rules;

/// <summary>Finds the name that somebody may have meant.</summary>
public static class NearestName
{
    /// <summary>Names that differ in more than a third of their letters are different words.</summary>
    private const int LettersPerError = 3;

    /// <summary>Names longer than any that Kubernetes allows are not compared: the work grows with the square of the length.</summary>
    private const int MaximumLength = 253;

    /// <summary>The name of <paramref name="known"/> that is nearest to <paramref name="name"/>, or null where none is near.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        string? nearest = null;
        var least = Math.Max(1, name.Length / LettersPerError) + 1;
        foreach (var candidate in known)
            if (Math.Abs(candidate.Length - name.Length) < least && Distance(name, candidate) is var distance && distance < least)
                (nearest, least) = (candidate, distance);
        return nearest;
    }

    /// <summary>How many letters have to be added, left out, replaced or exchanged with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        if (left.Length > MaximumLength || right.Length > MaximumLength)
            return int.MaxValue;
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
            rows[row, 0] = row;
        for (var column = 0; column <= right.Length; column++)
            rows[0, column] = column;
        for (var row = 1; row <= left.Length; row++)
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = rows[row - 1, column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                var distance = Math.Min(replaced, Math.Min(rows[row - 1, column], rows[row, column - 1]) + 1);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    distance = Math.Min(distance, rows[row - 2, column - 2] + 1);
                rows[row, column] = distance;
            }
        return rows[left.Length, right.Length];
    }
}
