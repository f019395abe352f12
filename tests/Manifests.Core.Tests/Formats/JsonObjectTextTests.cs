using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class JsonObjectTextTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData(" {\"a\" : [1, -0.5e+3, true, false, null, \"\\u00e9\\n\\\"\", {\"b\": []}]} \n")]
    [InlineData("{\"a\":{},\"a\":[[],[[1]]]}")]
    [InlineData("null")]
    public void Object_is_accepted(string text) => Assert.Null(JsonObjectText.Problem(text));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("1")]
    [InlineData("nul")]
    [InlineData("{")]
    [InlineData("{}}")]
    [InlineData("{} {}")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":[1,]}")]
    [InlineData("{\"a\":[1}")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\":01}")]
    [InlineData("{\"a\":1.}")]
    [InlineData("{\"a\":.5}")]
    [InlineData("{\"a\":1e}")]
    [InlineData("{\"a\":\"\\x\"}")]
    [InlineData("{\"a\":\"\\u12g4\"}")]
    [InlineData("{\"a\":\"\n\"}")]
    [InlineData("{\"a\":'b'}")]
    public void Anything_else_is_refused(string text) => Assert.NotNull(JsonObjectText.Problem(text));

    [Theory]
    [InlineData(9_999, true)]
    [InlineData(10_000, false)]
    public void Nesting_is_bounded(int lists, bool isAccepted) =>
        Assert.Equal(isAccepted, JsonObjectText.Problem("{\"a\":" + new string('[', lists) + new string(']', lists) + "}") is null);
}
