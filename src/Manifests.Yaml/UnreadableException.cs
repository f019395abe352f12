using YamlDotNet.Core.Events;

namespace Manifests.Yaml;

/// <summary>Ends the reading of one document; it never leaves the reader.</summary>
internal sealed class UnreadableException(int line, int column, string message) : Exception(message)
{
    public UnreadableException(ParsingEvent at, string message) : this((int)at.Start.Line, (int)at.Start.Column, message)
    {
    }

    public int Line { get; } = line;

    public int Column { get; } = column;
}
