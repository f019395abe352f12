using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class WindowsUserNameTests
{
    [Theory]
    [InlineData("ContainerUser")]
    [InlineData(@"NT AUTHORITY\LOCAL SERVICE")]
    [InlineData(@"example.com\a")]
    [InlineData(@"a-long-domain-name.example.com\a")]
    [InlineData("a.")]
    public void User_is_accepted(string value) => Assert.Null(WindowsUserName.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("a\tb")]
    [InlineData(@"a\b\c")]
    [InlineData(@"\a")]
    [InlineData(@"a\")]
    [InlineData(@".a\b")]
    [InlineData(@"a long domain name\b")]
    [InlineData(@"a?\b")]
    [InlineData("a@b")]
    [InlineData("a[b")]
    [InlineData(". .")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void User_is_refused(string value) => Assert.NotNull(WindowsUserName.Problem(value));
}
