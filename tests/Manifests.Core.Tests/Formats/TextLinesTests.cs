using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class TextLinesTests
{
    [Theory]
    [InlineData("a", true, true)]
    [InlineData("\na b\n", true, true)]
    [InlineData("a\nb", true, false)]
    [InlineData("a\rb", true, false)]
    [InlineData("", false, false)]
    [InlineData(" \n", false, false)]
    public void Text_is_something_and_one_line(string text, bool isSomething, bool isLine) =>
        Assert.Equal((isSomething, isLine), (TextLines.BlankProblem(text) is null, TextLines.LineProblem(text) is null));
}
