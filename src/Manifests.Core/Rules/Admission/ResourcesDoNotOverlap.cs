using Manifests.Findings;

namespace Manifests.Rules.Admission;

/// <summary>The resources of a rule name the same thing twice: by a wildcard and by itself.</summary>
public sealed class ResourcesDoNotOverlap : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ResourcesDoNotOverlap,
        "Resources of a rule overlap",
        Severity.Error,
        "pkg/apis/admissionregistration/validation/validation.go: validateResources",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var list = field["resources"];
        var resources = list.Items.Where(item => item.Text is { Length: > 0 }).ToList();
        CheckSubresources(resources, context);
        if (resources.Count > 1 && resources.Any(item => item.Text == "*/*"))
            context.Report(Descriptor, list, "'resources' has '*/*', which is everything, and other entries; keep '*/*' alone, or the others without it");

        // Of the resources without a subresource the server remembers the last alone.
        var last = resources.LastOrDefault(item => item.Text!.IndexOf('/') < 0)?.Text;
        if (resources.Any(item => item.Text == "*") && last is not (null or "*"))
            context.Report(Descriptor, list, $"'resources' has '*' and '{last}'; keep one of them");
    }

    private void CheckSubresources(List<Field> resources, RuleContext context)
    {
        var (ofAnyResource, withAnySubresource) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var item in resources)
        {
            var text = item.Text!;
            if (text.IndexOf('/') is var slash && slash < 0)
                continue;
            var (resource, subresource) = (text.Substring(0, slash), text.Substring(slash + 1));
            if (withAnySubresource.Contains(resource))
                context.Report(Descriptor, item, $"'resources' has '{resource}/*' and '{text}', which it covers; keep one of them");
            if (ofAnyResource.Contains(subresource))
                context.Report(Descriptor, item, $"'resources' has '*/{subresource}' and '{text}', which it covers; keep one of them");
            if (subresource == "*")
                withAnySubresource.Add(resource);
            if (resource == "*")
                ofAnyResource.Add(subresource);
        }
    }
}
