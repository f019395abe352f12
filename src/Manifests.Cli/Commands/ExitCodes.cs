namespace Manifests.Cli.Commands;

/// <summary>What the tool ends with.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing at error severity.</summary>
    public const int Clean = 0;

    /// <summary>At least one error.</summary>
    public const int Errors = 1;

    /// <summary>A wrong command line, or something that could not be read.</summary>
    public const int Unusable = 2;
}
