using Manifests.Analyzers.Tests.Verification;

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

    private static (string File, string Text) TextAt(Microsoft.CodeAnalysis.Location location) =>
        (location.SourceTree!.FilePath, location.SourceTree.GetText().ToString(location.SourceSpan));
}
