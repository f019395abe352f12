using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class ObjectNameTests
{
    [Theory]
    [InlineData("my-name-", "my-nama")]
    [InlineData("a-", "a")]
    [InlineData("-", "-")]
    [InlineData("a", "a")]
    [InlineData("a--", "aa")]
    [InlineData("", "")]
    public void Prefix_is_judged_as_if_a_name_went_on(string prefix, string judged) => Assert.Equal(judged, ObjectName.OfPrefix(prefix));

    [Theory]
    [InlineData("1-web", 35, false)]
    [InlineData("1-web", 36, true)]
    [InlineData("web", 29, true)]
    [InlineData("web.a", 36, false)]
    public void Service_may_start_with_a_digit_since_1_36(string name, int minor, bool isValid) =>
        Assert.Equal(isValid, ObjectName.ServiceProblem(name, minor) is null);

    [Theory]
    [InlineData("bundle", "", true)]
    [InlineData("a:bundle", "", false)]
    [InlineData("example.com:signer:bundle", "example.com/signer", true)]
    [InlineData("bundle", "example.com/signer", false)]
    [InlineData("example.com:signer:Bundle", "example.com/signer", false)]
    public void Trust_bundle_is_named_after_its_signer(string name, string signer, bool isValid) =>
        Assert.Equal(isValid, ObjectName.ClusterTrustBundleProblem(name, signer) is null);

    [Theory]
    [InlineData("bundle", true)]
    [InlineData("example.com:signer:bundle", true)]
    [InlineData("example.com/signer:bundle", false)]
    [InlineData(":bundle", false)]
    [InlineData("example.com:signer:", false)]
    public void Trust_bundle_says_its_signer(string name, bool isValid) => Assert.Equal(isValid, ObjectName.ClusterTrustBundleProblem(name) is null);
}
