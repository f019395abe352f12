namespace Manifests.Yaml;

/// <summary>What the reader says about text that it cannot read: the problem, then the remedy.</summary>
internal static class ReadMessages
{
    public static readonly string TextTooLong =
        $"the document takes more than {ReadingLimits.MaximumTextLength / (1024 * 1024)} MiB of text, and the API server takes no request above "
        + $"{ReadingLimits.MaximumJsonLength / (1024 * 1024)} MiB; split the document or move its bulk elsewhere";

    public static readonly string TooLarge =
        $"the document is larger than {ReadingLimits.MaximumJsonLength / (1024 * 1024)} MiB once its aliases are expanded, and the API server takes no larger request; "
        + "split the document or move its bulk elsewhere";

    public static readonly string TooDeep =
        $"the document nests more than {ReadingLimits.MaximumDepth} levels deep here, far deeper than any kind goes; flatten it or close the brackets that are still open";

    public static string UnknownAlias(string name) => $"'*{name}' refers to an anchor that nothing above declares; declare it with '&{name}' or write the value out";

    public static string AliasInsideItself(string name) => $"'*{name}' stands inside the very value that '&{name}' names; write the value out";

    public const string Unparsable = "the text after this place is not valid YAML; check the quotes, the brackets and the tabs there";

    public const string NullKey = "a key is empty or null, and the API server's reader takes no such key; name the field, or put quotes around the key";

    public const string ComplexKey = "a key is a list or a mapping, and JSON has only strings for keys; write the key as a string";

    public const string MergeNeedsMapping = "'<<' merges mappings only; give it an alias of a mapping, or a list of such aliases";

    public static string NotANumber(string text) => $"'{text}' is a number that JSON cannot say; put quotes around it if a string is meant";

    public static string WrongTag(string text, string tag) => $"'{text}' cannot be read as {tag}; remove the tag or correct the value";

    public const string Utf8Expected = "the bytes here are not UTF-8; save the file as UTF-8, or as UTF-16 with a byte order mark";

    public static string ForbiddenCharacter(int code) =>
        code == 0
            ? "there is a NUL character here, which YAML does not allow; remove it, or save the file as UTF-8 if it is UTF-16 without a byte order mark"
            : $"the character U+{code:X4} is not allowed in YAML; remove it, or write it as an escape in double quotes";

    /// <summary>Puts a complaint of the parser into our words where we know the usual cause.</summary>
    public static string Syntax(string complaint, char at)
    {
        if (at == '\t')
            return "a tab stands where YAML wants blanks; indent with blanks";
        if (complaint.Contains("cannot start any token", StringComparison.Ordinal))
            return $"a value cannot begin with '{at}' unless it is quoted; put quotes around the value";
        if (complaint.Contains("Mapping values are not allowed", StringComparison.OrdinalIgnoreCase))
            return "a second ': ' stands in one value here, or the line is indented deeper than its neighbours; quote the value or correct the indentation";
        return $"the text is not valid YAML here ({complaint.TrimEnd('.')}); check the indentation, the quotes and the brackets around this place";
    }
}
