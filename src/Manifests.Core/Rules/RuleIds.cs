namespace Manifests.Rules;

/// <summary>Every rule id that was ever given out, with the slugs of the rule catalogue that it covers. An id is never reused.</summary>
public static class RuleIds
{
    /// <summary>CTR-02, CTR-04 and every other field that must not be missing.</summary>
    public const string RequiredField = "MAN1001";

    /// <summary>CTR-06, POD-01 and every other value from a closed set.</summary>
    public const string ClosedSet = "MAN1002";

    /// <summary>Text that is neither YAML nor JSON, or exceeds the limits of the API server.</summary>
    public const string UnreadableText = "MAN1010";

    /// <summary>MNT-02.</summary>
    public const string MountNamesDeclaredVolume = "MAN1201";

    /// <summary>A [Manifest] member that the rest of the project cannot reach.</summary>
    public const string ManifestIsInaccessible = "MAN9001";

    /// <summary>A [Manifest] member with type parameters on it or around it.</summary>
    public const string ManifestIsGeneric = "MAN9002";

    /// <summary>A [Manifest] member of a type that is local to its file.</summary>
    public const string ManifestIsFileLocal = "MAN9003";

    /// <summary>A [Manifest] member that needs an instance.</summary>
    public const string ManifestIsNotStatic = "MAN9004";

    /// <summary>A [Manifest] method that takes parameters.</summary>
    public const string ManifestHasParameters = "MAN9005";

    /// <summary>A [Manifest] property that cannot be read.</summary>
    public const string ManifestIsNotReadable = "MAN9006";

    /// <summary>A [Manifest] member that gives no resource.</summary>
    public const string ManifestIsNoResource = "MAN9007";

    /// <summary>A [Manifest] member that throws while the build step reads it.</summary>
    public const string ManifestThrows = "MAN9010";

    /// <summary>A [Manifest] member that gives null.</summary>
    public const string ManifestIsNull = "MAN9011";

    /// <summary>Two resources with one identity.</summary>
    public const string DuplicateResource = "MAN9012";

    /// <summary>Two resources, or two members, that would be written to one file.</summary>
    public const string DuplicateFile = "MAN9013";

    /// <summary>A resource that YAML cannot say.</summary>
    public const string ManifestIsUnwritable = "MAN9014";

    /// <summary>A resource without a name, where files take their names from resources.</summary>
    public const string ResourceHasNoFileName = "MAN9015";

    /// <summary>A file of the output folder that the build did not write and would have to replace.</summary>
    public const string FileIsInTheWay = "MAN9016";

    /// <summary>A file of the output folder that is not what the build would write.</summary>
    public const string OutputIsStale = "MAN9017";

    /// <summary>A file that cannot be written.</summary>
    public const string OutputIsUnwritable = "MAN9018";

    /// <summary>A process for the manifests that did not come to its end.</summary>
    public const string ProcessFailed = "MAN9019";

    /// <summary>A target framework before net10.0.</summary>
    public const string TargetFrameworkIsTooOld = "MAN9020";

    /// <summary>A language version before 14.</summary>
    public const string LanguageVersionIsTooOld = "MAN9021";

    /// <summary>A ManifestsKubernetesVersion that names no minor of the facts.</summary>
    public const string KubernetesVersionIsUnknown = "MAN9022";

    /// <summary>A ManifestsLayout that names no layout.</summary>
    public const string LayoutIsUnknown = "MAN9023";

    /// <summary>A mistake of ours while a manifest was looked at in the compiler.</summary>
    public const string EvaluationFailed = "MAN9099";
}
