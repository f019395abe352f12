using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class CompletionIndexesTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("0", 1)]
    [InlineData("0,2-4,9", 5)]
    [InlineData("0-9", 10)]
    public void Indexes_are_counted(string value, long expected)
    {
        Assert.Null(CompletionIndexes.Problem(value, 10, out var count));
        Assert.Equal(expected, count);
    }

    [Theory]
    [InlineData("10")]
    [InlineData("5-10")]
    [InlineData("1,1")]
    [InlineData("2,1")]
    [InlineData("3-3")]
    [InlineData("3-2")]
    [InlineData("0-4,4")]
    [InlineData("a")]
    [InlineData("1,")]
    [InlineData(",1")]
    [InlineData("-1")]
    [InlineData("1-2-3")]
    [InlineData("1 ")]
    [InlineData("99999999999999999999")]
    public void Indexes_are_refused(string value) => Assert.NotNull(CompletionIndexes.Problem(value, 10, out _));
}
