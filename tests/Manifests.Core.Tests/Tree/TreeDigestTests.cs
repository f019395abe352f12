using Manifests.Tree;

namespace Manifests.Core.Tests.Tree;

public sealed class TreeDigestTests
{
    private static readonly ScalarNode One = new(ScalarKind.Integer, "1");
    private static readonly ScalarNode Text = new(ScalarKind.String, "1");

    private static string? Of(TreeNode node) => TreeDigest.Of("Apps.Web", "", node);

    private static MappingNode Map(params MappingEntry[] entries) => new(entries);

    [Fact]
    public void Order_of_fields_and_origins_say_nothing() => Assert.Equal(
        Of(Map(new("a", One), new("b", Text))),
        Of(Map(new("b", new ScalarNode(ScalarKind.String, "1", new Origin("x", 1))), new("a", One))));

    [Fact]
    public void Everything_else_does()
    {
        TreeNode[] documents =
        [
            Map(), Map(new MappingEntry("a", One)), Map(new MappingEntry("a", Text)), Map(new MappingEntry("b", One)), Map(new MappingEntry("a", One, reason: "new")),
            Map(new("a", One), new("b", Text)), Map(new("a", Text), new("b", One)), new SequenceNode([]), new SequenceNode([One]), new SequenceNode([One, Text]),
            new SequenceNode([Text, One]), new SequenceNode([new SequenceNode([One]), Text]), new SequenceNode([Map(new MappingEntry("a", One))]),
        ];
        string?[] digests = [.. documents.Select(Of), TreeDigest.Of("Apps.Api", "", One), TreeDigest.Of("Apps.Api", "1.31", One)];
        Assert.All(digests, Assert.NotNull);
        Assert.Equal(digests.Length, digests.Distinct().Count());
    }

    [Fact]
    public void What_is_not_seen_whole_has_none() => Assert.All(
        (TreeNode[])[new UnknownNode(), new SequenceNode([new UnknownNode()]), new MappingNode([], isOpen: true), Map(new MappingEntry("a", new SequenceNode([], isOpen: true)))],
        node => Assert.Null(Of(node)));
}
