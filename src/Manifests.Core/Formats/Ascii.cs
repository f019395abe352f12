namespace Manifests.Formats;

/// <summary>The character classes that Kubernetes' formats are made of. All of them are ASCII, whatever the culture.</summary>
internal static class Ascii
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLower(char c) => c is >= 'a' and <= 'z';

    public static bool IsLetter(char c) => (char)(c | 0x20) is >= 'a' and <= 'z';

    public static bool IsLowerOrDigit(char c) => IsLower(c) || IsDigit(c);

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    public static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
