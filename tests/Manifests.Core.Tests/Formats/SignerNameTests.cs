using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class SignerNameTests
{
    [Theory]
    [InlineData("example.com/a")]
    [InlineData("kubernetes.io/kube-apiserver-client")]
    [InlineData("a.b/c.d")]
    public void Signer_is_accepted(string value) => Assert.Null(SignerName.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("example.com")]
    [InlineData("example.com/")]
    [InlineData("/a")]
    [InlineData("example.com/a/b")]
    [InlineData("Example.com/a")]
    [InlineData("example.com/A")]
    [InlineData("example.com/a..b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com/a")]
    public void Signer_is_refused(string value) => Assert.NotNull(SignerName.Problem(value));

    [Theory]
    [InlineData("kubernetes.io/a", true)]
    [InlineData("x.kubernetes.io/a", true)]
    [InlineData("xkubernetes.io/a", false)]
    [InlineData("example.com/kubernetes.io", false)]
    public void Kubernetes_keeps_its_domain(string value, bool isKept) => Assert.Equal(isKept, SignerName.IsOfKubernetes(value));
}
