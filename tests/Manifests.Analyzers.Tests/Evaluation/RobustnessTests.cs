using Manifests.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Tests.Evaluation;

/// <summary>Code while it is typed: parts are missing, doubled or in the wrong place, and the analyzer never fails.</summary>
public class RobustnessTests
{
    private const int Edits = 100;

    [Fact]
    public async Task Half_written_code_is_looked_at_without_a_failure()
    {
        var compilation = await TestProject.Compile(TestProject.Create(KnownForms.Apps, KnownForms.Parts));
        var edited = compilation.SyntaxTrees.Single(tree => tree.FilePath == "File0.cs");
        var random = new Random(20_260_102);
        for (var edit = 0; edit < Edits; edit++)
        {
            var text = Edited(edited, random);
            var half = compilation.ReplaceSyntaxTree(edited, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)edited.Options, edited.FilePath));
            var failures = (await half.WithAnalyzers([new ManifestAnalyzer()]).GetAnalyzerDiagnosticsAsync()).Where(diagnostic => diagnostic.Id is "AD0001" or "MAN9099");
            Assert.True(!failures.Any(), $"Edit {edit}: {string.Join("\n", failures)}\n{text}");
        }
    }

    /// <summary>The text after a few random edits: tokens taken away, doubled or exchanged, or the rest of a line cut off.</summary>
    private static string Edited(SyntaxTree tree, Random random)
    {
        var tokens = tree.GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (var count = random.Next(1, 8); count > 0; count--)
        {
            var at = random.Next(tokens.Count - 1);
            switch (random.Next(5))
            {
                case 0:
                    tokens[at] = "";
                    break;
                case 1:
                    tokens[at] += tokens[at];
                    break;
                case 2:
                    (tokens[at], tokens[at + 1]) = (tokens[at + 1], tokens[at]);
                    break;
                case 3:
                    tokens[at] = tokens[random.Next(tokens.Count)];
                    break;
                default:
                    var length = tokens.Skip(at).TakeWhile(token => !token.Contains('\n', StringComparison.Ordinal)).Count();
                    tokens.RemoveRange(at, Math.Min(length, tokens.Count - at - 2));
                    break;
            }
        }
        return string.Concat(tokens);
    }
}
