using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Yaml.Tests.Rules.CustomResources.Schemas;

public class SchemaFormatTests
{
    [Theory]
    [InlineData("byte", "YWJj", "a")]
    [InlineData("cidr", "10.0.0.0/8", "10.0.0.0")]
    [InlineData("date", "2024-02-29", "2023-02-29")]
    [InlineData("date-time", "2024-02-29T12:00:00Z", "2024-02-29")]
    [InlineData("duration", "1h", "one hour")]
    [InlineData("email", "a@example.com", "example.com")]
    [InlineData("hexcolor", "#ffcc00", "#ffcc0")]
    [InlineData("hostname", "example.com", "example com")]
    [InlineData("ipv4", "10.0.0.1", "::1")]
    [InlineData("ipv6", "::1", "10.0.0.1")]
    [InlineData("bsonobjectid", "507f1f77bcf86cd799439011", "507f")]
    [InlineData("uri", "https://example.com", "example")]
    [InlineData("uuid", "123e4567-e89b-12d3-a456-426614174000", "123e4567")]
    [InlineData("uuid4", "123e4567-e89b-42d3-a456-426614174000", "g")]
    [InlineData("mac", "00:00:5e:00:53:01", "00:00")]
    [InlineData("rgbcolor", "rgb(1, 2, 3)", "1, 2, 3")]
    [InlineData("k8s-short-name", "web", "a.b")]
    [InlineData("k8s-long-name", "example.com", "a_b")]
    public void Text_has_the_format_or_not(string format, string right, string wrong)
    {
        var schema = Read.Schema($"type: string, format: {format}");
        Assert.Empty(SchemaCheck.Violations(Read.Value($"'{right}'"), schema, minor: 36));
        Assert.Contains(format, Assert.Single(SchemaCheck.Violations(Read.Value($"'{wrong}'"), schema, minor: 36)).Problem);
    }

    [Fact]
    public void Names_are_formats_since_1_34() =>
        Assert.Empty(SchemaCheck.Violations(Read.Value("a.b"), Read.Schema("type: string, format: k8s-short-name"), minor: 33));
}
