using Manifests.Findings;
using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules;

public class DecodingTests
{
    private const string Pod = "{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {containers: [{name: web, image: nginx, CONTAINER}]}}";

    private static string PodWith(string container) => Pod.Replace("CONTAINER", container);

    [Theory]
    [InlineData("stdin: 'true'", "MAN1015", "stdin")]
    [InlineData("command: sh", "MAN1015", "command")]
    [InlineData("command: [1]", "MAN1015", "command[0]")]
    [InlineData("resources: []", "MAN1015", "resources")]
    [InlineData("readinessProbe: {httpGet: {port: true}}", "MAN1015", "readinessProbe.httpGet.port")]
    [InlineData("readinessProbe: {exec: {command: [x]}, periodSeconds: 1.5}", "MAN1016", "readinessProbe.periodSeconds")]
    [InlineData("ports: [{containerPort: 99999999999}]", "MAN1016", "ports[0].containerPort")]
    [InlineData("resources: {limits: {memory: 1 GB}}", "MAN1017", "resources.limits[memory]")]
    [InlineData("Image: nginx", "MAN1013", "Image")]
    [InlineData("tty: true, tty: false", "MAN1014", "tty")]
    public void What_cannot_be_decoded_Reports(string container, string rule, string path) =>
        Assert.Equal([(rule, "spec.containers[0]." + path)], Judged.Yaml(PodWith(container)).Select(finding => (finding.Rule.Id, finding.Path)));

    [Theory]
    [InlineData("stdin: null")]
    [InlineData("command: [null]")]
    [InlineData("readinessProbe: {exec: {command: [x]}, periodSeconds: 1e1}")]
    [InlineData("resources: {limits: {cpu: 0.5, memory: ' 1Gi '}}")]
    public void What_the_server_reads_all_the_same_DoesNotReport(string container) =>
        Assert.DoesNotContain(Judged.Yaml(PodWith(container)), finding => finding.Severity == Severity.Error);

    [Fact]
    public void Bytes_Report() =>
        Assert.Equal(["data[a]"], Judged.Yaml("MAN1018", "{apiVersion: v1, kind: Secret, metadata: {name: s}, data: {a: 'no base64', b: YQ==, c: [1, 255]}}"));

    [Fact]
    public void Time_Reports() =>
        Assert.Equal(["metadata.creationTimestamp"], Judged.Yaml("MAN1019", "{apiVersion: v1, kind: ConfigMap, metadata: {name: s, creationTimestamp: yesterday}}"));

    [Fact]
    public void Null_in_a_list_is_an_empty_object() =>
        Assert.Equal(["spec.containers[0].name", "spec.containers[0].image"], Judged.Yaml("MAN1001", "{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {containers: [null]}}"));

    [Fact]
    public void What_is_dropped_is_decoded_first() =>
        Assert.Equal(["spec.devices.constraints[0].distinctAttribute"], Judged.Yaml("MAN1015", "{apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: {name: gpu}, spec: {devices: {constraints: [{distinctAttribute: 1}]}}}", 35));

    [Theory]
    [InlineData("{kind: Pod}", "apiVersion")]
    [InlineData("{apiVersion: v1}", "kind")]
    [InlineData("{apiVersion: v1, kind: 1}", "kind")]
    [InlineData("[1]", "")]
    public void Document_without_a_kind_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1011", text));

    [Theory]
    [InlineData("extensions/v1beta1", "Ingress", "went with 1.22; write apiVersion: networking.k8s.io/v1")]
    [InlineData("v1", "Deployment", "write apiVersion: apps/v1")]
    [InlineData("apps/v1", "Deploymant", "did you mean Deployment?")]
    [InlineData("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy", "came with 1.30; write apiVersion: admissionregistration.k8s.io/v1beta1")]
    public void Kind_that_is_not_served_Reports(string apiVersion, string kind, string remedy) =>
        Assert.Contains(remedy, Assert.Single(Judged.Yaml($"{{apiVersion: {apiVersion}, kind: {kind}}}", minor: 29)).Message);

    [Fact]
    public void Custom_resource_is_an_information() =>
        Assert.Equal((RuleIds.KindIsCustom, Severity.Info), Judged.Yaml("{apiVersion: example.com/v1, kind: Thing}") is [var one] ? (one.Rule.Id, one.Severity) : default);

    [Fact]
    public void Field_of_a_later_minor_Reports() =>
        Assert.Contains("does not know 'hostnameOverride'", Assert.Single(Judged.Yaml("{apiVersion: v1, kind: Pod, metadata: {name: w}, spec: {hostnameOverride: a, containers: [{name: a, image: b}]}}", minor: 33)).Message);

    [Fact]
    public void Unknown_field_is_a_warning_where_the_server_only_warns() =>
        Assert.Equal(Severity.Warning, Assert.Single(Judged.Yaml(PodWith("Image: x"), 37, FieldValidation.Warn)).Severity);

    [Theory]
    [InlineData("resource.k8s.io/v1beta1", 35, "write apiVersion: resource.k8s.io/v1")]
    [InlineData("resource.k8s.io/v1beta1", 34, null)]
    [InlineData("resource.k8s.io/v1", 37, null)]
    public void Deprecated_version_Reports(string apiVersion, int minor, string? remedy) => Assert.Equal(
        remedy,
        Judged.Yaml($"{{apiVersion: {apiVersion}, kind: DeviceClass, metadata: {{name: gpu}}}}", minor).SingleOrDefault(finding => finding.Rule.Id == RuleIds.DeprecatedVersion)?.Message.Split("; ")[1]);
}
