using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class IdentifiersTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("_")]
    [InlineData("my_name")]
    [InlineData("MyName1")]
    public void C_identifier_is_accepted(string value) => Assert.Null(CIdentifier.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a-b")]
    [InlineData("a.b")]
    [InlineData("\u00E4")]
    public void C_identifier_is_refused(string value) => Assert.NotNull(CIdentifier.Problem(value));

    [Theory]
    [InlineData("a")]
    [InlineData("_x")]
    [InlineData("format")]
    public void Cel_identifier_is_accepted(string value) => Assert.Null(CelIdentifier.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("in")]
    [InlineData("true")]
    [InlineData("namespace")]
    [InlineData("1a")]
    [InlineData("a-b")]
    public void Cel_identifier_is_refused(string value) => Assert.NotNull(CelIdentifier.Problem(value));

    [Theory]
    [InlineData("123e4567-e89b-12d3-a456-426614174000")]
    public void Uuid_is_accepted(string value) => Assert.Null(Uuid.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("123E4567-e89b-12d3-a456-426614174000")]
    [InlineData("123e4567e89b12d3a456426614174000")]
    [InlineData("123e4567-e89b-12d3-a456-42661417400g")]
    [InlineData("123e4567-e89b-12d3-a456-4266141740000")]
    public void Uuid_is_refused(string value) => Assert.NotNull(Uuid.Problem(value));
}
