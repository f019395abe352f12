using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class RegexMatchTests
{
    [Theory]
    [InlineData("^a+$", "aa")]
    [InlineData("b", "abc")]
    [InlineData("^\\d\\w\\s$", "1_\t")]
    [InlineData("^[^\\d]$", "a")]
    [InlineData("^[]a]+$", "]a")]
    [InlineData("^[a-z-[x]+$", "a[x")]
    [InlineData("^(?:a|b){2}$", "ab")]
    [InlineData("\\.", "a.b")]
    public void Text_matches(string pattern, string text) => Assert.True(RegexMatch.IsMatch(pattern, text));

    [Theory]
    [InlineData("^a$", "b")]
    [InlineData("a$", "a\n")]
    [InlineData("^.$", "\n")]
    [InlineData("^\\S$", " ")]
    public void Text_does_not_match(string pattern, string text) => Assert.False(RegexMatch.IsMatch(pattern, text));

    [Theory]
    [InlineData("(", "a")]
    [InlineData("(?i)a", "a")]
    [InlineData("[[:alpha:]]", "a")]
    [InlineData("\\pL", "a")]
    [InlineData("[\\D]", "a")]
    [InlineData("^.$", "ä")]
    [InlineData("^(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab")]
    public void What_NET_may_see_otherwise_is_not_judged(string pattern, string text) => Assert.Null(RegexMatch.IsMatch(pattern, text));
}
