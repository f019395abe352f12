using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Manifests.Cli.Reports;

/// <summary>Writes JSON to a text writer as it grows.</summary>
internal sealed class JsonText(TextWriter output) : IDisposable
{
    private const int FlushAt = 1 << 15;

    private readonly MemoryStream buffer = new();
    private Utf8JsonWriter? writer;

    /// <summary>The writer.</summary>
    public Utf8JsonWriter Json => writer ??= new(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Hands on what is finished.</summary>
    public void Flush(bool isEnd = false)
    {
        if (!isEnd && Json.BytesPending + buffer.Length < FlushAt)
            return;
        Json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        buffer.SetLength(0);
        if (isEnd)
            output.WriteLine();
    }

    public void Dispose() => writer?.Dispose();
}
