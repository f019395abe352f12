namespace Manifests.Yaml.Tests.Rules.Access;

public class RoleSubjectTests
{
    private const string Template = "{apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: {name: r}, roleRef: {kind: Role, name: r}, subjects: [{SPEC}]}";

    [Theory]
    [InlineData("kind: ServiceAccount, name: Web_App", "subjects[0].name")]
    [InlineData("kind: ServiceAccount, name: web, apiGroup: rbac.authorization.k8s.io", "subjects[0].apiGroup")]
    [InlineData("kind: User, name: jane, apiGroup: v1", "subjects[0].apiGroup")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1802", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("kind: ServiceAccount, name: web")]
    [InlineData("kind: User, name: Jane Doe")]
    [InlineData("kind: Group, name: \"system:masters\", apiGroup: rbac.authorization.k8s.io")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1802", Template.Replace("SPEC", spec)));
}
