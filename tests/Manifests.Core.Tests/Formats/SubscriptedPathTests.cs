using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class SubscriptedPathTests
{
    [Theory]
    [InlineData("metadata.name", "metadata.name", null)]
    [InlineData("metadata.labels['app']", "metadata.labels", "app")]
    [InlineData("metadata.labels['']", "metadata.labels", "")]
    [InlineData("metadata.labels['a']b']", "metadata.labels", "a']b")]
    [InlineData("metadata.labels[app]", "metadata.labels[app]", null)]
    [InlineData("metadata.labels['app'", "metadata.labels['app'", null)]
    [InlineData("['app']", "['app']", null)]
    [InlineData("a[']", "a[']", null)]
    public void Key_is_taken_off(string fieldPath, string path, string? key) =>
        Assert.Equal(new SubscriptedPath(path, key), SubscriptedPath.Parse(fieldPath));
}
