using Microsoft.CodeAnalysis;

namespace Manifests.Tests.Generators;

/// <summary>What a run of generators did.</summary>
internal static class PipelineRun
{
    /// <summary>Drives generators and remembers why each step ran.</summary>
    public static GeneratorDriver Start(Compilation compilation, IEnumerable<AdditionalText> files, params IIncrementalGenerator[] generators) =>
        Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver.Create(
            generators.Select(generator => generator.AsSourceGenerator()),
            files,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)).RunGenerators(compilation);

    /// <summary>The outputs of all steps and of the files.</summary>
    public static IEnumerable<(string Step, object Value, IncrementalStepRunReason Reason)> Outputs(GeneratorDriver driver) =>
        from result in driver.GetRunResult().Results
        from step in result.TrackedSteps.Concat(result.TrackedOutputSteps)
        from run in step.Value
        from output in run.Outputs
        select (step.Key, output.Value, output.Reason);

    /// <summary>The names of the generated files, in order.</summary>
    public static IEnumerable<string> Files(GeneratorDriver driver) =>
        driver.GetRunResult().GeneratedTrees.Select(tree => Path.GetFileName(tree.FilePath)).Order(StringComparer.Ordinal);

    /// <summary>The text of a generated file.</summary>
    public static string Text(GeneratorDriver driver, string file) =>
        driver.GetRunResult().GeneratedTrees.Single(tree => Path.GetFileName(tree.FilePath) == file).ToString();
}
