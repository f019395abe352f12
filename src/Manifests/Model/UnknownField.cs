namespace Manifests;

/// <summary>A field that the model does not know: where it stands below its object, what it holds and why it is written.</summary>
internal sealed record UnknownField(string Path, AnyValue Value, string Reason);
