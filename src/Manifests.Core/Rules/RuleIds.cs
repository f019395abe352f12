namespace Manifests.Rules;

/// <summary>Every rule id that was ever given out, with the slugs of the rule catalogue that it covers. An id is never reused.</summary>
public static class RuleIds
{
    /// <summary>CTR-02, CTR-04 and every other field that must not be missing.</summary>
    public const string RequiredField = "MAN1001";

    /// <summary>CTR-06, POD-01 and every other value from a closed set.</summary>
    public const string ClosedSet = "MAN1002";

    /// <summary>MNT-02.</summary>
    public const string MountNamesDeclaredVolume = "MAN1201";
}
