namespace Manifests.Words;

[Words(typeof(Volume))]
internal interface IVolumeWords
{
    /// <summary>An empty folder that lives as long as the pod: <c>emptyDir</c>.</summary>
    /// <param name="name">The name by which containers mount it.</param>
    /// <param name="sizeLimit">How much it may hold; where it is not said, what the node has.</param>
    [Word(""), WritesEmpty("emptyDir")]
    static void EmptyDir([To("name")] string name, [To("emptyDir.sizeLimit")] Quantity? sizeLimit = null) => throw null!;

    /// <summary>A file or folder of the node: <c>hostPath</c>.</summary>
    /// <param name="name">The name by which containers mount it.</param>
    /// <param name="path">The path on the node.</param>
    /// <param name="type">What has to be there, or is created; where it is not said, nothing is checked.</param>
    [Word("")]
    static void HostPath([To("name")] string name, [To("hostPath.path")] string path, [To("hostPath.type")] HostPathType? type = null) => throw null!;

    /// <summary>A persistent volume, by its claim: <c>persistentVolumeClaim</c>.</summary>
    /// <param name="name">The name by which containers mount it.</param>
    /// <param name="claimName">The name of a PersistentVolumeClaim of the same namespace.</param>
    /// <param name="readOnly">Whether containers may only read; where it is not said, they may write.</param>
    [Word("")]
    static void PersistentVolumeClaim([To("name")] string name, [To("persistentVolumeClaim.claimName")] string claimName, [To("persistentVolumeClaim.readOnly")] bool? readOnly = null) => throw null!;

    /// <summary>The entries of a ConfigMap as files: <c>configMap</c>.</summary>
    /// <param name="name">The name by which containers mount it.</param>
    /// <param name="configMap">The name of a ConfigMap of the same namespace.</param>
    /// <param name="optional">Whether the pod starts without it; where it is not said, no.</param>
    [Word("")]
    static void ConfigMap([To("name")] string name, [To("configMap.name")] string configMap, [To("configMap.optional")] bool? optional = null) => throw null!;

    /// <summary>The entries of a Secret as files: <c>secret</c>.</summary>
    /// <param name="name">The name by which containers mount it.</param>
    /// <param name="secretName">The name of a Secret of the same namespace.</param>
    /// <param name="optional">Whether the pod starts without it; where it is not said, no.</param>
    [Word("")]
    static void Secret([To("name")] string name, [To("secret.secretName")] string secretName, [To("secret.optional")] bool? optional = null) => throw null!;
}
