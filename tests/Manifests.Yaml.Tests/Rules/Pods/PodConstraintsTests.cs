namespace Manifests.Yaml.Tests.Rules.Pods;

/// <summary>What the constraint facts say of pods, a line or so for each type.</summary>
public sealed class PodConstraintsTests
{
    [Theory]
    [InlineData("activeDeadlineSeconds: 0", "MAN1004", "activeDeadlineSeconds")]
    [InlineData("serviceAccountName: A", "MAN1003", "serviceAccountName")]
    [InlineData("runtimeClassName: ''", "MAN1001", "runtimeClassName")]
    [InlineData("hostname: a.b", "MAN1003", "hostname")]
    [InlineData("os: {}", "MAN1001", "os.name")]
    [InlineData("hostAliases: [{hostnames: [a]}]", "MAN1001", "hostAliases[0].ip")]
    [InlineData("hostAliases: [{ip: 1.2.3.4, hostnames: [A]}]", "MAN1003", "hostAliases[0].hostnames[0]")]
    [InlineData("dnsConfig: {nameservers: [1.1.1.1, 1.1.1.2, 1.1.1.3, 1.1.1.4]}", "MAN1006", "dnsConfig.nameservers")]
    [InlineData("readinessGates: [{conditionType: a b}]", "MAN1003", "readinessGates[0].conditionType")]
    [InlineData("tolerations: [{operator: Lt, key: a}]", "MAN1002", "tolerations[0].operator")]
    [InlineData("securityContext: {runAsUser: -1}", "MAN1004", "securityContext.runAsUser")]
    [InlineData("securityContext: {supplementalGroups: [1, 2147483648]}", "MAN1004", "securityContext.supplementalGroups[1]")]
    [InlineData("securityContext: {fsGroupChangePolicy: ''}", "MAN1001", "securityContext.fsGroupChangePolicy")]
    [InlineData("securityContext: {sysctls: [{name: A}]}", "MAN1003", "securityContext.sysctls[0].name")]
    [InlineData("securityContext: {windowsOptions: {runAsUserName: 'a:b'}}", "MAN1003", "securityContext.windowsOptions.runAsUserName")]
    [InlineData("topologySpreadConstraints: [{topologyKey: a, whenUnsatisfiable: DoNotSchedule, labelSelector: {}}]", "MAN1001", "topologySpreadConstraints[0].maxSkew")]
    [InlineData("topologySpreadConstraints: [{maxSkew: 1, topologyKey: a, whenUnsatisfiable: ScheduleAnyway, minDomains: 1, labelSelector: {}}]", "MAN1009", "topologySpreadConstraints[0].minDomains")]
    [InlineData("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {}}}", "MAN1001", "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms")]
    public void Field_of_a_pod_Reports(string spec, string rule, string path) =>
        Assert.Equal([(rule, "spec." + path)], Judged.Yaml(SamplePod.With(spec)).Select(finding => (finding.Rule.Id, finding.Path)));

    [Theory]
    [InlineData(34, "hostnameOverride: web")]
    [InlineData(32, "hostUsers: false")]
    [InlineData(33, "resources: {requests: {cpu: 1}}")]
    [InlineData(36, "schedulingGroup: {podGroupName: a}")]
    [InlineData(32, "securityContext: {seLinuxChangePolicy: Recursive}")]
    public void Field_that_the_minor_drops_Reports(int minor, string spec) =>
        Assert.Equal(["MAN4002"], Judged.Yaml(SamplePod.With(spec), minor).Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: web}}", "spec.containers")]
    [InlineData("{apiVersion: v1, kind: PodTemplate, metadata: {name: web}}", "template.spec.containers")]
    public void Containers_of_a_missing_spec_Report(string text, string path) =>
        Assert.Contains(path, Judged.Yaml("MAN1001", text));

    [Fact]
    public void Hostname_in_a_StatefulSet_DoesNotReport() =>
        Assert.Empty(Judged.Yaml("MAN1003", "{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {hostname: A, containers: [{name: web, image: nginx}]}}}}"));
}
