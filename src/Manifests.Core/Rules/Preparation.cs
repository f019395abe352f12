using Manifests.Tree;

namespace Manifests.Rules;

/// <summary>What the API server does to a type between decoding and validation and no constraint can say: it drops parts by their content.</summary>
public abstract class Preparation
{
    /// <summary>The mapping as the server keeps it; the same one where nothing is dropped. What is dropped is reported.</summary>
    public abstract MappingNode Prepare(MappingNode mapping, Field place, RuleContext context);
}
