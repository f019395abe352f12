namespace Manifests.Rules.Views;

/// <summary>A port of a container.</summary>
public sealed class ContainerPortView(Field field)
{
    /// <summary>The port's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>The name.</summary>
    public Field Name => Field["name"];

    /// <summary>The number inside of the container; zero where the port says none, null where it is not known.</summary>
    public long? Number => NumberOf(Field["containerPort"]);

    /// <summary>The number on the node; zero where the port has none there, null where it is not known.</summary>
    public long? HostNumber => NumberOf(HostPort);

    /// <summary>The number on the node, as a field.</summary>
    public Field HostPort => Field["hostPort"];

    /// <summary>The address of the node that the port is bound to; empty for all of them, null where it is not known.</summary>
    public string? HostAddress => Field["hostIP"] is { IsAbsent: false } address ? address.Text : "";

    /// <summary>The protocol, or null where it is not known.</summary>
    public string? Protocol => Field["protocol"] is { IsUnset: false } protocol ? protocol.Text : "TCP";

    private static long? NumberOf(Field number) => number.IsAbsent ? 0 : number.Integer;
}
