using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class SecurityProfileTests
{
    [Theory]
    [InlineData("runtime/default", true)]
    [InlineData("docker/default", true)]
    [InlineData("unconfined", true)]
    [InlineData("localhost/a/b.json", true)]
    [InlineData("", false)]
    [InlineData("foo", false)]
    [InlineData("localhost//a", false)]
    [InlineData("localhost/../a", false)]
    public void Seccomp_profile_is_told(string value, bool isValid) => Assert.Equal(isValid, SecurityProfile.SeccompProblem(value) is null);

    [Theory]
    [InlineData("", true)]
    [InlineData("runtime/default", true)]
    [InlineData("unconfined", true)]
    [InlineData("localhost/foo", true)]
    [InlineData("docker/default", false)]
    [InlineData("runtime/foo", false)]
    public void AppArmor_profile_is_told(string value, bool isValid) => Assert.Equal(isValid, SecurityProfile.AppArmorProblem(value) is null);
}
