using Manifests.Tree;

namespace Manifests.Scalars;

/// <summary>
/// What the API server reads where a scalar stands without quotes and without a tag. Its reader mixes YAML 1.1 and 1.2:
/// <c>y</c> is a boolean, <c>0644</c> and <c>0o644</c> are both 420, a time such as <c>12:30:45</c> is a string.
/// </summary>
public static class PlainScalar
{
    /// <summary>
    /// The JSON type of a plain scalar, and its text: the string itself, or JSON's spelling of the value. Null stands for
    /// the infinities and <c>.nan</c>, which JSON cannot say: the server refuses a document that holds one.
    /// </summary>
    public static string? Resolve(string text, out ScalarKind kind)
    {
        kind = ScalarKind.String;
        if (text.Length == 0)
            return ScalarWords.Resolve(text, out kind);
        switch (text[0])
        {
            case 'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' or '~':
                return ScalarWords.Resolve(text, out kind) ?? text;
            case (>= '0' and <= '9') or '+' or '-':
                return ScalarWords.HasNoJson(text) ? NoJson(out kind) : ScalarNumbers.Resolve(text, out kind) ?? text;
            case '.':
                return ScalarWords.HasNoJson(text) ? NoJson(out kind) : ScalarNumbers.ResolveFraction(text, out kind) ?? text;
            default:
                return text;
        }
    }

    private static string? NoJson(out ScalarKind kind)
    {
        kind = ScalarKind.Float;
        return null;
    }
}
