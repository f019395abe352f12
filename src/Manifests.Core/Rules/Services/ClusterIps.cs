using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Services;

/// <summary>The cluster IPs that a Service asks for contradict each other, its type or its IP families.</summary>
public sealed class ClusterIps : ServiceRule
{
    private const int Most = 2;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ClusterIps,
        "A service asks for cluster IPs that it cannot have",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateServiceClusterIPsRelatedFields",
        "SVC-10, SVC-14");

    /// <inheritdoc/>
    protected override void Check(ServiceView service, RuleContext context)
    {
        if (service.Is("ExternalName") || service.ClusterIps is not { Count: > 0 } addresses)
            return;
        var list = addresses[0].Under(service.Spec.Path.Child("clusterIPs"));
        if (service.Spec["clusterIP"] is { IsUnknown: false } single && SyncProblem(single, addresses[0]) is { } problem)
            context.Report(Descriptor, list, problem);
        if (service.IsHeadless == true)
        {
            if (service.Type is "NodePort" or "LoadBalancer")
                context.Report(Descriptor, addresses[0], $"a service of type {service.Type} cannot be headless; remove 'clusterIP: None', or set 'type: ClusterIP'");
            return;
        }
        if (addresses.Count > Most)
            context.Report(Descriptor, list, $"'clusterIPs' has {addresses.Count} entries; keep one for each IP family");
        if (AreAddresses(addresses, list, context))
            CheckFamilies(service, addresses, list, context);
    }

    private static string? SyncProblem(Field single, Field first) =>
        single.IsUnset ? $"'clusterIPs' is set and 'clusterIP' is not; set 'clusterIP: {first.Text}' as well"
        : single.Text is { } text && text != first.Text ? $"'clusterIPs' starts with '{first.Text}' and 'clusterIP' is '{text}'; write the same address in both"
        : null;

    private bool AreAddresses(IReadOnlyList<Field> addresses, Field list, RuleContext context)
    {
        var areAddresses = true;
        for (var index = 0; index < addresses.Count; index++)
        {
            var text = addresses[index].Text!;
            if (index == 0 && text == ServiceView.None)
                context.Report(Descriptor, list, "'None' stands beside another cluster IP; keep it alone, or remove it");
            else if (IpAddress.Problem(text, context.Target.Minor) is { } problem)
                context.Report(Descriptor, addresses[index], $"'{text}' cannot be a cluster IP: it {problem}");
            else
                continue;
            areAddresses = false;
        }
        return areAddresses;
    }

    private void CheckFamilies(ServiceView service, IReadOnlyList<Field> addresses, Field list, RuleContext context)
    {
        if (addresses.Count > 1 && addresses.Select(address => IsIPv4(address.Text!)).Distinct().Count() == 1)
            context.Report(Descriptor, list, "'clusterIPs' has several addresses of one IP family; keep one of each");
        foreach (var (address, family) in addresses.Zip(service.Spec["ipFamilies"].Items, (address, family) => (address, family.Text)))
            if (family is "IPv4" or "IPv6" && IsIPv4(address.Text!) != (family == "IPv4"))
                context.Report(Descriptor, address, $"'{address.Text}' is no {family} address, which 'ipFamilies' says of this place; correct one of the two");
    }

    private static bool IsIPv4(string text) => IpAddress.TryParse(text, out var address) && address.IsIPv4;
}
