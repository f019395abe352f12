using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class TrimmedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("nginx")]
    [InlineData("a b")]
    public void Text_is_accepted(string value) => Assert.Null(TrimmedText.Problem(value));

    [Theory]
    [InlineData(" ")]
    [InlineData("nginx\n")]
    [InlineData("\u00A0nginx")]
    public void Text_is_refused(string value) => Assert.NotNull(TrimmedText.Problem(value));
}
