using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Yaml.Tests.Rules.CustomResources.Schemas;

public class UnknownFieldsTests
{
    [Theory]
    [InlineData("type: object", "{a: 1}", "a")]
    [InlineData("type: object, properties: {a: {type: object, properties: {b: {type: string}}}}", "{a: {b: x, c: y}}", "a.c")]
    [InlineData("type: array, items: {type: object}", "[{}, {a: 1}]", "[1].a")]
    [InlineData("type: object, additionalProperties: {type: object}", "{a: {b: 1}}", "a.b")]
    [InlineData("type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: object}}", "{a: {b: 1}}", "a.b")]
    [InlineData("type: object, x-kubernetes-embedded-resource: true, properties: {spec: {type: object}}", "{apiVersion: v1, kind: Pod, other: 1}", "other")]
    public void Field_is_unknown(string schema, string value, string path) =>
        Assert.Equal(path, UnknownFields.FirstIn(Read.Value(value), Read.Schema(schema))?.Path.ToString());

    [Theory]
    [InlineData("type: object, properties: {a: {type: string}}", "{a: x}")]
    [InlineData("type: object, additionalProperties: {type: string}", "{a: x}")]
    [InlineData("type: object, x-kubernetes-preserve-unknown-fields: true", "{a: {b: 1}}")]
    [InlineData("type: object, x-kubernetes-embedded-resource: true, properties: {spec: {type: object}}", "{apiVersion: v1, kind: Pod, metadata: {name: a}}")]
    [InlineData("type: string", "a")]
    public void Every_field_is_known(string schema, string value) => Assert.Null(UnknownFields.FirstIn(Read.Value(value), Read.Schema(schema)));
}
