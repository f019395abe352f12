using Manifests.Formats;

namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>The formats of strings that a schema may name. The server reads a name without its hyphens, and passes over one that it does not know.</summary>
internal static class SchemaFormats
{
    private const int FirstMinorWithNames = 34;

    private static readonly Dictionary<string, Func<string, bool?>> Checks = new(StringComparer.Ordinal)
    {
        ["bsonobjectid"] = text => text.Length == 24 && text.All(IsHexadecimal),
        ["byte"] = text => IsBase64(text),
        ["cidr"] = text => Cidr.TryParse(text, out _),
        ["creditcard"] = _ => null,
        ["date"] = text => IsDate(text),
        ["datetime"] = text => Timestamp.Problem(text) is null ? true : text.IndexOfAny(['T', 't']) < 0 ? false : null,
        ["duration"] = text => GoDuration.Problem(text) is null ? true : text.Any(Ascii.IsDigit) && text.Any(char.IsLetter) ? null : false,
        ["email"] = text => text.IndexOf('@') > 0 ? null : false,
        ["hexcolor"] = text => text.TrimStart('#') is { Length: 3 or 6 } digits && text.Length - digits.Length <= 1 && digits.All(IsHexadecimal),
        ["hostname"] = text => text.Length > 0 && text.All(c => c > '~' || c is '-' or '.' || Ascii.IsLetterOrDigit(c)) ? null : false,
        ["ipv4"] = text => IpAddress.TryParse(text, out _) && text.IndexOf('.') >= 0,
        ["ipv6"] = text => IpAddress.TryParse(text, out _) && text.IndexOf(':') >= 0,
        ["isbn"] = _ => null,
        ["isbn10"] = _ => null,
        ["isbn13"] = _ => null,
        ["mac"] = text => text.Length >= "0000.0000.0000".Length ? null : false,
        ["password"] = _ => true,
        ["rgbcolor"] = text => text.StartsWith("rgb(", StringComparison.Ordinal) ? null : false,
        ["ssn"] = _ => null,
        ["uri"] = text => text.Length > 0 && text.IndexOf(':') < 0 && text[0] != '/' ? false : null,
        ["uuid"] = text => IsUuid(text),
        ["uuid3"] = text => IsUuid(text) == false ? false : null,
        ["uuid4"] = text => IsUuid(text) == false ? false : null,
        ["uuid5"] = text => IsUuid(text) == false ? false : null,
        ["k8sshortname"] = text => DnsLabel.Problem(text) is null,
        ["k8slongname"] = text => DnsSubdomain.Problem(text) is null,
    };

    /// <summary>Whether the server of a minor knows the format of a value of the type; where it does not, it checks nothing.</summary>
    public static bool IsKnown(string format, string type, int minor) => type switch
    {
        "" or "string" => format.Replace("-", "") is var name && Checks.ContainsKey(name) && (minor >= FirstMinorWithNames || !name.StartsWith("k8s", StringComparison.Ordinal)),
        "integer" => format is "int32" or "int64",
        "number" => format is "float" or "double",
        _ => false,
    };

    /// <summary>Whether the text has the format; true where the server knows no such format, null where it cannot be told.</summary>
    public static bool? IsMatch(string format, string text, int minor) =>
        IsKnown(format, "string", minor) ? Checks[format.Replace("-", "")](text) : true;

    private static bool IsDate(string text) =>
        text.Length == "2006-01-02".Length && Timestamp.Problem(text + "T00:00:00Z") is null;

    /// <summary>Here each of the four hyphens may be left out.</summary>
    private static bool? IsUuid(string text) =>
        Uuid.Problem(text.ToLowerInvariant()) is null ? true
        : text.Count(IsHexadecimal) != 32 || text.Any(c => c != '-' && !IsHexadecimal(c)) ? false
        : text.IndexOf('-') < 0 ? true : null;

    private static bool IsBase64(string text) => text.Length > 0 && text.IndexOfAny(['\r', '\n']) < 0 && Base64Data.Problem(text) is null;

    private static bool IsHexadecimal(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
