using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class GroupVersionTests
{
    [Theory]
    [InlineData("v1", "", "v1")]
    [InlineData("apps/v1", "apps", "v1")]
    [InlineData("", "", "")]
    [InlineData("/", "", "")]
    [InlineData("apps/", "apps", "")]
    [InlineData("/v1", "", "v1")]
    public void Api_version_has_a_group_and_a_version(string apiVersion, string group, string version)
    {
        Assert.True(GroupVersion.TryParse(apiVersion, out var parsed));
        Assert.Equal(new GroupVersion(group, version), parsed);
    }

    [Fact]
    public void Api_version_with_two_slashes_is_refused() => Assert.False(GroupVersion.TryParse("a/b/c", out _));
}
