using System.Text;
using Manifests.Scalars;
using Manifests.Tree;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Manifests.Yaml;

/// <summary>What a scalar of YAML text means: its tag, its quotes, else the table of scalar forms.</summary>
internal static class YamlScalars
{
    private const string CoreTag = "tag:yaml.org,2002:";

    /// <summary>The value of a scalar.</summary>
    public static ScalarNode Value(Scalar scalar, Origin origin)
    {
        if (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific)
        {
            // A tag of one exclamation mark alone says that nothing is to be resolved; before a value it says nothing.
            if (scalar.Style != ScalarStyle.Plain || (scalar.Value.Length == 0 && !scalar.Tag.IsEmpty))
                return new(ScalarKind.String, scalar.Value, origin);
            return new(Resolve(scalar, out var text), text, origin);
        }
        return Tagged(scalar, origin);
    }

    /// <summary>The string that a key becomes, as the API server's reader makes it one.</summary>
    public static string Key(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain && scalar.Tag.IsEmpty)
            return scalar.Value;
        var key = Value(scalar, default);
        return key.Kind == ScalarKind.Null ? throw new UnreadableException(scalar, ReadMessages.NullKey) : key.Text;
    }

    private static ScalarNode Tagged(Scalar scalar, Origin origin)
    {
        var tag = scalar.Tag.Value;
        if (!tag.StartsWith(CoreTag, StringComparison.Ordinal))
            return new(ScalarKind.String, scalar.Value, origin);

        var kind = Resolve(scalar, out var text);
        switch (tag[CoreTag.Length..])
        {
            case "binary":
                return new(ScalarKind.String, FromBase64(scalar), origin);
            case "bool" when kind == ScalarKind.Boolean:
            case "int" when kind == ScalarKind.Integer:
            case "float" when kind is ScalarKind.Integer or ScalarKind.Float:
            case "null" when kind == ScalarKind.Null:
                return new(kind, text, origin);
            case "bool" or "int" or "float" or "null":
                throw new UnreadableException(scalar, ReadMessages.WrongTag(scalar.Value, "!!" + tag[CoreTag.Length..]));
            default:
                return new(ScalarKind.String, scalar.Value, origin);
        }
    }

    private static ScalarKind Resolve(Scalar scalar, out string text)
    {
        text = PlainScalar.Resolve(scalar.Value, out var kind) ?? throw new UnreadableException(scalar, ReadMessages.NotANumber(scalar.Value));
        return kind;
    }

    private static string FromBase64(Scalar scalar)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(scalar.Value));
        }
        catch (FormatException)
        {
            throw new UnreadableException(scalar, ReadMessages.WrongTag(scalar.Value, "!!binary"));
        }
    }
}
