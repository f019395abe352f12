using Manifests.Generators.Text;

namespace Manifests.Generators.Model.Writing;

/// <summary>Writes a type of the model: its properties, then how it becomes a tree.</summary>
internal static class TypeWriter
{
    public static void Write(IndentedTextWriter writer, TypeModel type)
    {
        writer.WriteLine(type.Documentation);
        writer.WriteLine($"[global::Manifests.Words.ManifestType({Literal.Of(type.FactsName)})]");
        if (type.Kind is not null)
            writer.WriteLine($"[global::Manifests.Words.ManifestKind({Literal.Of(type.ApiVersion!)}, {Literal.Of(type.Kind)})]");
        writer.WriteLine($"public sealed record {type.Name.Name} : global::Manifests.ManifestObject, global::Manifests.ISubject<{type.Name.Global}>");
        using (writer.Braces())
        {
            foreach (var field in type.Fields)
                WriteProperty(writer, field);
            WriteKind(writer, type);
            WriteFields(writer, type);
            WriteUnknownFields(writer, type);
        }
        writer.WriteLine();
    }

    private static void WriteProperty(IndentedTextWriter writer, FieldModel field)
    {
        writer.WriteLine(field.Documentation);
        writer.WriteLine($"[global::Manifests.Words.ManifestField({Literal.Of(field.JsonName)})]");
        writer.WriteLine($$"""public {{field.Type}}? {{field.Property}} { get; init; }""");
        writer.WriteLine();
    }

    private static void WriteKind(IndentedTextWriter writer, TypeModel type)
    {
        if (type.Kind is null)
            return;
        writer.WriteLine("private protected override void WriteKind(global::Manifests.TreeBuilder builder)");
        using (writer.Braces())
        {
            writer.WriteLine($"builder.Field(\"apiVersion\", {Literal.Of(type.ApiVersion!)});");
            writer.WriteLine($"builder.Field(\"kind\", {Literal.Of(type.Kind)});");
        }
        writer.WriteLine();
    }

    private static void WriteFields(IndentedTextWriter writer, TypeModel type)
    {
        writer.WriteLine("private protected override void WriteFields(global::Manifests.TreeBuilder builder)");
        using (writer.Braces())
            foreach (var field in type.Fields)
                writer.WriteLine($"builder.Field({Literal.Of(field.JsonName)}, {field.Property}{(field.Form == FieldForm.NamedValue ? "?.Value" : "")});");
    }

    private static void WriteUnknownFields(IndentedTextWriter writer, TypeModel type)
    {
        var objects = type.Fields.Where(field => field.Form == FieldForm.Object).ToList();
        if (objects.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine("private protected override global::Manifests.ManifestObject? WithUnknownFieldIn(string name, global::Manifests.UnknownField field) => name switch");
        using (writer.Braces("};"))
        {
            foreach (var field in objects)
                writer.WriteLine($$"""{{Literal.Of(field.JsonName)}} => this with { {{field.Property}} = ({{field.Type}})({{field.Property}} ?? new()).WithUnknownField(field) },""");
            writer.WriteLine("_ => null,");
        }
    }
}
