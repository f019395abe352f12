namespace Manifests.Formats;

/// <summary>The user that a process of Windows runs as: <c>ContainerUser</c>, <c>domain\user</c>.</summary>
public static class WindowsUserName
{
    private const int MaxDomainLength = 255;
    private const int MaxNetBiosLength = 15;
    private const int MaxUserLength = 104;

    private static readonly char[] NotInDomain = ['/', ':', '*', '?', '"', '<', '>', '|'];
    private static readonly char[] NotInUser = ['"', '/', ':', ';', '|', '=', ',', '+', '*', '?', '<', '>', '@', '[', ']'];

    /// <summary>Why <paramref name="value"/> is no user, or null.</summary>
    public static string? Problem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        foreach (var c in value)
            if (c is < ' ' or '\u007F')
                return "must not contain control characters";
        var slash = value.IndexOf('\\');
        if (slash >= 0 && value.IndexOf('\\', slash + 1) >= 0)
            return "must not contain more than one backslash";
        return (slash < 0 ? null : DomainProblem(value.Substring(0, slash))) ?? UserProblem(value.Substring(slash + 1));
    }

    private static string? DomainProblem(string domain) =>
        ByteLength.Of(domain) > MaxDomainLength ? $"must have before its backslash a domain of at most {MaxDomainLength} bytes"
        : IsNetBios(domain) || IsDns(domain) ? null
        : "must have before its backslash a NetBIOS or DNS domain";

    private static bool IsNetBios(string domain)
    {
        if (domain.Length == 0 || domain[0] == '.' || domain.IndexOfAny(NotInDomain) >= 0)
            return false;
        var characters = 0;
        foreach (var c in domain)
            if (!char.IsLowSurrogate(c))
                characters++;
        return characters <= MaxNetBiosLength;
    }

    private static bool IsDns(string domain) =>
        domain.Length > 0 && DnsSubdomain.CaselessProblem(domain) is null && DomainName.LabelTooLong(domain) is null;

    private static string? UserProblem(string user) =>
        user.Length == 0 ? "must have a user after its backslash"
        : ByteLength.Of(user) > MaxUserLength ? $"must have a user of at most {MaxUserLength} bytes"
        : user.IndexOfAny(NotInUser) >= 0
            ? "must have a user without the characters \"/:;|=,+*?<>@[]"
        : user.Trim('.', ' ').Length == 0 ? "must have a user that is more than dots and spaces"
        : null;
}
