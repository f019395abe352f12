using Manifests.Analyzers.Tests.Verification;
using Manifests.CodeFixes;

namespace Manifests.Analyzers.Tests.Rules;

public class ManifestMemberTests
{
    [Fact]
    public Task Usable_members_DoesNotReport() => Verify.Diagnostics("""
        internal static class Apps
        {
            [Manifest] internal static Pod Property => Web;
            [Manifest] internal static Pod Initialised { get; } = Web;
            [Manifest] internal static readonly Pod Field = Web;
            [Manifest] internal static Pod Method() => Web;
            [Manifest] internal static Pod[] Array => [Web];
            [Manifest] internal static IEnumerable<ManifestObject> Sequence => [Web];
            [Manifest] internal static List<Deployment> List() => [];
            private static Pod Web => Pod.WithName("web").WithColocated("web", "nginx:1");
        }
        """);

    [Fact]
    public Task Private_member_Reports() => Verify.Fix<ManifestAccessibilityFixer>("""
        public static class Apps
        {
            [Manifest] static Pod {|MAN9001:Web|} => Pod.WithColocated("web", "nginx:1");
        }
        """,
        "Make it internal",
        """
        public static class Apps
        {
            [Manifest] internal static Pod Web => Pod.WithColocated("web", "nginx:1");
        }
        """);

    [Fact]
    public Task Member_of_a_private_type_Reports() => Verify.Fix<ManifestAccessibilityFixer>("""
        public static class Apps
        {
            private static class Inner
            {
                [Manifest] public static Pod {|MAN9001:Web|} => Pod.WithColocated("web", "nginx:1");
            }
        }
        """,
        "Make it internal",
        """
        public static class Apps
        {
            internal static class Inner
            {
                [Manifest] public static Pod Web => Pod.WithColocated("web", "nginx:1");
            }
        }
        """);

    [Fact]
    public Task Generic_member_Reports() => Verify.Diagnostics("""
        public static class Apps<T>
        {
            [Manifest] public static Pod {|MAN9002:Web|} => Pod.WithColocated("web", "nginx:1");
        }
        """);

    [Fact]
    public Task File_local_member_Reports() => Verify.Diagnostics("""
        file static class Apps
        {
            [Manifest] public static Pod {|MAN9003:Web|} => Pod.WithColocated("web", "nginx:1");
        }
        """);

    [Fact]
    public Task Instance_member_Reports() => Verify.Diagnostics("""
        public class Apps
        {
            [Manifest] public Pod {|MAN9004:Web|} => Pod.WithColocated("web", "nginx:1");
        }
        """);

    [Fact]
    public Task Method_with_parameters_Reports() => Verify.Diagnostics("""
        public static class Apps
        {
            [Manifest] public static Pod {|MAN9005:Web|}(string image) => Pod.WithColocated("web", image);
        }
        """);

    [Fact]
    public Task Property_without_getter_Reports() => Verify.Diagnostics("""
        public static class Apps
        {
            [Manifest] public static Pod {|MAN9006:Web|} { set { } }
        }
        """);

    [Fact]
    public Task Member_that_gives_no_resource_Reports() => Verify.Diagnostics("""
        public static class Apps
        {
            [Manifest] public static Container {|MAN9007:Part|} => new();
            [Manifest] public static string {|MAN9007:Text|} => "";
            [Manifest] public static void {|MAN9007:Nothing|}() { }
        }
        """);
}
