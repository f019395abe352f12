using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class ResourceNameTests
{
    [Theory]
    [InlineData("cpu")]
    [InlineData("memory")]
    [InlineData("ephemeral-storage")]
    [InlineData("hugepages-2Mi")]
    [InlineData("nvidia.com/gpu")]
    [InlineData("kubernetes.io/x")]
    [InlineData("x.kubernetes.io/y")]
    public void Resource_of_a_container_is_accepted(string value) => Assert.Null(ResourceName.ContainerProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("gpu")]
    [InlineData("storage")]
    [InlineData("pods")]
    [InlineData("CPU")]
    [InlineData("limits.cpu")]
    [InlineData("requests.nvidia.com/gpu")]
    [InlineData("nvidia.com/-gpu")]
    [InlineData("nvidia.com/")]
    [InlineData("a/b/c")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/gpu")]
    public void Resource_of_a_container_is_refused(string value) => Assert.NotNull(ResourceName.ContainerProblem(value));

    [Theory]
    [InlineData("cpu")]
    [InlineData("pods")]
    [InlineData("requests.storage")]
    [InlineData("limits.memory")]
    [InlineData("services.nodeports")]
    [InlineData("requests.hugepages-2Mi")]
    [InlineData("hugepages-1Gi")]
    [InlineData("count/deployments.apps")]
    [InlineData("requests.nvidia.com/gpu")]
    [InlineData("gold.storageclass.storage.k8s.io/requests.storage")]
    public void Resource_of_a_quota_is_accepted(string value) => Assert.Null(ResourceName.QuotaProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("storage")]
    [InlineData("gpu")]
    [InlineData("limits.storage")]
    [InlineData("requests.gpu")]
    [InlineData("count/")]
    public void Resource_of_a_quota_is_refused(string value) => Assert.NotNull(ResourceName.QuotaProblem(value));

    [Theory]
    [InlineData("cpu")]
    [InlineData("storage")]
    [InlineData("pods")]
    [InlineData("example.com/a")]
    public void Resource_is_accepted(string value) => Assert.Null(ResourceName.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("gpu")]
    [InlineData("a b")]
    public void Resource_is_refused(string value) => Assert.NotNull(ResourceName.Problem(value));

    [Theory]
    [InlineData("nvidia.com/gpu")]
    public void Extended_resource_is_accepted(string value) => Assert.Null(ResourceName.ExtendedProblem(value));

    [Theory]
    [InlineData("cpu")]
    [InlineData("kubernetes.io/x")]
    [InlineData("requests.nvidia.com/gpu")]
    [InlineData("Nvidia.com/gpu")]
    public void Extended_resource_is_refused(string value) => Assert.NotNull(ResourceName.ExtendedProblem(value));

    [Theory]
    [InlineData("cpu", true)]
    [InlineData("kubernetes.io/x", true)]
    [InlineData("hugepages-2Mi", false)]
    [InlineData("nvidia.com/gpu", false)]
    public void Kubernetes_own_can_be_overcommitted(string name, bool isAllowed) => Assert.Equal(isAllowed, ResourceName.AllowsOvercommit(name));

    [Theory]
    [InlineData("pods", true)]
    [InlineData("nvidia.com/gpu", true)]
    [InlineData("cpu", false)]
    [InlineData("hugepages-2Mi", false)]
    [InlineData("count/pods", true)]
    public void Counts_are_whole(string name, bool isInteger) => Assert.Equal(isInteger, ResourceName.IsInteger(name));

    [Theory]
    [InlineData("hugepages-2Mi", "2Mi")]
    [InlineData("hugepages-x", null)]
    [InlineData("cpu", null)]
    public void Huge_pages_have_a_size(string name, string? size) => Assert.Equal(size, ResourceName.HugePageSize(name)?.ToString());

    [Theory]
    [InlineData("pods", true)]
    [InlineData("limits.cpu", true)]
    [InlineData("requests.hugepages-2Mi", true)]
    [InlineData("storage", false)]
    [InlineData("count/jobs.batch", false)]
    public void Resource_that_a_quota_knows_by_itself(string value, bool isOfQuota) => Assert.Equal(isOfQuota, ResourceName.IsOfQuota(value));
}
