namespace Manifests.Rules.Views;

/// <summary>A Service, with what the API server fills in before it validates one.</summary>
public sealed class ServiceView(Field field)
{
    /// <summary>The cluster IP of a headless service.</summary>
    public const string None = "None";

    private const string ClusterIp = "ClusterIP";

    /// <summary>The service's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>The spec.</summary>
    public Field Spec => Field["spec"];

    /// <summary>The ports.</summary>
    public Field Ports => Spec["ports"];

    /// <summary>The type, <c>ClusterIP</c> where none is said; null where it is not known.</summary>
    public string? Type => Spec["type"] is { IsUnset: false } type ? type.Text : ClusterIp;

    /// <summary>Whether the type certainly is <paramref name="type"/>.</summary>
    public bool Is(string type) => Type == type;

    /// <summary>Whether the type is known and is not <paramref name="type"/>.</summary>
    public bool IsNot(string type) => Type is { } known && known != type;

    /// <summary>The cluster IPs as the server sees them, <c>clusterIP</c> standing for the list where there is none; null where they are not known.</summary>
    public IReadOnlyList<Field>? ClusterIps
    {
        get
        {
            var list = Spec["clusterIPs"];
            var single = Spec["clusterIP"];
            if (list.IsUnset)
                return single.IsUnset ? [] : single.Text is null ? null : [single.Under(list.Path.Item(0))];
            var items = list.Items.ToList();
            return list.IsPresent && list.IsClosed && items.TrueForAll(item => item.Text is not null) ? items : null;
        }
    }

    /// <summary>Whether the service has no cluster IP of its own and wants none; null where that is not known.</summary>
    public bool? IsHeadless => ClusterIps is { } addresses ? addresses.Count == 1 && addresses[0].Text == None : null;

    /// <summary>Whether clients outside the cluster can reach it, so that it has a policy for their traffic; null where that is not known.</summary>
    public bool? IsExternallyAccessible => Type switch
    {
        null => null,
        "NodePort" or "LoadBalancer" => true,
        ClusterIp => Spec["externalIPs"] is { IsUnset: false } addresses ? addresses.IsSet ? true : null : false,
        _ => false,
    };
}
