namespace Manifests.Findings;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>The API server accepts it; it probably is not what was meant.</summary>
    Warning,

    /// <summary>The API server rejects it (in family 9xxx: our own output cannot be made).</summary>
    Error,
}
