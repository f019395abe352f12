using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class DriverOptionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("share")]
    [InlineData("example.com/kubernetes.io")]
    [InlineData("mykubernetes.io/a")]
    [InlineData("kubernetes.io.example.com/a")]
    public void Option_is_accepted(string value) => Assert.Null(DriverOption.Problem(value));

    [Theory]
    [InlineData("kubernetes.io")]
    [InlineData("kubernetes.io/a")]
    [InlineData("a.K8s.io/b/c")]
    public void Option_is_refused(string value) => Assert.NotNull(DriverOption.Problem(value));
}
