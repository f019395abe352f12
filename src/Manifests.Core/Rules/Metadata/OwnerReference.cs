using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Metadata;

/// <summary>An owner reference does not say in full which object owns, or names one that cannot own.</summary>
public sealed class OwnerReference : ObjectRule
{
    private static readonly string[] RequiredFields = ["kind", "name", "uid"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.OwnerReference,
        "An owner reference does not identify an object that can own",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go: validateOwnerReference",
        "META-09");

    /// <inheritdoc/>
    protected override void CheckObject(Field metadata, RuleContext context)
    {
        // The server names the list and the field, and not which reference it means.
        var references = metadata["ownerReferences"];
        foreach (var reference in references.Items)
        {
            var apiVersion = reference["apiVersion"];
            if (apiVersion.IsUnset || apiVersion.Text is { } text && !HasVersion(text))
                context.Report(
                    Descriptor, apiVersion.Under(references.Path.Child("apiVersion")),
                    $"{reference.Path} has {(apiVersion.IsUnset ? "no apiVersion" : $"the apiVersion '{apiVersion.Text}', which names no version")}; write the owner's, such as 'apps/v1'");
            foreach (var name in RequiredFields)
                if (reference[name] is { IsUnset: true } field)
                    context.Report(Descriptor, field.Under(references.Path.Child(name)), $"{reference.Path} has no {name}; {Remedy(name)}");
            if (reference["kind"].Text == "Event" && apiVersion.Text == "v1")
                context.Report(Descriptor, reference.Under(references.Path), $"{reference.Path} names an Event, which cannot own anything; name another owner");
        }
    }

    private static bool HasVersion(string apiVersion) => GroupVersion.TryParse(apiVersion, out var parsed) && parsed.Version.Length > 0;

    private static string Remedy(string field) => field == "uid"
        ? "write the uid that the cluster gave the owner, or leave the reference to the controller that knows it"
        : $"write the owner's {field}";
}
