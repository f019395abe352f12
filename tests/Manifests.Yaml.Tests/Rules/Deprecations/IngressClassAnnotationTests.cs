namespace Manifests.Yaml.Tests.Rules.Deprecations;

public class IngressClassAnnotationTests
{
    private const string Template = "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: web, annotations: {kubernetes.io/ingress.class: nginx}}, spec: {rules: [{}], SPEC}}";

    [Theory]
    [InlineData("", "metadata.annotations[kubernetes.io/ingress.class]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN4162", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("ingressClassName: nginx")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN4162", Template.Replace("SPEC", spec)));
}
