namespace Manifests.Formats;

/// <summary>Addresses with ports, joined by commas: <c>10.9.8.7:7861,[fd00::1]:7861</c>.</summary>
public static class HostPortList
{
    /// <summary>Why <paramref name="value"/> is no such list, or null.</summary>
    public static string? Problem(string value)
    {
        for (int start = 0, end; start <= value.Length; start = end + 1)
        {
            end = value.IndexOf(',', start) is >= 0 and var comma ? comma : value.Length;
            if (!IsHostPort(value, start, end))
                return "must be pairs of an address and a port, such as 'host:7861', joined by commas";
        }
        return null;
    }

    /// <summary>Neither the address nor the port needs to say anything; the address may only have a colon where it stands in brackets.</summary>
    private static bool IsHostPort(string value, int start, int end)
    {
        var colon = end > start ? value.LastIndexOf(':', end - 1, end - start) : -1;
        if (colon < 0)
            return false;
        var address = start;
        if (value[start] == '[')
        {
            var close = value.IndexOf(']', start, end - start);
            if (close != colon - 1)
                return false;
            address = start + 1;
        }
        else if (value.IndexOf(':', start, colon - start) >= 0)
            return false;
        var afterBrackets = value[start] == '[' ? colon : start;
        return value.IndexOf('[', address, end - address) < 0 && value.IndexOf(']', afterBrackets, end - afterBrackets) < 0;
    }
}
