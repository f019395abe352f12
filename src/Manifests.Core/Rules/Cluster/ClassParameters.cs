using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Cluster;

/// <summary>The parameters of a class of volumes are too many or too long, or one has no name.</summary>
public sealed class ClassParameters : Rule
{
    private const int MostParameters = 512;
    private const int MostBytes = 256 * 1024;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ClassParameters,
        "The parameters of a class are too many, too long or nameless",
        Severity.Error,
        "pkg/apis/storage/validation/validation.go: validateParameters",
        "STO-02, STO-05");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var parameters = field["parameters"];
        var entries = parameters.Entries.ToList();
        if (entries.Count > MostParameters)
        {
            context.Report(Descriptor, parameters, $"the class has {entries.Count} parameters; keep {MostParameters}");
            return;
        }
        if (entries.Exists(entry => entry.Key.Length == 0))
            context.Report(Descriptor, parameters, "a parameter has an empty name; give it one");
        if (entries.Sum(entry => ByteLength.Of(entry.Key) + ByteLength.Of(entry.Value.Text ?? "")) is var bytes and > MostBytes)
            context.Report(Descriptor, parameters, $"the parameters have {bytes} bytes; shorten them to {MostBytes}");
        if (context.Kind.Kind == "VolumeAttributesClass" && entries.Count == 0 && parameters.IsPresent && parameters.IsClosed)
            context.Report(Descriptor, parameters, "the class has no parameter, and nothing else can it change; add one");
    }
}
