namespace Manifests.Formats;

/// <summary>The name of a feature that a node declares: <c>MyFeature</c> or <c>MyFeature/mySubFeature</c>.</summary>
public static class FeatureName
{
    /// <summary>Why <paramref name="value"/> is no name of a feature, or null.</summary>
    public static string? Problem(string value)
    {
        var startsPart = true;
        for (var index = 0; index < value.Length; index++)
        {
            var c = value[index];
            if (startsPart ? !Ascii.IsLetter(c) || (index == 0 && Ascii.IsLower(c)) : c != '/' && !Ascii.IsLetterOrDigit(c))
                return Phrase;
            startsPart = c == '/';
        }
        return startsPart ? Phrase : null;
    }

    private const string Phrase = "must start with a capital letter and consist of letters and digits, in parts joined by '/', each of which starts with a letter";
}
