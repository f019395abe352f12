using System.Text;
using Manifests.Tree;

namespace Manifests.Yaml.Tests;

public sealed class BrokenTextTests
{
    [Theory]
    [InlineData("a: b: c\n", 1, 5)]
    [InlineData("a: [1, 2\n", 2, 1)]
    [InlineData("a: !<:> x\n", 1, 2)]
    [InlineData("a: *nowhere\n", 1, 4)]
    [InlineData("a: &x [*x]\n", 1, 8)]
    [InlineData("a:\n\t- b\n", 2, 1)]
    [InlineData("a: @b\n", 1, 4)]
    [InlineData("a: .inf\n", 1, 4)]
    [InlineData("~: b\n", 1, 1)]
    [InlineData("a: \0\n", 1, 4)]
    [InlineData("a: \u0001\n", 1, 4)]
    [InlineData("a: b\n\tc: d\n", 2, 1)]
    [InlineData("a: 'x\n", 1, 4)]
    [InlineData("<<: 1\n", 1, 5)]
    [InlineData("{\"a\": 1 \"b\": 2}", 1, 9)]
    [InlineData("{\"a\": 'x\n", 1, 7)]
    public void BrokenText_isOneErrorAtItsPlace(string text, int line, int column)
    {
        var document = Assert.Single(ManifestReader.Read(text, "x.yaml"));
        Assert.NotNull(document.Error);
        Assert.Equal(("x.yaml", line, column), (document.Error.File, document.Error.Line, document.Error.Column));
    }

    [Fact]
    public void DocumentsAroundABrokenOne_areRead()
    {
        var documents = ManifestReader.Read("a: 1\n---\na: b: c\n---\na: 3\n", "x.yaml").ToList();
        Assert.Equal([false, true, false], documents.Select(document => document.Error is not null));
        Assert.Equal(3, documents[1].Error!.Line);
        Assert.Equal("{\"a\":3}", JsonOf.Tree(documents[2].Root));
    }

    [Fact]
    public void BytesThatAreNotUtf8_areAnErrorAtTheirPlace()
    {
        var error = Assert.Single(ManifestReader.Read([.. "a: 1\nb: "u8, 0xC3, 0x28], "x.yaml")).Error!;
        Assert.Equal((2, 4), (error.Line, error.Column));
    }

    [Fact]
    public void AliasBomb_isRefusedBeforeItUnfolds()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 12; level++)
            text.Append($"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n");
        Assert.Equal(ReadMessages.TooLarge, Assert.Single(ManifestReader.Read(text.ToString(), "x.yaml")).Error!.Message);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("{\"a\": ", "}")]
    [InlineData("- ", "")]
    [InlineData("[", "")]
    public void TenThousandLevels_areOneError(string open, string close)
    {
        const int Levels = 10_000;
        var text = string.Concat(Enumerable.Repeat(open, Levels)) + "1" + string.Concat(Enumerable.Repeat(close, Levels));
        Assert.Equal(ReadMessages.TooDeep, Assert.Single(ManifestReader.Read(text, "x.yaml")).Error!.Message);
    }

    [Fact]
    public void HugeScalar_isOneErrorAndTheNextDocumentIsRead()
    {
        var text = "a: " + new string('x', 100_000_000) + "\n---\nb: 1\n";
        var documents = ManifestReader.Read(text, "x.yaml").ToList();
        Assert.Equal(ReadMessages.TextTooLong, documents[0].Error!.Message);
        Assert.Equal("{\"b\":1}", JsonOf.Tree(documents[1].Root));
    }

    [Fact]
    public void DocumentAboveTheRequestLimit_isRefused()
    {
        var text = "a: " + new string('x', ReadingLimits.MaximumJsonLength) + "\n";
        Assert.Equal(ReadMessages.TooLarge, Assert.Single(ManifestReader.Read(text, "x.yaml")).Error!.Message);
    }
}
