using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class IscsiNameTests
{
    [Theory]
    [InlineData("iqn.2015-02.example.com:test")]
    [InlineData("iqn.2015-02.example.com:a:b")]
    [InlineData("eui.0123456789ABCDEF")]
    [InlineData("naa.62004567BA64678D0123456789ABCDEF")]
    public void Name_is_accepted(string value) => Assert.Null(IscsiName.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("2015-02.example.com:test")]
    [InlineData("iqn.2015-02.example.com")]
    [InlineData("iqn.2015-02.example.com:")]
    [InlineData("iqn.2015-2.example.com:a")]
    [InlineData("iqn.2015-02.exam_ple.com:a")]
    [InlineData("iqn.2015-02.example.com:test;ls;")]
    [InlineData("iqn.2015-02.example.com:a b")]
    [InlineData("eui.0123456789ABCDE")]
    [InlineData("eui.0123456789ABCDE!")]
    [InlineData("naa.0123456789ABCDEF")]
    [InlineData("IQN.2015-02.example.com:a")]
    public void Name_is_refused(string value) => Assert.NotNull(IscsiName.Problem(value));
}
