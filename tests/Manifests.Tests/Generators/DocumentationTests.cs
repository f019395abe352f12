using Manifests.Facts;
using Manifests.Generators.Model;
using Manifests.Generators.Model.Gathering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Tests.Generators;

public sealed class DocumentationTests
{
    private const string Schema = """
        kind networking.k8s.io/v1 Ingress ingresses namespaced networking.v1.Ingress in=30-37 default=32-37
        type networking.v1.Ingress
         spec networking.v1.IngressSpec
        type networking.v1.IngressSpec
         name string
         path string in=30-35
         mode string enum=A,B
         ports int32[] list=map:port
        """;

    private static GeneratorRunResult Run(string documentation, string constraints = "") => CSharpGeneratorDriver.Create(
            [new ModelGenerator().AsSourceGenerator()],
            [new FixedText("schema.facts", Schema), new FixedText("documentation.txt", documentation), new FixedText("ingress.facts", constraints)])
        .RunGenerators(CSharpCompilation.Create("model")).GetRunResult().Results.Single();

    private static string Summary(string member, string documentation, string constraints)
    {
        var lines = Run(documentation, constraints).GeneratedSources.SelectMany(source => source.SourceText.ToString().Split('\n')).Select(line => line.Trim()).ToList();
        var place = lines.FindIndex(line => line.StartsWith("public ", StringComparison.Ordinal) && line.Contains(member, StringComparison.Ordinal));
        return lines.Take(place).Last(line => line.StartsWith("/// <summary>", StringComparison.Ordinal))["/// <summary>".Length..^"</summary>".Length];
    }

    [Theory]
    [InlineData("record IngressSpec", "What <c>a &lt; b</c> says. <c>networking.v1.IngressSpec</c> of the Kubernetes API. Exactly one of <c>name</c>, <c>path</c>.")]
    [InlineData("record Ingress ", "The resource <c>Ingress</c> of <c>networking.k8s.io/v1</c>, in a namespace; Kubernetes 1.30 and later.")]
    [InlineData(" Name ", "The name. <c>name</c>: string. Required. In the format <c>label</c>; Kubernetes 1.36 and later.")]
    [InlineData(" Path ", "<c>path</c>: string; Kubernetes 1.30 to 1.35. At most 9 bytes.")]
    [InlineData(" Mode ", "<c>mode</c>: <c>A</c>, <c>B</c>. Default <c>A</c>.")]
    [InlineData(" Ports ", "<c>ports</c>: list of integer (32 bits), one for each <c>port</c>. Each item: from 1 to 65535.")]
    public void Member_is_documented(string member, string expected) => Assert.Equal(expected, Summary(
        member,
        """
        # A remark.
        networking.v1.IngressSpec: What `a < b` says.
        networking.v1.IngressSpec.name: The name.
        """,
        """
        on networking.v1.IngressSpec
         name,path exactlyOneOf MAN1001 source
         name required MAN1001 source
         name format label @36- MAN1001 source
         path maxBytes 9 @30-35 MAN1001 source
         mode in B,A MAN1002 source
         mode default A source
         ports[] range 1,65535 MAN1001 source
        """));

    [Fact]
    public void Every_kind_of_constraint_is_told() => Assert.All(Enum.GetValues<ConstraintKind>(), kind => Assert.NotEmpty(ConstraintText.Demand(
        new() { TypeName = "", FieldName = "", Kind = kind, Arguments = ["1", "2"] })));

    [Fact]
    public void Reference_page_is_linked_as_it_names_the_group() => Assert.Contains(
        "kubernetes-api/v1.37/#ingressspec-v1-networking-k8s-io\">", string.Concat(Run("").GeneratedSources.Select(source => source.SourceText.ToString())), StringComparison.Ordinal);

    [Theory]
    [InlineData("networking.v1.Ingress: Good.\nnetworking.v1.Ingres: Wrong.", "documentation.txt(2): the facts have no 'networking.v1.Ingres'; correct the name or remove the line.")]
    [InlineData("networking.v1.Ingress.specc: Wrong.", "documentation.txt(1): the facts have no 'networking.v1.Ingress.specc'; correct the name or remove the line.")]
    [InlineData("networking.v1.Ingress.spec.name: Wrong.", "documentation.txt(1): the facts have no 'networking.v1.Ingress.spec.name'; correct the name or remove the line.")]
    [InlineData("# A remark.\n\nnetworking.v1.Ingress", "documentation.txt(3): there is no sentence; write 'core.v1.Pod.spec: sentence'.")]
    [InlineData("networking.v1.Ingress: A.\nnetworking.v1.Ingress: B.", "documentation.txt(2): 'networking.v1.Ingress' has a sentence already; keep one.")]
    public void Wrong_line_fails_with_file_and_line(string documentation, string expected) =>
        Assert.Equal(expected, Assert.IsType<FormatException>(Run(documentation).Exception).Message);
}
