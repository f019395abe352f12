using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Manifests.Analyzers.Tests.Verification;
using Manifests.Facts;
using Manifests.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.Analyzers.Tests.Pages;

/// <summary>The C# of a page.</summary>
internal static class PageCode
{
    /// <summary>The blocks of C# on a page.</summary>
    public static IEnumerable<CodeBlock> Of(MarkdownPage page) => page.Blocks.Where(block => block.Language == "csharp");

    /// <summary>What the analyzer says of a block, which must compile.</summary>
    public static Task<ImmutableArray<Diagnostic>> DiagnosticsOf(CodeBlock block, KubernetesVersion target) =>
        Verify.DiagnosticsOf(TestProject.Create(Source(block)), target);

    /// <summary>What the build writes of the manifests of a block.</summary>
    public static async Task<string> YamlOf(CodeBlock block)
    {
        var members = await SoundnessLaw.MembersOf(TestProject.Create(Source(block)));
        var output = new ArrayBufferWriter<byte>();
        foreach (var document in members.SelectMany(member => member.Run()))
            YamlWriter.Write(output, document);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The block as a file whose errors name the page; members that stand alone are put into a class.</summary>
    private static string Source(CodeBlock block)
    {
        var code = $"#line {block.Line} \"{block.Path}\"\n{block.Text}";
        var root = SyntaxFactory.ParseCompilationUnit(block.Text, options: new CSharpParseOptions(LanguageVersion.CSharp14));
        var isWhole = !root.ContainsDiagnostics && root.Members.All(member => member is BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax);
        return isWhole ? code : $"public class Examples\n{{\n{code}\n}}";
    }
}
