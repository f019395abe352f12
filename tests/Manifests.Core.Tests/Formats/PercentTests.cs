using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class PercentTests
{
    [Theory]
    [InlineData("0%")]
    [InlineData("25%")]
    [InlineData("100%")]
    [InlineData("101%")]
    [InlineData("007%")]
    public void Percentage_is_accepted(string value) => Assert.Null(Percent.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("25")]
    [InlineData("-1%")]
    [InlineData("1.5%")]
    [InlineData("%1")]
    [InlineData("1%%")]
    [InlineData("25 %")]
    public void Percentage_is_refused(string value) => Assert.NotNull(Percent.Problem(value));

    [Theory]
    [InlineData("0%")]
    [InlineData("100%")]
    public void Percentage_up_to_hundred_is_accepted(string value) => Assert.Null(Percent.UpToHundredProblem(value));

    [Theory]
    [InlineData("101%")]
    [InlineData("99999999999999999999%")]
    [InlineData("1")]
    public void Percentage_up_to_hundred_is_refused(string value) => Assert.NotNull(Percent.UpToHundredProblem(value));

    [Theory]
    [InlineData("50%")]
    public void Share_is_accepted(string value) => Assert.Null(IntOrPercent.Problem(value));

    [Theory]
    [InlineData("50")]
    [InlineData("a")]
    [InlineData("")]
    public void Share_is_refused(string value) => Assert.NotNull(IntOrPercent.Problem(value));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void Count_is_not_negative(long value, bool isValid) => Assert.Equal(isValid, IntOrPercent.Problem(value) is null);
}
