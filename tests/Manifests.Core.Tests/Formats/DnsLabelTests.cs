using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class DnsLabelTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("my-name")]
    [InlineData("123-abc")]
    [InlineData("a--b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Label_is_accepted(string value) => Assert.Null(DnsLabel.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("A")]
    [InlineData("my_name")]
    [InlineData("a.b")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("\u00E4")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Label_is_refused(string value) => Assert.NotNull(DnsLabel.Problem(value));

    [Theory]
    [InlineData("a")]
    [InlineData("my-name")]
    [InlineData("abc-123")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Dns1035_label_is_accepted(string value) => Assert.Null(Dns1035Label.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("A")]
    [InlineData("a.b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Dns1035_label_is_refused(string value) => Assert.NotNull(Dns1035Label.Problem(value));

    [Fact]
    public void Problem_of_a_subdomain_is_its_dots() => Assert.Equal("must not contain dots", DnsLabel.Problem("example.com"));
}
