using Manifests.Formats;
using Manifests.Tree;

namespace Manifests.Rules.Views;

/// <summary>A number of replicas, or a share of them in percent.</summary>
internal static class ReplicaShare
{
    /// <summary>Whether <paramref name="field"/>, or the default where it is absent, is certainly none at all (true) or certainly some (false).</summary>
    public static bool? IsNone(Field field, bool isNoneByDefault) => field.Node switch
    {
        null => isNoneByDefault,
        ScalarNode { Kind: ScalarKind.Integer } => field.Integer == 0,
        ScalarNode { Kind: ScalarKind.String, Text: var text } when Percent.ValueOf(text) is { } percent => percent == 0,
        _ => null,
    };
}
