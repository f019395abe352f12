using System.Collections.Immutable;
using Manifests.Analyzers.Evaluation;
using Manifests.Findings;
using Manifests.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers;

/// <summary>Gathers what was found in the manifests of a file, and says each thing once.</summary>
internal sealed class FindingsOfFile(SyntaxTree tree)
{
    private readonly Dictionary<(string Id, TextSpan Span, string Message), Report> reports = [];

    /// <summary>Adds a finding about a document of <paramref name="member"/>.</summary>
    public void Add(Finding finding, ISymbol member, SyntaxNode declaration)
    {
        var place = finding.Origin.Source as Place;
        var location = SourceLocations.Of(place?.In(tree)) ?? MemberProblems.NameOf(declaration);
        var key = (finding.Rule.Id, location.SourceSpan, finding.Message);
        if (!reports.TryGetValue(key, out var report))
            reports.Add(key, report = new(finding, location, place is not null && place.Node.SyntaxTree != tree ? SourceLocations.Of(place.Node) : null));
        report.Sites.Add(new(ManifestMembers.FullName(member), finding.Path));
    }

    /// <summary>One diagnostic for each rule, place and message, in the order in which they were found.</summary>
    public IEnumerable<Diagnostic> Diagnostics() => reports.Values.Select(report => report.ToDiagnostic());

    private sealed record Site(string Member, string Path);

    private sealed record Report(Finding Finding, Location Location, Location? Origin)
    {
        public List<Site> Sites { get; } = [];

        public Diagnostic ToDiagnostic()
        {
            var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
            foreach (var property in Finding.Properties)
                properties[property.Key] = property.Value;
            properties[DiagnosticProperties.Member] = Sites[0].Member;
            properties[DiagnosticProperties.Path] = Sites[0].Path;
            properties[DiagnosticProperties.Sites] = string.Join("\n", Sites.Select(site => site.Member + " " + site.Path).Distinct());
            return Diagnostic.Create(
                Descriptors.Of(Finding.Rule), Location, Origin is null ? null : [Origin], properties.ToImmutable(), Finding.Message);
        }
    }
}
