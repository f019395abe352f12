namespace Manifests.Generators.Model.Names;

/// <summary>Every name of the model that does not follow from its name in Kubernetes by rule.</summary>
/// <remarks>
/// The rules: a type keeps its name and stands in <c>Manifests</c> if its version is the newest stable one of its group
/// that has the type, else in <c>Manifests.{Group}.{Version}</c>. A property is the JSON name with its first letter in upper
/// case; characters that C# does not allow are dropped and the letter after them is raised. Acronyms and plurals stay as Kubernetes
/// spells them. No rule yields a keyword, since every name begins in upper case. <c>apiVersion</c> and <c>kind</c> of
/// a resource are no properties: its type says them.
/// </remarks>
internal static class NameExceptions
{
    /// <summary>Namespaces of groups whose name is more than one word.</summary>
    public static readonly Dictionary<string, string> Groups = new()
    {
        ["admissionregistration"] = "AdmissionRegistration",
        ["apiextensions"] = "ApiExtensions",
        ["apiregistration"] = "ApiRegistration",
        ["apiserverinternal"] = "ApiServerInternal",
        ["flowcontrol"] = "FlowControl",
        ["storagemigration"] = "StorageMigration",
    };

    /// <summary>Types that would collide in <c>Manifests</c>, by their name in the facts.</summary>
    /// <remarks>A kind keeps its name before a plain type, and the core group before the others.</remarks>
    public static readonly Dictionary<string, string> Types = new()
    {
        // With admissionregistration.v1, which is met first.
        ["apiextensions.v1.ServiceReference"] = "Manifests.ConversionServiceReference",
        ["apiextensions.v1.WebhookClientConfig"] = "Manifests.ConversionWebhookClientConfig",
        ["apiregistration.v1.ServiceReference"] = "Manifests.APIServiceReference",
        // With the kind of authentication.k8s.io.
        ["storage.v1.TokenRequest"] = "Manifests.CSITokenRequest",
        // With the kind of resource.k8s.io.
        ["core.v1.ResourceClaim"] = "Manifests.ContainerResourceClaim",
        // With the core group.
        ["discovery.v1.EndpointPort"] = "Manifests.EndpointSlicePort",
        ["events.v1.Event"] = "Manifests.Events.V1.Event",
        ["events.v1.EventList"] = "Manifests.Events.V1.EventList",
        ["events.v1.EventSeries"] = "Manifests.Events.V1.EventSeries",
        // With rbac.authorization.k8s.io, which is met more often.
        ["flowcontrol.v1.Subject"] = "Manifests.FlowSubject",
        // With the namespace Manifests.Scheduling.
        ["node.v1.Scheduling"] = "Manifests.RuntimeClassScheduling",
        // The package has no version in its name.
        ["pkg.version.Info"] = "Manifests.VersionInfo",
    };

    /// <summary>Properties, by type and JSON name: a member cannot have the name of its type.</summary>
    public static readonly Dictionary<string, string> Properties = new()
    {
        ["core.v1.ContainerPort.containerPort"] = "Port",
        ["meta.v1.Status.status"] = "Outcome",
    };

    /// <summary>Named values whose spelling is not a C# name, or not that of the constant in Go.</summary>
    public static readonly Dictionary<string, string> Values = new()
    {
        ["*"] = "All",
        ["CONNECT"] = "Connect",
        ["CREATE"] = "Create",
        ["DELETE"] = "Delete",
        ["UPDATE"] = "Update",
        ["s/mime"] = "SMime",
    };
}
