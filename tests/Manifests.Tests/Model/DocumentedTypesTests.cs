using Manifests.Facts;

namespace Manifests.Tests.Model;

public sealed class DocumentedTypesTests
{
    private static readonly IReadOnlyList<string> Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "documentation.txt"));

    private static readonly HashSet<string> Names = [.. Lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line[..line.IndexOf(':')])];

    [Fact]
    public void Types_that_people_meet_first_have_a_sentence() => Assert.Empty(
        ((string[])["core.v1.Pod", "core.v1.Container", "core.v1.Volume", "core.v1.Probe", "core.v1.ResourceRequirements", "apps.v1.Deployment", "core.v1.Service", "batch.v1.Job"]).Except(Names));

    [Fact]
    public void Type_with_a_sentence_has_one_for_each_field() => Assert.Empty(
        from name in Names
        let type = SchemaFacts.BuiltIn.FindType(name)
        where type is not null
        from field in type.Fields
        where field.Name is not ("apiVersion" or "kind") || SchemaFacts.BuiltIn.Kinds.All(kind => kind.TypeName != name)
        where !Names.Contains($"{name}.{field.Name}")
        select $"{name}.{field.Name}");

    [Fact]
    public void Sentence_ends_as_one() => Assert.All(Lines.Where(line => line.Length > 0 && line[0] != '#'), line => Assert.EndsWith(".", line, StringComparison.Ordinal));
}
