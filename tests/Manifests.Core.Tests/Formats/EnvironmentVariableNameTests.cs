using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class EnvironmentVariableNameTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("1")]
    [InlineData("a b")]
    [InlineData("..")]
    [InlineData("-")]
    [InlineData("~")]
    [InlineData("a:b")]
    public void Relaxed_name_is_accepted(string value) => Assert.Null(EnvironmentVariableName.RelaxedProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("=")]
    [InlineData("a=b")]
    [InlineData("\t")]
    [InlineData("\u00E4")]
    [InlineData("a\n")]
    public void Relaxed_name_is_refused(string value) => Assert.NotNull(EnvironmentVariableName.RelaxedProblem(value));

    [Theory]
    [InlineData("A")]
    [InlineData("_")]
    [InlineData("-")]
    [InlineData(".a")]
    [InlineData("my.env-name")]
    [InlineData("a1")]
    public void Strict_name_is_accepted(string value) => Assert.Null(EnvironmentVariableName.StrictProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a=b")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("..a")]
    [InlineData("\u00E4")]
    public void Strict_name_is_refused(string value) => Assert.NotNull(EnvironmentVariableName.StrictProblem(value));

    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    public void Name_is_relaxed_since_1_32(int minor, bool isValid) =>
        Assert.Equal(isValid, EnvironmentVariableName.Problem("1 a", minor) is null);
}
