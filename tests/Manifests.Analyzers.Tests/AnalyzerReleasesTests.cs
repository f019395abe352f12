using Manifests.Analyzers.Tests.Verification;

namespace Manifests.Analyzers.Tests;

public class AnalyzerReleasesTests
{
    private static readonly string Folder = Path.Combine("generators", "Manifests.Analyzers");

    [Fact]
    public void Unshipped_rules_are_listed() => ExpectedFile.Assert(
        Path.Combine(Folder, "AnalyzerReleases.Unshipped.md"),
        ReleaseTables.Unshipped(
            ReleaseTables.Read(File.ReadAllText(Path.Combine(RepositoryFolder.Path, Folder, "AnalyzerReleases.Shipped.md"))),
            Descriptors.All.Select(ReleasedRule.Of)));

    [Fact]
    public void Shipped_rules_that_change_or_go_are_listed()
    {
        var shipped = ReleaseTables.Read("""
            ## Release 0.1.0

            ### New Rules

            Rule ID | Category | Severity | Notes
            --------|----------|----------|-------
            MAN1001 | Manifests.ApiServer | Error | Same
            MAN1002 | Manifests.ApiServer | Error | Milder
            MAN1003 | Manifests.ApiServer | Error | Gone
            MAN1004 | Manifests.ApiServer | Error | Gone before

            ## Release 0.2.0

            ### Removed Rules

            Rule ID | Category | Severity | Notes
            --------|----------|----------|-------
            MAN1004 | Manifests.ApiServer | Error | Gone before
            """);
        Assert.Equal(
            """
            ; What the next release changes; a test says what has to stand here.

            ### New Rules

            Rule ID | Category | Severity | Notes
            --------|----------|----------|-------
            MAN1005 | Manifests.ApiServer | Disabled | New

            ### Removed Rules

            Rule ID | Category | Severity | Notes
            --------|----------|----------|-------
            MAN1003 | Manifests.ApiServer | Error | Gone

            ### Changed Rules

            Rule ID | New Category | New Severity | Old Category | Old Severity | Notes
            --------|--------------|--------------|--------------|--------------|-------
            MAN1002 | Manifests.ApiServer | Warning | Manifests.ApiServer | Error | Milder

            """,
            ReleaseTables.Unshipped(shipped,
            [
                new("MAN1005", "Manifests.ApiServer", "Disabled", "New"),
                new("MAN1002", "Manifests.ApiServer", "Warning", "Milder"),
                new("MAN1001", "Manifests.ApiServer", "Error", "Same"),
            ]));
    }
}
