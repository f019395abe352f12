namespace Manifests.Scalars;

/// <summary>The form in which a string is written so that every reader gets the same string back.</summary>
public enum StringForm
{
    /// <summary>As it stands.</summary>
    Plain,

    /// <summary>Between single quotes, which are doubled inside.</summary>
    SingleQuoted,

    /// <summary>Between double quotes, with escapes.</summary>
    DoubleQuoted,

    /// <summary>As a literal block scalar, one line a line.</summary>
    Literal,
}
