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

    [Theory]
    [InlineData("v1")]
    [InlineData("apps/v1")]
    [InlineData("example.com/v1beta1")]
    public void Api_version_of_a_kind_is_accepted(string apiVersion) => Assert.Null(GroupVersion.Problem(apiVersion));

    [Theory]
    [InlineData("a/b/c", "joined by one '/'")]
    [InlineData("", "must have a version")]
    [InlineData("apps/", "must have a version")]
    [InlineData("Apps/v1", "has the group 'Apps'")]
    [InlineData("apps/1", "has the version '1'")]
    public void Api_version_of_no_kind_is_refused(string apiVersion, string problem) => Assert.Contains(problem, GroupVersion.Problem(apiVersion));

    [Fact]
    public void Api_version_with_two_slashes_is_refused() => Assert.False(GroupVersion.TryParse("a/b/c", out _));
}
