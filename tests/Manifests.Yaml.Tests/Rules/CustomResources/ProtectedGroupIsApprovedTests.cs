namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class ProtectedGroupIsApprovedTests
{
    [Theory]
    [InlineData("things.k8s.io", "")]
    [InlineData("kubernetes.io", "''")]
    [InlineData("things.kubernetes.io", "approved by me")]
    [InlineData("things.k8s.io", "https://")]
    public void Case_Reports(string group, string approval) =>
        Assert.Equal(["metadata.annotations[api-approved.kubernetes.io]"], Judged.Yaml("MAN1913", Widgets(group, approval)));

    [Theory]
    [InlineData("example.com", "")]
    [InlineData("notk8s.io", "")]
    [InlineData("things.k8s.io", "'unapproved, an experiment'")]
    [InlineData("things.k8s.io", "https://example.com/approvals/1")]
    public void Case_DoesNotReport(string group, string approval) => Assert.Empty(Judged.Yaml("MAN1913", Widgets(group, approval)));

    private static string Widgets(string group, string approval) =>
        $"{{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {{annotations: {{api-approved.kubernetes.io: {approval}}}}}, spec: {{group: {group}}}}}";
}
