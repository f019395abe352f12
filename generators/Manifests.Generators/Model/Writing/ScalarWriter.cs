using Manifests.Generators.Text;

namespace Manifests.Generators.Model.Writing;

/// <summary>Writes a string with named values.</summary>
internal static class ScalarWriter
{
    public static void Write(IndentedTextWriter writer, ScalarModel scalar)
    {
        var name = scalar.Name.Name;
        writer.WriteLine(scalar.Documentation);
        writer.WriteLine("[global::Manifests.Words.ManifestScalar]");
        writer.WriteLine($"public readonly struct {name} : global::System.IEquatable<{name}>, global::Manifests.ITreeValue");
        using (writer.Braces())
        {
            foreach (var value in scalar.Values)
            {
                writer.WriteLine(value.Documentation);
                writer.WriteLine($"[global::Manifests.Words.ManifestValue({Literal.Of(value.Value)})]");
                writer.WriteLine($"public static {name} {value.Member} => new({Literal.Of(value.Value)});");
                writer.WriteLine();
            }
            writer.WriteLine($$"""
                private {{name}}(string? value) => Value = value;

                /// <summary>The string that is written; null for the default, which is not written.</summary>
                public string? Value { get; }

                /// <summary>Any string, also one that the model does not name.</summary>
                public static implicit operator {{name}}(string? value) => new(value);

                /// <summary>Whether both are the same string.</summary>
                public static bool operator ==({{name}} left, {{name}} right) => left.Value == right.Value;

                /// <summary>Whether the strings differ.</summary>
                public static bool operator !=({{name}} left, {{name}} right) => left.Value != right.Value;

                /// <inheritdoc/>
                public bool Equals({{name}} other) => Value == other.Value;

                /// <inheritdoc/>
                public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

                /// <inheritdoc/>
                public override int GetHashCode() => Value?.GetHashCode() ?? 0;

                /// <summary>The string that is written.</summary>
                public override string ToString() => Value ?? "";

                global::Manifests.Tree.TreeNode? global::Manifests.ITreeValue.ToNode(global::Manifests.TreeBuilder builder) => Value is null ? null : builder.String(Value);
                """);
        }
        writer.WriteLine();
    }
}
