using Manifests.Findings;

namespace Manifests.Rules;

/// <summary>What is known of the 9xxx rules, which look at how this library is used and at no document.</summary>
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

    /// <summary>MAN9098.</summary>
    public static RuleDescriptor JudgedInFull { get; } =
        new(RuleIds.ManifestsAreJudgedInFull, "Manifests were judged in full", Severity.Info, "docs/rules/MAN9098.md");

    /// <summary>MAN9010.</summary>
    public static RuleDescriptor Throws { get; } = Error(RuleIds.ManifestThrows, "A manifest throws");

    /// <summary>MAN9011.</summary>
    public static RuleDescriptor GivesNull { get; } = Error(RuleIds.ManifestIsNull, "A manifest gives null");

    /// <summary>MAN9012.</summary>
    public static RuleDescriptor DuplicateResource { get; } = Error(RuleIds.DuplicateResource, "Two resources have one identity");

    /// <summary>MAN9013.</summary>
    public static RuleDescriptor DuplicateFile { get; } = Error(RuleIds.DuplicateFile, "Two manifests have one file name");

    /// <summary>MAN9014.</summary>
    public static RuleDescriptor Unwritable { get; } = Error(RuleIds.ManifestIsUnwritable, "A manifest holds what YAML cannot say");

    /// <summary>MAN9015.</summary>
    public static RuleDescriptor NoFileName { get; } = Error(RuleIds.ResourceHasNoFileName, "A resource has no name for its file");

    /// <summary>MAN9016.</summary>
    public static RuleDescriptor FileInTheWay { get; } = Error(RuleIds.FileIsInTheWay, "A file that the build did not write is in the way");

    /// <summary>MAN9017.</summary>
    public static RuleDescriptor Stale { get; } = Error(RuleIds.OutputIsStale, "A written manifest is stale");

    /// <summary>MAN9018.</summary>
    public static RuleDescriptor OutputUnwritable { get; } = Error(RuleIds.OutputIsUnwritable, "A file cannot be written");

    /// <summary>MAN9019.</summary>
    public static RuleDescriptor ProcessFailed { get; } = Error(RuleIds.ProcessFailed, "The manifests could not be run");

    /// <summary>MAN9020.</summary>
    public static RuleDescriptor TargetFramework { get; } = Error(RuleIds.TargetFrameworkIsTooOld, "The target framework is too old");

    /// <summary>MAN9021.</summary>
    public static RuleDescriptor LanguageVersion { get; } = Error(RuleIds.LanguageVersionIsTooOld, "The language version is too old");

    /// <summary>MAN9022.</summary>
    public static RuleDescriptor KubernetesVersion { get; } = Error(RuleIds.KubernetesVersionIsUnknown, "The Kubernetes version is unknown");

    /// <summary>MAN9023.</summary>
    public static RuleDescriptor Layout { get; } = Error(RuleIds.LayoutIsUnknown, "The layout is unknown");

    /// <summary>Those that the compiler reports, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
        [Inaccessible, Generic, FileLocal, NotStatic, HasParameters, NotReadable, NoResource, JudgedInFull, EvaluationFailed];

    /// <summary>Those that only the build step reports, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> OfBuildStep { get; } =
    [
        Throws, GivesNull, DuplicateResource, DuplicateFile, Unwritable,
        NoFileName, FileInTheWay, Stale, OutputUnwritable, ProcessFailed,
        TargetFramework, LanguageVersion, KubernetesVersion, Layout,
    ];

    private static RuleDescriptor Error(string id, string title) => new(id, title, Severity.Error, "docs/rules/" + id + ".md");
}
