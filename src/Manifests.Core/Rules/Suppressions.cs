namespace Manifests.Rules;

/// <summary>The annotation <c>manifests.dev/ignore.MAN1201: reason</c> on an object or on its pod template.</summary>
internal static class Suppressions
{
    private const string AnnotationPrefix = "manifests.dev/ignore.";

    /// <summary>Whether the document says that it wants to hear nothing of that rule.</summary>
    public static bool Cover(Field root, string ruleId)
    {
        var spec = root["spec"];
        return Ignores(root, ruleId)
            || Ignores(spec["template"], ruleId)
            || Ignores(spec["jobTemplate"]["spec"]["template"], ruleId);
    }

    private static bool Ignores(Field metadataOwner, string ruleId) =>
        metadataOwner["metadata"]["annotations"].Entry(AnnotationPrefix + ruleId).IsPresent;
}
