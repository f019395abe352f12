using Manifests.Findings;

namespace Manifests.Severities;

/// <summary>What a project, or a command line, says about warnings as a whole and by id.</summary>
/// <param name="noWarn">Ids that are not reported, separated by <c>;</c>, <c>,</c> or blanks, as MSBuild's property holds them.</param>
/// <param name="warningsAsErrors">Ids whose warnings are errors.</param>
/// <param name="warningsNotAsErrors">Ids that are not raised to errors by anything but their own rule.</param>
/// <param name="treatWarningsAsErrors">Whether all warnings are errors.</param>
public sealed class WarningSettings(string? noWarn = null, string? warningsAsErrors = null, string? warningsNotAsErrors = null, bool treatWarningsAsErrors = false)
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    private readonly HashSet<string> silent = Ids(noWarn);
    private readonly HashSet<string> errors = Ids(warningsAsErrors);
    private readonly HashSet<string> notErrors = Ids(warningsNotAsErrors);

    /// <summary>The severity after these settings, where the configuration files say <paramref name="configured"/>, or nothing.</summary>
    /// <remarks>The compiler's order: an id that is named here wins over the files; a raise of all warnings comes last.</remarks>
    internal Severity Apply(string id, Severity standard, Severity? configured)
    {
        if (silent.Contains(id))
            return Severity.None;
        if (notErrors.Contains(id))
            return configured is { } said && !(said == Severity.Error && standard == Severity.Warning) ? said : standard;
        if (errors.Contains(id))
            return Severity.Error;
        var severity = configured ?? standard;
        return severity == Severity.Warning && treatWarningsAsErrors ? Severity.Error : severity;
    }

    private static HashSet<string> Ids(string? list) =>
        new((list ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
