using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class CidrTests
{
    [Theory]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.9.8.0/24")]
    [InlineData("10.9.8.7/32")]
    [InlineData("::/0")]
    [InlineData("2001:db8::/64")]
    [InlineData("::1/128")]
    public void Range_is_accepted(string value) => Assert.Null(Cidr.Problem(value, 36));

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0.0/")]
    [InlineData("/8")]
    [InlineData("10.0.0.0/33")]
    [InlineData("::/129")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("10.0.0.0/a")]
    [InlineData("10.0.0.0/8/8")]
    [InlineData("10/8")]
    [InlineData("10.0.0.0/08")]
    [InlineData("010.0.0.0/8")]
    [InlineData("10.0.0.1/24")]
    [InlineData("2001:db8::1/64")]
    [InlineData("::ffff:10.0.0.0/104")]
    [InlineData(" 10.0.0.0/8")]
    [InlineData("10.0.0.0/ 8")]
    [InlineData("a/8")]
    public void Range_is_refused(string value) => Assert.NotNull(Cidr.Problem(value, 36));

    [Theory]
    [InlineData("10.0.0.1/24")]
    [InlineData("010.0.0.0/08")]
    [InlineData("::ffff:10.0.0.0/104")]
    [InlineData("2001:db8::1/64")]
    public void Sloppy_range_is_accepted(string value) => Assert.Null(Cidr.Problem(value, 35));

    [Theory]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0")]
    public void Sloppy_range_is_refused(string value) => Assert.NotNull(Cidr.Problem(value, 35));

    [Theory]
    [InlineData("10.0.0.0/8")]
    [InlineData("2001:db8::/64")]
    public void Canonical_range_is_accepted(string value) => Assert.Null(Cidr.CanonicalProblem(value));

    [Theory]
    [InlineData("2001:DB8::/64")]
    [InlineData("2001:db8:0::/64")]
    [InlineData("10.0.0.1/8")]
    public void Canonical_range_is_refused(string value) => Assert.NotNull(Cidr.CanonicalProblem(value));

    [Theory]
    [InlineData(" 10.0.0.0/8 ", true)]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("10.0.0.0 /8", false)]
    [InlineData(" ", false)]
    public void Source_range_may_be_padded(string value, bool isValid) => Assert.Equal(isValid, Cidr.SourceRangeProblem(value, 36) is null);

    [Theory]
    [InlineData("10.0.0.0/8", "10.1.0.0/16", true)]
    [InlineData("10.0.0.0/8", "10.0.0.0/8", false)]
    [InlineData("10.0.0.0/16", "10.0.0.0/8", false)]
    [InlineData("10.0.0.0/8", "11.0.0.0/16", false)]
    [InlineData("0.0.0.0/0", "10.0.0.0/8", true)]
    [InlineData("::/0", "10.0.0.0/8", false)]
    [InlineData("2001:db8::/32", "2001:db8:1::/48", true)]
    [InlineData("10.0.0.5/8", "10.1.0.9/16", true)]
    public void Range_holds_smaller_ones(string outer, string inner, bool isHeld)
    {
        Assert.True(Cidr.TryParse(outer, out var range));
        Assert.True(Cidr.TryParse(inner, out var other));
        Assert.Equal(isHeld, range.StrictlyContains(other));
    }

    [Theory]
    [InlineData("10.9.8.7/24", "10.9.8.0/24")]
    [InlineData("2001:DB8::1/64", "2001:db8::/64")]
    public void Canonical_form_has_no_bits_behind_the_prefix(string value, string canonical)
    {
        Assert.True(Cidr.TryParse(value, out var range));
        Assert.Equal(canonical, range.ToString());
    }
}
