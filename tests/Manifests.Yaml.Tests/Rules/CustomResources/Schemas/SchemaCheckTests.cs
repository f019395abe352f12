using Manifests.Rules;
using Manifests.Rules.CustomResources.Schemas;
using Manifests.Tree;

namespace Manifests.Yaml.Tests.Rules.CustomResources.Schemas;

public class SchemaCheckTests
{
    private const string Alternatives = "oneOf: [{required: [a]}, {required: [b]}], properties: {a: {type: string}, b: {type: string}}";

    [Theory]
    [InlineData("type: string", "1", "")]
    [InlineData("type: integer", "1.5", "")]
    [InlineData("type: boolean", "'true'", "")]
    [InlineData("type: array, items: {type: string}", "[a, 1]", "[1]")]
    [InlineData("type: object, properties: {a: {type: integer}}", "{a: b}", "a")]
    [InlineData("type: object, additionalProperties: {type: integer}", "{a: {}}", "a")]
    [InlineData("type: object, additionalProperties: false", "{a: 1}", "")]
    [InlineData("type: object, required: [a]", "{}", "a")]
    [InlineData("type: object, properties: {a: {type: string}}", "{a: null}", "a")]
    [InlineData("type: string, enum: [a, b]", "c", "")]
    [InlineData("type: string, minLength: 2", "a", "")]
    [InlineData("type: string, maxLength: 2", "abc", "")]
    [InlineData("type: string, pattern: ^a", "b", "")]
    [InlineData("type: string, format: ipv4", "a.b", "")]
    [InlineData("type: integer, minimum: 2", "1", "")]
    [InlineData("type: integer, exclusiveMinimum: true, minimum: 2", "2", "")]
    [InlineData("type: number, maximum: 2", "2.5", "")]
    [InlineData("type: integer, multipleOf: 3", "4", "")]
    [InlineData("type: integer, format: int32", "4294967296", "")]
    [InlineData("type: array, minItems: 1", "[]", "")]
    [InlineData("type: object, maxProperties: 1", "{a: 1, b: 2}", "")]
    [InlineData("type: string, anyOf: [{pattern: ^a}, {pattern: ^b}]", "c", "")]
    [InlineData(Alternatives, "{}", "")]
    [InlineData(Alternatives, "{a: '', b: ''}", "")]
    [InlineData("type: string, allOf: [{minLength: 2}]", "a", "")]
    [InlineData("type: string, not: {enum: [a]}", "a", "")]
    public void Value_does_not_fit(string schema, string value, string path) =>
        Assert.Equal(path, Assert.Single(Violations(Read.Value(value), schema)).Place.Path.ToString().TrimStart('.'));

    [Theory]
    [InlineData("type: string", "a")]
    [InlineData("type: number", "1")]
    [InlineData("type: integer", "2.0")]
    [InlineData("type: object, properties: {a: {type: string, nullable: true}}", "{a: null}")]
    [InlineData("x-kubernetes-int-or-string: true", "a")]
    [InlineData("type: string, maxLength: 1", "😀")]
    [InlineData("type: string, pattern: (?i)a", "b")]
    [InlineData("type: string, format: unheard-of", "b")]
    [InlineData("type: number, multipleOf: 0.5", "4.5")]
    [InlineData(Alternatives, "{a: ''}")]
    [InlineData("type: string, not: {pattern: (?i)a}", "a")]
    public void Value_fits(string schema, string value) => Assert.Empty(Violations(Read.Value(value), schema));

    [Fact]
    public void Format_of_a_number_counts_since_1_36() =>
        Assert.Empty(SchemaCheck.Violations(Read.Value("4294967296"), Read.Schema("type: integer, format: int32"), 35));

    [Theory]
    [InlineData("type: object, required: [a], properties: {a: {type: string}}")]
    [InlineData(Alternatives)]
    [InlineData("type: object, minProperties: 1, not: {required: [a]}")]
    public void What_cannot_be_seen_fits(string schema) => Assert.Empty(Violations(Field.Root(new MappingNode([], isOpen: true)), schema));

    [Fact]
    public void Alternatives_within_alternatives_are_looked_at_once_each()
    {
        var schema = "enum: [b]";
        for (var depth = 0; depth < 60; depth++)
            schema = $"oneOf: [{{{schema}}}]";
        Assert.Single(Violations(Read.Value("a"), schema));
    }

    private static IReadOnlyList<SchemaViolation> Violations(Field value, string schema) => SchemaCheck.Violations(value, Read.Schema(schema), minor: 36);
}
