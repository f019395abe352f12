using System.Text;
using Manifests.Facts;

namespace Manifests.SchemaImporter;

/// <summary>Writes the schema facts: same input, same bytes.</summary>
internal static class FactsWriter
{
    /// <summary>The fields that stand first in YAML, in this order; then the others by name, then <c>status</c>.</summary>
    private static readonly string[] First = ["apiVersion", "kind", "metadata", "name", "namespace", "image", "key", "path", "type", "replicas", "selector", "command", "args"];

    public static string Write(SchemaUnion union)
    {
        var text = new StringBuilder("# The Kubernetes API as its servers serve it. Written by the importer; do not edit.\n");
        text.Append("minors ").Append(union.Minors).Append('\n');
        foreach (var (key, kind) in union.Kinds)
        {
            text.Append("kind ").Append(key).Append(' ').Append(kind.Plural).Append(kind.IsNamespaced ? " namespaced " : " cluster ").Append(kind.TypeName);
            AppendMinors(text, " in=", kind.Minors, union.Minors);
            if (kind.ServedByDefault != kind.Minors)
                text.Append(" default=").Append(kind.ServedByDefault == MinorSet.None ? "never" : Spell(kind.ServedByDefault, union.Minors));
            text.Append('\n');
        }
        foreach (var (name, type) in union.Types)
        {
            text.Append("type ").Append(name).Append('\n');
            foreach (var (fieldName, field) in type.Fields.OrderBy(field => Place(field.Key)).ThenBy(field => field.Key, StringComparer.Ordinal))
            {
                text.Append(' ').Append(fieldName).Append(' ').Append(field.Type);
                if (field.List.Length > 0)
                    text.Append(" list=").Append(field.List);
                AppendValues(text, field, union.Minors);
                AppendMinors(text, " in=", field.Minors, union.Minors);
                text.Append('\n');
            }
        }
        return text.ToString();
    }

    private static int Place(string fieldName) =>
        fieldName == "status" ? First.Length + 1 : Array.IndexOf(First, fieldName) is >= 0 and var place ? place : First.Length;

    private static void AppendValues(StringBuilder text, ImportedField field, MinorSet covered)
    {
        var separator = " enum=";
        foreach (var (value, minors) in field.Values)
        {
            text.Append(separator).Append(value.Replace("%", "%25", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal));
            if (minors != field.Minors)
                text.Append(':').Append(Spell(minors, covered).Replace(',', '+'));
            separator = ",";
        }
    }

    private static void AppendMinors(StringBuilder text, string prefix, MinorSet minors, MinorSet covered)
    {
        if (minors != covered)
            text.Append(prefix).Append(Spell(minors, covered));
    }

    /// <summary>The set with an open end where it holds in the newest minor: the next minor then changes only the lines that it changes.</summary>
    private static string Spell(MinorSet minors, MinorSet covered) =>
        (minors.Contains(covered.Last) ? minors.Union(MinorSet.From(covered.Last)) : minors).ToString();
}
