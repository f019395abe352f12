using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class FeatureNameTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("MyFeature2")]
    [InlineData("MyFeature/mySubFeature/B")]
    public void Feature_is_accepted(string value) => Assert.Null(FeatureName.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("myFeature")]
    [InlineData("2Feature")]
    [InlineData("My-Feature")]
    [InlineData("MyFeature/")]
    [InlineData("MyFeature//a")]
    [InlineData("MyFeature/2")]
    public void Feature_is_refused(string value) => Assert.NotNull(FeatureName.Problem(value));
}
