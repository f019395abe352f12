namespace Manifests.Findings;

/// <summary>Which document a finding is about, as far as the document says so itself.</summary>
public sealed record DocumentIdentity(string? ApiVersion, string? Kind, string? Namespace, string? Name)
{
    /// <summary>The identity as <c>Pod web/frontend</c>, with the parts that are known.</summary>
    public override string ToString() =>
        (Kind ?? "document") + (Name is null ? "" : " " + (Namespace is null ? Name : Namespace + "/" + Name));
}
