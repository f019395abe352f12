namespace Manifests.Rules;

/// <summary>The language in which the user wrote the manifest, and in which a remedy is put.</summary>
public enum Language
{
    /// <summary>C#, as written or as run.</summary>
    CSharp,

    /// <summary>YAML or JSON text.</summary>
    Yaml,
}
