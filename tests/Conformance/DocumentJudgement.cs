using Manifests.Facts;
using Manifests.Findings;
using Manifests.Yaml;

namespace Manifests.Conformance;

/// <summary>What the server said to one document for one minor, and what we say.</summary>
internal sealed class DocumentJudgement(SampleDocument document, KubernetesVersion minor, string verdict, List<Finding> findings)
{
    public SampleDocument Document => document;

    public KubernetesVersion Minor => minor;

    public Rejection Rejection { get; } = verdict == "reject" ? document.RejectionBy(minor.ToString()) : Rejection.Unknown;

    public IReadOnlyList<Finding> Errors { get; } = findings.FindAll(finding => finding.Severity == Severity.Error);

    public IReadOnlyList<Finding> Warnings { get; } = findings.FindAll(finding => finding.Severity == Severity.Warning);

    public bool IsAccepted => verdict == "accept";

    public bool IsUnserved => verdict == "unserved";

    public bool IsValidationError => Rejection.Causes.Count > 0;

    /// <summary>Whether nobody but a compiler of CEL could know that the document is refused.</summary>
    public bool NeedsCel => IsValidationError && Rejection.Causes.All(cause => cause.NeedsCel);

    public bool IsFalseReject => IsAccepted && Errors.Count > 0;

    public bool IsFalseAccept => !IsAccepted && Errors.Count == 0;

    /// <summary>Whether one of our errors is at a field that a cause names.</summary>
    public bool IsLocated => Errors.Any(error => Rejection.Causes.Any(cause => cause.Field == error.Path));

    /// <summary>How many of our errors are at, above or below a cause.</summary>
    public int PreciseErrors => Errors.Count(error => Rejection.Causes.Any(cause => FieldPaths.AreRelated(cause.Field, error.Path)));

    /// <summary>Judges a document for each minor whose verdict counts. The text is read once.</summary>
    public static IEnumerable<DocumentJudgement> Of(SampleDocument sample, IReadOnlyList<KubernetesVersion> minors)
    {
        var documents = ManifestReader.Read(sample.Text, sample.Id).ToList();
        foreach (var minor in minors)
        {
            if (!sample.Verdicts.TryGetValue(minor.ToString(), out var verdict) || verdict is not ("accept" or "reject" or "unserved"))
                continue;
            var findings = new List<Finding>();
            foreach (var document in documents)
                ManifestLinter.Judge(document, minor, findings.Add);
            yield return new(sample, minor, verdict, findings);
        }
    }
}
