using Manifests.Findings;

namespace Manifests.Rules.Access;

/// <summary>A review of access does not ask one question about one subject.</summary>
public sealed class AccessReview : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AccessReview,
        "A review of access does not ask one question",
        Severity.Error,
        "pkg/apis/authorization/validation/validation.go: ValidateSubjectAccessReview, ValidateSelfSubjectAccessReview, ValidateLocalSubjectAccessReview");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var spec = field["spec"];
        var (resource, url) = (spec["resourceAttributes"], spec["nonResourceAttributes"]);
        if (resource.IsPresent && url.IsPresent)
            context.Report(Descriptor, url, "the review asks about a resource and about a URL; keep one of the two");
        else if (resource.IsAbsent && url.IsAbsent)
            context.Report(Descriptor, resource, "the review asks about nothing; set 'resourceAttributes' or 'nonResourceAttributes'");
        if (context.Kind.Kind != "SelfSubjectAccessReview" && spec["user"].IsUnset && spec["groups"].IsUnset)
            context.Report(Descriptor, spec["user"], "the review asks about nobody; set 'user' or 'groups'");
        if (context.Kind.Kind == "LocalSubjectAccessReview")
            CheckNamespace(field["metadata"]["namespace"], resource, url, context);
    }

    private void CheckNamespace(Field own, Field resource, Field url, RuleContext context)
    {
        var asked = resource["namespace"];
        if (own.Text is { } text && resource.IsPresent && asked.TextOrEmpty is { } other && other != text)
            context.Report(Descriptor, asked, $"the review stands in namespace '{text}' and asks about '{other}'; write the same namespace in both");
        if (url.IsPresent && resource.IsAbsent)
            context.Report(Descriptor, url, "a review of a namespace cannot ask about a URL; use a SubjectAccessReview");
    }
}
