using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class HostPortListTests
{
    [Theory]
    [InlineData("host:7861")]
    [InlineData("10.9.8.7:7861,host:1")]
    [InlineData("[fd00::1]:7861")]
    [InlineData(":")]
    [InlineData("a:,:b")]
    public void List_is_accepted(string value) => Assert.Null(HostPortList.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("host")]
    [InlineData("host:1,")]
    [InlineData("fd00::1:7861")]
    [InlineData("[fd00::1]")]
    [InlineData("[fd00::1]x:1")]
    [InlineData("[fd00::1:7861")]
    [InlineData("a[:1")]
    [InlineData("host:1]")]
    public void List_is_refused(string value) => Assert.NotNull(HostPortList.Problem(value));
}
