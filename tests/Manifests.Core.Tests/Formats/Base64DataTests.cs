using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class Base64DataTests
{
    [Theory]
    [InlineData("")]
    [InlineData("YQ==")]
    [InlineData("YWI=")]
    [InlineData("YWJj")]
    [InlineData("YW\nJj")]
    [InlineData("YQ=\n=")]
    [InlineData("YQ==\r\n")]
    [InlineData("YR==")]
    [InlineData("+/+/")]
    public void Base64_is_accepted(string value) => Assert.Null(Base64Data.Problem(value));

    [Theory]
    [InlineData("Y")]
    [InlineData("YQ")]
    [InlineData("YQ=")]
    [InlineData("YWI")]
    [InlineData("=")]
    [InlineData("====")]
    [InlineData("Y===")]
    [InlineData("YQ==YQ==")]
    [InlineData("YQ==a")]
    [InlineData("Y Q=")]
    [InlineData("a-_a")]
    [InlineData("not base64!")]
    [InlineData("YWJj\t")]
    public void Base64_is_refused(string value) => Assert.NotNull(Base64Data.Problem(value));

    [Theory]
    [InlineData("", 0)]
    [InlineData("YQ==", 1)]
    [InlineData("YR==", 1)]
    [InlineData("YW\nI=", 2)]
    [InlineData("YWJjZA==", 4)]
    public void Length_is_that_of_the_bytes(string value, int length)
    {
        Assert.Equal(length, Base64Data.DecodedLength(value));
        Assert.Equal(length, Base64Data.Decode(value)!.Length);
    }
}
