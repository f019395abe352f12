using Manifests.Analyzers.Tests.Verification;
using Manifests.Facts;
using Manifests.Tree;

namespace Manifests.Analyzers.Tests;

/// <summary>What a diagnostic carries beside its message.</summary>
public class DiagnosticTests
{
    [Fact]
    public async Task Origin_in_another_file_is_an_additional_location()
    {
        var diagnostic = Assert.Single(await Verify.DiagnosticsOf(TestProject.Create(
            """
            public static class Apps
            {
                [Manifest] public static Pod Web => Pod.WithColocated("web", "nginx:1", c => c.WithScratch());
            }
            """,
            """
            public static class Parts
            {
                public static ColocatedContainer WithScratch(this ColocatedContainer container) => container.WithVolumeMount("scratch", "/scratch");
            }
            """)));
        Assert.Equal(("File0.cs", "WithScratch"), TextAt(diagnostic.Location));
        Assert.Equal(("File1.cs", "\"scratch\""), TextAt(Assert.Single(diagnostic.AdditionalLocations)));
    }

    [Fact]
    public async Task Diagnostic_names_every_manifest_in_which_it_holds()
    {
        var diagnostic = Assert.Single(await Verify.DiagnosticsOf(TestProject.Create("""
            public static class Apps
            {
                private static Pod Base => Pod.WithColocated("web", "nginx:1", c => c.WithVolumeMount("data", "/data"));
                [Manifest] public static Pod One => Base;
                [Manifest] public static Deployment Two => Deployment.From(Base.WithLabel("app", "two"));
            }
            """)));
        Assert.Equal(
            "Apps.One spec.containers[0].volumeMounts[0].name\nApps.Two spec.template.spec.containers[0].volumeMounts[0].name",
            diagnostic.Properties[DiagnosticProperties.Sites]);
    }

    [Fact]
    public async Task Build_step_hears_which_documents_were_seen_whole_and_are_clean()
    {
        var diagnostics = await Verify.AllDiagnosticsOf(TestProject.Create("""
            public static class Apps
            {
                [Manifest] public static Pod Whole => Pod.WithColocated("web", "nginx:1");
                [Manifest] public static Pod Partial => Pod.WithColocated("web", System.Environment.MachineName);
                [Manifest] public static Pod Wrong => Pod.WithColocated("web", "nginx:1", c => c.WithVolumeMount("data", "/data"));
            }
            """));
        var whole = Pod.WithColocated("web", "nginx:1") with { Metadata = new() { Name = "whole" } };
        var note = Assert.Single(diagnostics, diagnostic => diagnostic.Id == "MAN9098");
        Assert.Equal(TreeDigest.Of("Apps.Whole", KubernetesVersion.Newest.ToString(), whole.ToTree()), note.Properties[DiagnosticProperties.Digests]);
    }

    private static (string File, string Text) TextAt(Microsoft.CodeAnalysis.Location location) =>
        (location.SourceTree!.FilePath, location.SourceTree.GetText().ToString(location.SourceSpan));
}
