using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Manifests.Yaml;

/// <summary>What our parser reads and the API server's, which knows YAML 1.1 only, does not.</summary>
internal static class RefusedForms
{
    /// <summary>Whether a text holds an escape that deserves a look; nearly none does, and then no scalar needs to be looked at.</summary>
    public static bool MayHoldRefusedEscapes(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('\\'); at >= 0; at = text.IndexOf('\\'))
        {
            text = text[(at + 1)..];
            if (text is ['/', ..] or ['u', 'd' or 'D', ..])
                return true;
        }
        return false;
    }

    /// <summary>Refuses <c>\/</c> and halves of surrogate pairs in a scalar between double quotes.</summary>
    public static void CheckEscapes(Scalar scalar, ReadOnlySpan<char> source)
    {
        for (var index = 0; index + 1 < source.Length; index++)
        {
            if (source[index] != '\\')
                continue;
            index++;
            if (source[index] == '/')
                throw new UnreadableException(scalar, "YAML 1.1 has no escape '\\/', and the API server's reader refuses it; write '/' without the backslash");
            if (source[index] == 'u' && index + 2 < source.Length && source[index + 1] is 'd' or 'D' && source[index + 2] is >= '8' and <= '9' or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
                throw new UnreadableException(scalar, "the API server's reader refuses an escape that is half a character; write the character itself, or '\\U' and its eight digits");
        }
    }

    /// <summary>Refuses a tab where the first line of a block scalar decides its indentation.</summary>
    public static void CheckBlockIndentation(Scalar scalar, ReadOnlySpan<char> source)
    {
        if (scalar.Value.AsSpan().TrimStart('\n') is not ['\t', ..])
            return;
        var header = source[..Math.Max(source.IndexOf('\n'), 0)];
        if (header.Length < 3 ? !header.ContainsAnyInRange('1', '9') : !header[1..3].ContainsAnyInRange('1', '9'))
            throw new UnreadableException(scalar, "the first line of the block begins with a tab, which the API server's reader refuses; indent it with blanks, or say the indentation as in '|2'");
    }
}
