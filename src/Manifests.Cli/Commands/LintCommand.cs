using System.CommandLine;
using System.CommandLine.Parsing;
using Manifests.Cli.Inputs;
using Manifests.Cli.Linting;
using Manifests.Cli.Reports;
using Manifests.Findings;
using Manifests.Rules;

namespace Manifests.Cli.Commands;

/// <summary><c>manifests lint [PATH…|-]</c>.</summary>
internal static class LintCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Files, folders (all *.yaml, *.yml and *.json below them), or - for standard input; without one, the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ["."],
    };

    private static readonly Option<MinorRange> KubernetesVersion = new("--kubernetes-version")
    {
        Description = "The target, 1.36, or a range, 1.31-1.36; without it the newest that is known.",
        CustomParser = Parsed<MinorRange>(MinorRange.TryParse, "is no version that is known; write one such as 1.36, or a range such as 1.31-1.36"),
        DefaultValueFactory = _ => MinorRange.Newest,
    };

    private static readonly Option<FieldValidation> FieldValidationMode = new("--field-validation")
    {
        Description = "What unknown fields and duplicate keys are: strict, errors as for kubectl; warn, warnings.",
        DefaultValueFactory = _ => FieldValidation.Strict,
    };

    private static readonly Option<ReportFormat> Format = new("--format")
    {
        Description = "How findings are written.",
        DefaultValueFactory = _ => ReportFormat.Text,
    };

    private static readonly Option<Severity> Shown = new("--severity")
    {
        Description = "The least severity that is shown: error, warning or info.",
        CustomParser = Parsed<Severity>(RuleSetting.TryParseSeverity, "is none of error, warning, info"),
        DefaultValueFactory = _ => Severity.Info,
    };

    private static readonly Option<RuleSetting[]> RuleSettings = new("--rule")
    {
        Description = "The severity of a rule, MAN1201=warning; none, info, warning or error. Repeatable.",
        CustomParser = result => [.. result.Tokens.Select(token => Parse(result, token))],
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string[]> Exclude = new("--exclude")
    {
        Description = "A pattern of files that are left out, '**/templates/**'. Repeatable.",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<bool> IgnoreUnknownKinds = new("--ignore-unknown-kinds")
    {
        Description = "Says nothing of custom resources.",
    };

    private static readonly Option<int> Jobs = new("--jobs")
    {
        Description = "How many documents are judged at a time; without it as many as there are processors.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private delegate bool TryParse<T>(string text, out T value);

    public static Command Create()
    {
        Jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var jobs) || jobs < 1))
                result.AddError($"--jobs {token.Value}: write a whole number from 1 on.");
        });
        var command = new Command("lint", "Judges YAML and JSON files.")
        {
            Paths, KubernetesVersion, FieldValidationMode, Format, Shown, RuleSettings, Exclude, IgnoreUnknownKinds, Jobs,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var options = new LintOptions
        {
            Minors = arguments.GetValue(KubernetesVersion)!,
            FieldValidation = arguments.GetValue(FieldValidationMode),
            RuleSeverities = Last(arguments.GetValue(RuleSettings) ?? []),
            IgnoresUnknownKinds = arguments.GetValue(IgnoreUnknownKinds),
            Jobs = arguments.GetValue(Jobs),
        };
        using var report = Report.Create(arguments.GetValue(Format), Console.Out, options.Minors);
        return new LintRun(options, arguments.GetValue(Shown), report, Console.Error)
            .Run(InputFiles.Find(arguments.GetValue(Paths)!, arguments.GetValue(Exclude)!));
    }

    /// <summary>Of two settings of one rule, the later one counts.</summary>
    private static Dictionary<string, Severity> Last(RuleSetting[] settings)
    {
        var severities = new Dictionary<string, Severity>();
        foreach (var setting in settings)
            severities[setting.RuleId] = setting.Severity;
        return severities;
    }

    private static Func<ArgumentResult, T?> Parsed<T>(TryParse<T> tryParse, string problem) => result =>
    {
        var text = result.Tokens[0].Value;
        if (tryParse(text, out var value))
            return value;
        result.AddError($"'{text}' {problem}.");
        return default;
    };

    private static RuleSetting Parse(ArgumentResult result, Token token)
    {
        if (RuleSetting.TryParse(token.Value, out var setting, out var problem))
            return setting;
        result.AddError($"--rule {token.Value}: {problem}.");
        return default;
    }
}
