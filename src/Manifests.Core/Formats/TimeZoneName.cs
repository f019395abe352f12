namespace Manifests.Formats;

/// <summary>The name of a time zone in the IANA database: <c>Europe/Berlin</c>.</summary>
public static class TimeZoneName
{
    private const int MaxPartLength = 14;

    private static readonly Lazy<HashSet<string>> Known = new(ReadKnown);

    /// <summary>Why <paramref name="value"/> is no time zone, or null.</summary>
    public static string? Problem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        if (!IsMatch(value))
            return $"must consist of parts joined by '/', each of 1 to {MaxPartLength} letters, digits, '.', '-', '_' and '+'";
        if (value.Equals("Local", StringComparison.OrdinalIgnoreCase))
            return "must name a time zone of the IANA database, such as 'Etc/UTC', and not 'Local'";
        return Known.Value.Contains(value) || IsOfTheHost(value) ? null : UnknownProblem(value);
    }

    private static bool IsMatch(string value)
    {
        for (int start = 0, index = 0; index <= value.Length; index++)
        {
            if (index < value.Length && value[index] != '/')
            {
                if (!Ascii.IsLetterOrDigit(value[index]) && value[index] is not ('.' or '-' or '_' or '+'))
                    return false;
                continue;
            }
            var length = index - start;
            if (length is 0 or > MaxPartLength || value[start] == '-' || value[start] == '.' && (length == 1 || length == 2 && value[start + 1] == '.'))
                return false;
            start = index + 1;
        }
        return true;
    }

    /// <summary>Some names stand only in the files of a server's system, and not in every one's: nothing certain can be said of them.</summary>
    private static bool IsOfTheHost(string value) =>
        value is "localtime" or "posixrules"
        || (value.StartsWith("posix/", StringComparison.Ordinal) || value.StartsWith("right/", StringComparison.Ordinal))
            && Known.Value.Contains(value.Substring("posix/".Length));

    private static string UnknownProblem(string value)
    {
        foreach (var known in Known.Value)
            if (known.Equals(value, StringComparison.OrdinalIgnoreCase))
                return $"is not in the IANA database, which tells case apart; write '{known}'";
        return "is not in the IANA database of time zones";
    }

    private static HashSet<string> ReadKnown()
    {
        using var stream = typeof(TimeZoneName).Assembly.GetManifestResourceStream("TimeZoneNames.txt")!;
        using var reader = new StreamReader(stream);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            names.Add(line);
        return names;
    }
}
