using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class GoDurationTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("+0")]
    [InlineData("-0")]
    [InlineData("0s")]
    [InlineData("1h")]
    [InlineData("1h30m")]
    [InlineData("1.5h")]
    [InlineData(".5s")]
    [InlineData("5.s")]
    [InlineData("-1.5s")]
    [InlineData("100ns")]
    [InlineData("1us")]
    [InlineData("1\u00B5s")]
    [InlineData("1\u03BCs")]
    [InlineData("3ms")]
    [InlineData("1m1h")]
    [InlineData("2562047h47m16.854775807s")]
    [InlineData("-2562047h47m16.854775808s")]
    public void Duration_is_accepted(string value) => Assert.Null(GoDuration.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("1")]
    [InlineData("1.5")]
    [InlineData("s")]
    [InlineData(".s")]
    [InlineData("1x")]
    [InlineData("1d")]
    [InlineData("1 h")]
    [InlineData("1h ")]
    [InlineData("h1")]
    [InlineData("1.2.3s")]
    [InlineData("--1s")]
    [InlineData("1h-30m")]
    [InlineData("2562047h47m16.854775808s")]
    [InlineData("9223372036854775808s")]
    public void Duration_is_refused(string value) => Assert.NotNull(GoDuration.Problem(value));

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("1.5h", 5_400_000_000_000L)]
    [InlineData("-1us1ns", -1_001L)]
    [InlineData("0.3333333333333333333h", 1_200_000_000_000L)]
    [InlineData("-2562047h47m16.854775808s", long.MinValue)]
    public void Duration_is_told_in_nanoseconds(string value, long expected) => Assert.Equal(expected, GoDuration.Nanoseconds(value));
}
