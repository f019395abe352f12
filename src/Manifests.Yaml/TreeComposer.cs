using Manifests.Tree;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Manifests.Yaml;

/// <summary>Builds the trees of one slice of text from the parser's events, without recursion.</summary>
internal sealed class TreeComposer
{
    private readonly string text;
    private readonly DocumentSlice slice;
    private readonly string file;
    private readonly Parser parser;
    private readonly int lineOffset;
    private readonly bool mayHoldRefusedEscapes;

    private readonly EntryStack entries = new();
    private readonly List<TreeNode> items = [];
    private Dictionary<string, (TreeNode Node, long Weight)>? anchors;
    private Frame frame = new(null);
    private TreeNode? result;
    private long weight;
    private int endLine;
    private int endColumn;

    /// <summary>A collection that is not closed yet; the outermost stands for the document.</summary>
    private sealed class Frame(Frame? outer)
    {
        public readonly Frame? Outer = outer;
        public readonly int Depth = outer is null ? 0 : outer.Depth + 1;
        public bool IsMapping;
        public bool IsFlow;
        public bool HasKey;
        public bool IsMerge;
        public int First;
        public long WeightBefore;
        public int Line;
        public int Column;
        public string? Anchor;
        public string Key = "";
        public Origin KeyOrigin;
    }

    public TreeComposer(string text, DocumentSlice slice, string file)
    {
        this.text = text;
        this.slice = slice;
        this.file = file;
        lineOffset = slice.FirstLine - 1;
        mayHoldRefusedEscapes = RefusedForms.MayHoldRefusedEscapes(text.AsSpan(slice.Start, slice.Length));
        parser = new(new SliceReader(text, slice.Start, slice.Length));
    }

    /// <summary>The text in another spelling, where the last error is none for the API server; else null.</summary>
    public string? Respelt { get; private set; }

    /// <summary>Reads the next document; false at the end. An empty document has neither a root nor an error.</summary>
    public bool TryRead(out TreeNode? root, out ReadError? error)
    {
        root = null;
        error = null;
        Respelt = null;
        try
        {
            if (!MoveToDocument())
                return false;
            root = Compose();
        }
        catch (UnreadableException unreadable)
        {
            error = new(file, unreadable.Line + lineOffset, unreadable.Column, unreadable.Message);
        }
        catch (YamlException broken)
        {
            Respelt = ServerLiberties.Respell(broken, text.Substring(slice.Start, slice.Length));
            error = SyntaxErrors.Of(broken, text.AsSpan(slice.Start, slice.Length), file, lineOffset);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // Text that breaks off inside brackets can bring the parser into a state that it does not expect, and a tag that is no URI it throws at its own code.
            error = new(file, lineOffset + Math.Max(endLine, 1), Math.Max(endColumn, 1), ReadMessages.Unparsable);
        }
        return true;
    }

    private bool MoveToDocument()
    {
        while (parser.MoveNext())
            if (parser.Current is DocumentStart)
                return true;
        return false;
    }

    private TreeNode? Compose()
    {
        entries.Clear();
        items.Clear();
        anchors?.Clear();
        frame = new(null);
        result = null;
        weight = 0;

        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar:
                    AddScalar(scalar);
                    break;
                case MappingStart start:
                    Open(isMapping: true, start.Style == MappingStyle.Flow, start);
                    break;
                case SequenceStart start:
                    Open(isMapping: false, start.Style == SequenceStyle.Flow, start);
                    break;
                case MappingEnd or SequenceEnd:
                    Close(parser.Current);
                    break;
                case AnchorAlias alias:
                    AddAlias(alias);
                    break;
                case DocumentEnd:
                    return result is ScalarNode { Kind: ScalarKind.Null } ? null : result;
            }
        }
        return result;
    }

    private void AddScalar(Scalar scalar)
    {
        endLine = (int)scalar.End.Line;
        endColumn = (int)scalar.End.Column;
        var origin = OriginFrom((int)scalar.Start.Line, (int)scalar.Start.Column);
        var before = weight;
        CheckForms(scalar);

        if (frame is { IsMapping: true, HasKey: false })
        {
            frame.IsMerge = scalar.Style == ScalarStyle.Plain && scalar.Value == "<<";
            SetKey(frame.IsMerge ? scalar.Value : YamlScalars.Key(scalar), origin);
            if (!scalar.Anchor.IsEmpty)
                Remember(scalar.Anchor.Value, new ScalarNode(ScalarKind.String, scalar.Value, origin), before);
            return;
        }

        var node = YamlScalars.Value(scalar, origin);
        Weigh(node.Text.Length + (node.Kind == ScalarKind.String ? 2 : 0), scalar);
        Add(node);
        if (!scalar.Anchor.IsEmpty)
            Remember(scalar.Anchor.Value, node, before);
    }

    private void CheckForms(Scalar scalar)
    {
        if (scalar.Style == ScalarStyle.DoubleQuoted && mayHoldRefusedEscapes)
            RefusedForms.CheckEscapes(scalar, Source(scalar));
        else if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            RefusedForms.CheckBlockIndentation(scalar, Source(scalar));
    }

    private ReadOnlySpan<char> Source(ParsingEvent part) =>
        text.AsSpan(slice.Start + (int)part.Start.Index, (int)(part.End.Index - part.Start.Index));

    private void AddAlias(AnchorAlias alias)
    {
        endLine = (int)alias.End.Line;
        endColumn = (int)alias.End.Column;
        var name = alias.Value.Value;
        for (var open = frame; open is not null; open = open.Outer)
            if (open.Anchor == name)
                throw new UnreadableException(alias, ReadMessages.AliasInsideItself(name));
        if (anchors is null || !anchors.TryGetValue(name, out var target))
            throw new UnreadableException(alias, ReadMessages.UnknownAlias(name));

        if (frame is { IsMapping: true, HasKey: false })
        {
            if (target.Node is not ScalarNode key)
                throw new UnreadableException(alias, ReadMessages.ComplexKey);
            SetKey(key.Text, OriginFrom((int)alias.Start.Line, (int)alias.Start.Column));
            return;
        }
        Weigh(target.Weight, alias);
        Add(target.Node);
    }

    private void Open(bool isMapping, bool isFlow, NodeEvent start)
    {
        if (frame is { IsMapping: true, HasKey: false })
            throw new UnreadableException(start, ReadMessages.ComplexKey);
        if (frame.Depth >= ReadingLimits.MaximumDepth)
            throw new UnreadableException(start, ReadMessages.TooDeep);

        frame = new(frame)
        {
            IsMapping = isMapping,
            IsFlow = isFlow,
            First = isMapping ? entries.Count : items.Count,
            WeightBefore = weight,
            Line = (int)start.Start.Line,
            Column = (int)start.Start.Column,
            Anchor = start.Anchor.IsEmpty ? null : start.Anchor.Value,
        };
        endLine = frame.Line;
        endColumn = frame.Column;
        Weigh(2, start);
    }

    private void Close(ParsingEvent end)
    {
        // A block collection ends where its last part does; a flow collection ends with its bracket, of which the parser tells the start.
        if (frame.IsFlow)
        {
            endLine = (int)end.Start.Line;
            endColumn = (int)end.Start.Column + 1;
        }
        var closed = frame;
        var origin = OriginFrom(closed.Line, closed.Column);
        TreeNode node = closed.IsMapping
            ? new MappingNode(entries.PopFrom(closed.First), isOpen: false, origin)
            : new SequenceNode(ItemsFrom(closed.First), isOpen: false, origin);
        frame = closed.Outer ?? throw new InvalidOperationException();
        Add(node);
        if (closed.Anchor is not null)
            Remember(closed.Anchor, node, closed.WeightBefore);
    }

    private TreeNode[] ItemsFrom(int first)
    {
        var closed = new TreeNode[items.Count - first];
        items.CopyTo(first, closed, 0, closed.Length);
        items.RemoveRange(first, closed.Length);
        return closed;
    }

    private void SetKey(string key, Origin origin)
    {
        frame.Key = key;
        frame.KeyOrigin = origin;
        frame.HasKey = true;
        Weigh(key.Length + 4, parser.Current!);
    }

    private void Add(TreeNode node)
    {
        if (frame.Outer is null)
        {
            result = node;
        }
        else if (!frame.IsMapping)
        {
            items.Add(node);
        }
        else
        {
            frame.HasKey = false;
            if (!frame.IsMerge)
                entries.Push(new(frame.Key, node, frame.KeyOrigin));
            else if (!MergeKeys.TryMerge(node, entries, frame.First))
                throw new UnreadableException(parser.Current!, ReadMessages.MergeNeedsMapping);
        }
    }

    private void Remember(string anchor, TreeNode node, long weightBefore) => (anchors ??= [])[anchor] = (node, weight - weightBefore);

    private void Weigh(long length, ParsingEvent at)
    {
        weight += length;
        if (weight > ReadingLimits.MaximumJsonLength)
            throw new UnreadableException(at, ReadMessages.TooLarge);
    }

    private Origin OriginFrom(int line, int column) => new(file, line + lineOffset, column, endLine + lineOffset, endColumn);
}
