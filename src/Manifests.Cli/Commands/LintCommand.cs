using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
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
        CustomParser = Words,
        DefaultValueFactory = _ => ["."],
    };

    private static readonly Option<string> KubernetesVersion = new("--kubernetes-version")
    {
        Description = "The target, 1.36, or a range, 1.31-1.36; without it the newest that is known.",
    };

    private static readonly Option<string> FieldValidationMode = Choice.Create(
        "--field-validation", "What unknown fields and duplicate keys are: strict, errors as for kubectl; warn, warnings.", "strict", "warn");

    private static readonly Option<string> Format = Choice.Create("--format", "How findings are written.", "text", "json", "sarif", "github", "junit");

    private static readonly Option<string> Shown = Choice.Create("--severity", "The least severity that is shown.", "info", "warning", "error");

    private static readonly Option<string[]> RuleSettings = new("--rule")
    {
        Description = "The severity of a rule, MAN1201=warning; none, info, warning or error. Repeatable.",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Words,
    };

    private static readonly Option<string[]> Exclude = new("--exclude")
    {
        Description = "A pattern of files that are left out, '**/templates/**'. Repeatable.",
        CustomParser = Words,
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<string> IgnoreUnknownKinds = new("--ignore-unknown-kinds")
    {
        Description = "Says nothing of custom resources.",
        Arity = ArgumentArity.Zero,
    };

    private static readonly Option<string> Jobs = new("--jobs")
    {
        Description = "How many documents are judged at a time; without it as many as there are processors.",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="forHelp">Whether help may be shown, which tells the defaults: to know the newest version, the facts must be read.</param>
    public static Command Create(bool forHelp)
    {
        if (forHelp)
            KubernetesVersion.DefaultValueFactory = _ => MinorRange.Newest.ToString();
        KubernetesVersion.Validators.Add(CheckMinors);
        RuleSettings.Validators.Add(CheckRules);
        Jobs.Validators.Add(CheckJobs);
        var command = new Command("lint", "Judges YAML and JSON files.")
        {
            Paths, KubernetesVersion, FieldValidationMode, Format, Shown, RuleSettings, Exclude, IgnoreUnknownKinds, Jobs,
        };
        command.SetAction(Run);
        return command;
    }

    /// <summary>The words as they are: the parser's own way to them is by reflection.</summary>
    private static string[] Words(ArgumentResult result)
    {
        var words = new string[result.Tokens.Count];
        for (var index = 0; index < words.Length; index++)
            words[index] = result.Tokens[index].Value;
        return words;
    }

    private static void CheckMinors(OptionResult result)
    {
        foreach (var token in result.Tokens)
            if (!MinorRange.TryParse(token.Value, out _))
                result.AddError($"'{token.Value}' is no version that is known; write one such as 1.36, or a range such as 1.31-1.36.");
    }

    private static void CheckRules(OptionResult result)
    {
        foreach (var token in result.Tokens)
            if (!RuleSetting.TryParse(token.Value, out _, out var problem))
                result.AddError($"--rule {token.Value}: {problem}.");
    }

    private static void CheckJobs(OptionResult result)
    {
        foreach (var token in result.Tokens)
            if (!int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) || jobs < 1)
                result.AddError($"--jobs {token.Value}: write a whole number from 1 on.");
    }

    private static int Run(ParseResult arguments)
    {
        var minors = MinorRange.Newest;
        if (arguments.GetValue(KubernetesVersion) is { } versions)
            _ = MinorRange.TryParse(versions, out minors);
        var options = new LintOptions
        {
            Minors = minors,
            FieldValidation = arguments.Of(FieldValidationMode) == "warn" ? FieldValidation.Warn : FieldValidation.Strict,
            RuleSeverities = arguments.GetValue(RuleSettings) is { Length: > 0 } settings ? Severities(settings) : null,
            IgnoresUnknownKinds = arguments.GetResult(IgnoreUnknownKinds) is not null,
            Jobs = arguments.GetValue(Jobs) is { } jobs ? int.Parse(jobs, CultureInfo.InvariantCulture) : Environment.ProcessorCount,
        };
        using var report = Report.Create(ReportFormatOf(arguments.Of(Format)), Console.Out, options.Minors);
        _ = RuleSetting.TryParseSeverity(arguments.Of(Shown), out var shown);
        return new LintRun(options, shown, report, new(() => Console.Error))
            .Run(InputFiles.Find(arguments.GetValue(Paths)!, arguments.GetValue(Exclude)!));
    }

    /// <summary>What is said of rules; of two settings of one rule, the later one counts.</summary>
    private static Dictionary<string, Severity> Severities(string[] settings)
    {
        var severities = new Dictionary<string, Severity>();
        foreach (var text in settings)
            if (RuleSetting.TryParse(text, out var setting, out _))
                severities[setting.RuleId] = setting.Severity;
        return severities;
    }

    private static ReportFormat ReportFormatOf(string word) => word switch
    {
        "json" => ReportFormat.Json,
        "sarif" => ReportFormat.Sarif,
        "github" => ReportFormat.GitHub,
        "junit" => ReportFormat.JUnit,
        _ => ReportFormat.Text,
    };
}
