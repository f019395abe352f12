namespace Manifests.Facts;

/// <summary>The constraints of some text, read a type at a time when they are asked for.</summary>
public sealed class ConstraintFacts
{
    private const string TypeMark = "on ";

    private readonly FactText text;
    private readonly string fileName;
    private readonly Dictionary<string, Block> blocks = new(StringComparer.Ordinal);

    /// <summary>Where constraints of a type stand: behind a line <c>on TYPE</c>.</summary>
    private sealed class Block(int start, int line, KindScope scope)
    {
        public int Start => start;

        public int Line => line;

        public KindScope Scope => scope;

        /// <summary>The next line of the same type.</summary>
        public Block? Next;
    }

    private ConstraintFacts(FactText text, string fileName)
    {
        this.text = text;
        this.fileName = fileName;
        var number = 0;
        var inType = false;
        for (var start = 0; start < text.Length; start = text.EndOfLine(start) + 1)
        {
            number++;
            if (IsSkipped(start))
                continue;
            if (text.StandsAt(start, TypeMark))
            {
                foreach (var name in Header(start + TypeMark.Length, number, out var scope))
                    Add(name, new(text.EndOfLine(start) + 1, number + 1, scope));
                inType = true;
            }
            else if (text[start] != ' ' || !inType)
                throw Error(number, $"'{Line(start).Trim()}' stands under no type; write 'on TYPE' before it");
        }
    }

    private void Add(string typeName, Block block)
    {
        if (!blocks.TryGetValue(typeName, out var last))
        {
            blocks.Add(typeName, block);
            return;
        }
        while (last.Next is { } next)
            last = next;
        last.Next = block;
    }

    /// <summary>Reads constraints from their text; a line is read when its type is asked for.</summary>
    /// <param name="text">The text of a file of constraint facts.</param>
    /// <param name="fileName">The name that errors give the text.</param>
    public static ConstraintFacts Parse(string text, string fileName = "constraints") => Parse(FactText.Of(text), fileName);

    internal static ConstraintFacts Parse(FactText text, string fileName) => new(text, fileName);

    /// <summary>The names of the types that have constraints.</summary>
    public IEnumerable<string> TypeNames => blocks.Keys;

    /// <summary>The constraints of a type, in the order of the text; none where it has none.</summary>
    /// <exception cref="FormatException">A line of the type is not one of the grammar; the message names file and line.</exception>
    public IReadOnlyList<Constraint> Of(string typeName)
    {
        var constraints = new List<Constraint>();
        AddTo(constraints, typeName);
        return constraints;
    }

    /// <summary>Adds the constraints of a type to those of other files.</summary>
    internal void AddTo(List<Constraint> constraints, string typeName)
    {
        blocks.TryGetValue(typeName, out var block);
        for (; block is not null; block = block.Next)
        {
            var number = block.Line;
            for (var start = block.Start; start < text.Length; start = text.EndOfLine(start) + 1, number++)
            {
                if (IsSkipped(start))
                    continue;
                if (text[start] != ' ')
                    break;
                try
                {
                    constraints.Add(ConstraintLine.Read(typeName, block.Scope, Line(start)));
                }
                catch (FormatException exception)
                {
                    throw Error(number, exception.Message);
                }
            }
        }
    }

    /// <summary>The types that a line <c>on TYPE</c> names, and the kinds of documents in which.</summary>
    private string[] Header(int start, int number, out KindScope scope)
    {
        var header = Line(start).Trim();
        var space = header.IndexOf(' ');
        try
        {
            scope = space < 0 ? KindScope.All : KindScope.Parse(header.Substring(space + 1));
            return TypesOf(space < 0 ? header : header.Substring(0, space));
        }
        catch (FormatException exception)
        {
            throw Error(number, exception.Message);
        }
    }

    /// <summary>The type in each of the versions that are named: <c>resource.v1|v1beta2.Device</c>.</summary>
    private static string[] TypesOf(string name)
    {
        var first = name.IndexOf('.');
        var last = name.LastIndexOf('.');
        if (first < 0 || name.IndexOf('|') < 0)
            return [name];
        var types = name.Substring(first + 1, Math.Max(0, last - first - 1)).Split('|');
        for (var index = 0; index < types.Length; index++)
            types[index] = name.Substring(0, first + 1) + types[index] + name.Substring(last);
        return types;
    }

    private bool IsSkipped(int start) => text[start] is '#' or '\n';

    private string Line(int start) => text.Slice(start, text.EndOfLine(start));

    private FormatException Error(int line, string message) => new($"{fileName}({line}): {message}.");
}
