using Manifests.Findings;

namespace Manifests.Rules;

/// <summary>What is known of the 9xxx rules that look at C# code and at no document: where <c>[Manifest]</c> can stand.</summary>
public static class UsageRules
{
    /// <summary>MAN9001.</summary>
    public static RuleDescriptor Inaccessible { get; } = Error(RuleIds.ManifestIsInaccessible, "A manifest is not accessible to the build");

    /// <summary>MAN9002.</summary>
    public static RuleDescriptor Generic { get; } = Error(RuleIds.ManifestIsGeneric, "A manifest has type parameters");

    /// <summary>MAN9003.</summary>
    public static RuleDescriptor FileLocal { get; } = Error(RuleIds.ManifestIsFileLocal, "A manifest stands in a file-local type");

    /// <summary>MAN9004.</summary>
    public static RuleDescriptor NotStatic { get; } = Error(RuleIds.ManifestIsNotStatic, "A manifest is not static");

    /// <summary>MAN9005.</summary>
    public static RuleDescriptor HasParameters { get; } = Error(RuleIds.ManifestHasParameters, "A manifest takes parameters");

    /// <summary>MAN9006.</summary>
    public static RuleDescriptor NotReadable { get; } = Error(RuleIds.ManifestIsNotReadable, "A manifest cannot be read");

    /// <summary>MAN9007.</summary>
    public static RuleDescriptor NoResource { get; } = Error(RuleIds.ManifestIsNoResource, "A manifest gives no resource");

    /// <summary>MAN9099.</summary>
    public static RuleDescriptor EvaluationFailed { get; } =
        new(RuleIds.EvaluationFailed, "A manifest could not be looked at", Severity.Info, "docs/rules/MAN9099.md");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
        [Inaccessible, Generic, FileLocal, NotStatic, HasParameters, NotReadable, NoResource, EvaluationFailed];

    private static RuleDescriptor Error(string id, string title) => new(id, title, Severity.Error, "docs/rules/" + id + ".md");
}
