using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class TimeZoneNameTests
{
    [Theory]
    [InlineData("UTC")]
    [InlineData("Etc/UTC")]
    [InlineData("Europe/Berlin")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("Etc/GMT+1")]
    [InlineData("US/Eastern")]
    [InlineData("GMT0")]
    [InlineData("posix/Europe/Berlin")]
    public void Zone_is_accepted(string value) => Assert.Null(TimeZoneName.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("Local")]
    [InlineData("local")]
    [InlineData("Europe/berlin")]
    [InlineData("europe/Berlin")]
    [InlineData("Europe")]
    [InlineData("Mars/Phobos")]
    [InlineData("/Europe/Berlin")]
    [InlineData("Europe//Berlin")]
    [InlineData("../etc")]
    [InlineData("Europe/Berlin ")]
    [InlineData("-x")]
    [InlineData("a b")]
    [InlineData("America/ABCDEFGHIJKLMNO")]
    public void Zone_is_refused(string value) => Assert.NotNull(TimeZoneName.Problem(value));

    [Fact]
    public void Problem_of_wrong_case_names_the_zone() => Assert.Contains("Europe/Berlin", TimeZoneName.Problem("europe/berlin"));
}
