namespace Manifests.Facts;

/// <summary>What of a field a constraint looks at.</summary>
public enum ConstraintTarget
{
    /// <summary>The field's value as a whole.</summary>
    Field,

    /// <summary>Each item of a list.</summary>
    Items,

    /// <summary>Each key of a map.</summary>
    Keys,

    /// <summary>Each value of a map.</summary>
    Values,
}
