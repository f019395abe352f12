using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class DeviceNameTests
{
    [Theory]
    [InlineData("model")]
    [InlineData("example.com/model")]
    [InlineData("Example.com/model")]
    [InlineData("a/b/c")]
    [InlineData("_a")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/a")]
    public void Qualified_name_is_accepted(string value) => Assert.Null(DeviceName.QualifiedProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a-b")]
    [InlineData("1a")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/a")]
    public void Qualified_name_is_refused(string value) => Assert.NotNull(DeviceName.QualifiedProblem(value));

    [Theory]
    [InlineData("example.com/model")]
    public void Fully_qualified_name_is_accepted(string value) => Assert.Null(DeviceName.FullyQualifiedProblem(value));

    [Theory]
    [InlineData("model")]
    [InlineData("")]
    public void Fully_qualified_name_is_refused(string value) => Assert.NotNull(DeviceName.FullyQualifiedProblem(value));

    [Theory]
    [InlineData("gpu.example.com")]
    [InlineData("GPU.example.com")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Driver_is_accepted(string value) => Assert.Null(DeviceName.DriverProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("a_b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Driver_is_refused(string value) => Assert.NotNull(DeviceName.DriverProblem(value));

    [Theory]
    [InlineData("a")]
    [InlineData("a/b.c/d")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.a")]
    public void Pool_is_accepted(string value) => Assert.Null(DeviceName.PoolProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("A")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aa")]
    public void Pool_is_refused(string value) => Assert.NotNull(DeviceName.PoolProblem(value));
}
