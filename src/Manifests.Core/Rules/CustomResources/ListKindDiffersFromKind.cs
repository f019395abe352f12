using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.CustomResources;

/// <summary>The kind of a custom resource is also the kind of a list of them, or leaves no room for one.</summary>
public sealed class ListKindDiffersFromKind : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ListKindDiffersFromKind,
        "The kind of a custom resource is the kind of its list, or too long for one",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: ValidateCustomResourceDefinitionNames",
        "CRD-04");

    private const string ListSuffix = "List";

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        var names = definition.Spec["names"];
        var (kind, listKind) = (names["kind"], names["listKind"]);
        if (kind.Text is not { Length: > 0 } text)
            return;
        if (listKind.Text == text)
            context.Report(Descriptor, listKind, $"listKind is '{text}' like kind; write '{text}{ListSuffix}' or leave it out");
        else if ((listKind.IsAbsent || listKind.Text is { Length: 0 }) && text.Length <= DnsLabel.MaxLength && text.Length + ListSuffix.Length > DnsLabel.MaxLength)
            context.Report(Descriptor, listKind, $"the kind '{text}' is so long that '{text}{ListSuffix}', the kind of a list, exceeds {DnsLabel.MaxLength} bytes; shorten it or set listKind");
    }
}
