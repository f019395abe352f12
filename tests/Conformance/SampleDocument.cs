using System.Text.Json;

namespace Manifests.Conformance;

/// <summary>One cause of a validation error, as the server names it.</summary>
internal sealed record Cause(string Reason, string Field, string Message)
{
    /// <summary>Whether only a compiler of CEL could know it.</summary>
    public bool NeedsCel =>
        Message.Contains("compilation failed", StringComparison.Ordinal)
        || Message.Contains("CEL expression cost", StringComparison.OrdinalIgnoreCase)
        || Message.Contains("rule cost", StringComparison.OrdinalIgnoreCase)
        || Message.Contains("ERROR: <input>", StringComparison.Ordinal);
}

/// <summary>Why a server rejected a document: the causes of a validation error, or the message of a decoding error.</summary>
internal sealed record Rejection(IReadOnlyList<Cause> Causes, string Message)
{
    public static Rejection Unknown { get; } = new([], "");
}

/// <summary>A document and what the servers answered to it.</summary>
internal sealed record SampleDocument(
    string Id,
    string Text,
    IReadOnlyDictionary<string, string> Verdicts,
    Rejection Newest,
    IReadOnlyDictionary<string, Rejection> Elsewhere,
    IReadOnlyList<string> Warnings)
{
    /// <summary>The minor whose causes and warnings a line tells in full.</summary>
    public const string FullyToldMinor = "1.36";

    public static SampleDocument Parse(string line, Dictionary<string, string>? texts)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var id = root.GetProperty("id").GetString()!;
        return new(
            id,
            texts is null ? root.GetProperty("yaml").GetString()! : texts[id],
            root.GetProperty("verdicts").EnumerateObject().ToDictionary(verdict => verdict.Name, verdict => verdict.Value.GetString()!),
            ReadRejection(root),
            root.TryGetProperty("elsewhere", out var elsewhere)
                ? elsewhere.EnumerateObject().ToDictionary(minor => minor.Name, minor => ReadRejection(minor.Value))
                : [],
            root.TryGetProperty("warnings", out var warnings) ? [.. warnings.EnumerateArray().Select(warning => warning.GetString()!)] : []);
    }

    public static (string Id, string Text) IdAndText(string line)
    {
        using var json = JsonDocument.Parse(line);
        return (json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("yaml").GetString()!);
    }

    /// <summary>Why <paramref name="minor"/> rejects the document, as far as it was told.</summary>
    public Rejection RejectionBy(string minor) => Elsewhere.GetValueOrDefault(minor) ?? Newest;

    private static Rejection ReadRejection(JsonElement owner) => new(
        owner.TryGetProperty("causes", out var causes)
            ? [.. causes.EnumerateArray().Select(cause => new Cause(StringOf(cause, "reason"), StringOf(cause, "field"), StringOf(cause, "message")))]
            : [],
        StringOf(owner, "message"));

    private static string StringOf(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
