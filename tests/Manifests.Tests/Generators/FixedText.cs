using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Tests.Generators;

/// <summary>An additional file that is not on disk.</summary>
internal sealed class FixedText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
