using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class ByteLengthTests
{
    [Theory]
    [InlineData("")]
    [InlineData("abcd")]
    [InlineData("\u00E4\u00E4")]
    [InlineData("\U0001F600")]
    public void Text_within_four_bytes_is_accepted(string value) => Assert.Null(ByteLength.Problem(value, 4));

    [Theory]
    [InlineData("abcde")]
    [InlineData("\u00E4\u00E4\u00E4")]
    [InlineData("\u20AC\u20AC")]
    public void Text_within_four_bytes_is_refused(string value) => Assert.NotNull(ByteLength.Problem(value, 4));
}
