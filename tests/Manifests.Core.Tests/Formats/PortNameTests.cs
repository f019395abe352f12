using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class PortNameTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("http")]
    [InlineData("web-1")]
    [InlineData("1a")]
    [InlineData("123456789012a-b")]
    public void Port_name_is_accepted(string value) => Assert.Null(PortName.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("80")]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("a.b")]
    [InlineData("1234567890123-ab")]
    public void Port_name_is_refused(string value) => Assert.NotNull(PortName.Problem(value));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(65535, true)]
    [InlineData(65536, false)]
    [InlineData(-1, false)]
    public void Port_number_has_bounds(long value, bool isValid) => Assert.Equal(isValid, NumberRange.PortProblem(value) is null);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(2147483647, true)]
    [InlineData(2147483648, false)]
    public void User_id_has_bounds(long value, bool isValid) => Assert.Equal(isValid, NumberRange.UserOrGroupProblem(value) is null);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(511, true)]
    [InlineData(512, false)]
    public void File_mode_has_bounds(long value, bool isValid) => Assert.Equal(isValid, NumberRange.FileModeProblem(value) is null);
}
