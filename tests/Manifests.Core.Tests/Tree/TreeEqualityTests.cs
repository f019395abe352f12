using Manifests.Tree;

namespace Manifests.Core.Tests.Tree;

public class TreeEqualityTests
{
    private static readonly ScalarNode One = new(ScalarKind.Integer, "1");

    private static readonly ScalarNode Null = new(ScalarKind.Null, "null");

    public static TheoryData<TreeNode?, TreeNode?> Same => new()
    {
        { null, Null },
        { One, new ScalarNode(ScalarKind.Integer, "1") },
        { new SequenceNode([One, Null]), new SequenceNode([One, Null]) },
        { new MappingNode([new("a", One), new("b", Null)]), new MappingNode([new("a", One)]) },
        { new MappingNode([new("a", One), new("b", Null), new("c", One)]), new MappingNode([new("c", One), new("a", One)]) },
    };

    public static TheoryData<TreeNode?, TreeNode?> Other => new()
    {
        { null, One },
        { One, new ScalarNode(ScalarKind.String, "1") },
        { new SequenceNode([One]), new SequenceNode([One, One]) },
        { new SequenceNode([One]), new MappingNode([new("a", One)]) },
        { new MappingNode([new("a", One)]), new MappingNode([new("b", One)]) },
        { new MappingNode([new("a", One)]), new MappingNode([new("a", One), new("b", One)]) },
        { new UnknownNode(), new UnknownNode() },
        { new SequenceNode([], isOpen: true), new SequenceNode([], isOpen: true) },
        { new MappingNode([], isOpen: true), new MappingNode([], isOpen: true) },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public void Values_are_the_same(TreeNode? left, TreeNode? right) => Assert.True(TreeEquality.AreSame(left, right) && TreeEquality.AreSame(right, left));

    [Theory]
    [MemberData(nameof(Other))]
    public void Values_are_not_certainly_the_same(TreeNode? left, TreeNode? right) => Assert.False(TreeEquality.AreSame(left, right) || TreeEquality.AreSame(right, left));
}
