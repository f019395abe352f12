namespace Manifests.Facts;

/// <summary>The constraints of some text, read a type at a time when they are asked for.</summary>
public sealed class ConstraintFacts
{
    private const string TypeMark = "on ";

    private readonly FactText text;
    private readonly string fileName;
    private readonly Dictionary<string, List<Block>> blocks = new(StringComparer.Ordinal);

    /// <summary>Where constraints of a type stand: behind a line <c>on TYPE</c>.</summary>
    private sealed record Block(int Start, int Line, KindScope Scope);

    private ConstraintFacts(FactText text, string fileName)
    {
        this.text = text;
        this.fileName = fileName;
        var (number, inType) = (0, false);
        for (var start = 0; start < text.Length; start = text.EndOfLine(start) + 1)
        {
            number++;
            if (IsSkipped(start))
                continue;
            if (text.StandsAt(start, TypeMark))
            {
                var (names, scope) = Header(start + TypeMark.Length, number);
                foreach (var name in names)
                {
                    if (!blocks.TryGetValue(name, out var places))
                        blocks.Add(name, places = []);
                    places.Add(new(text.EndOfLine(start) + 1, number + 1, scope));
                }
                inType = true;
            }
            else if (text[start] != ' ' || !inType)
                throw Error(number, $"'{Line(start).Trim()}' stands under no type; write 'on TYPE' before it");
        }
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
    public IReadOnlyList<Constraint> Of(string typeName) =>
        blocks.TryGetValue(typeName, out var places) ? Read(typeName, places) : [];

    private IReadOnlyList<Constraint> Read(string typeName, List<Block> places)
    {
        var constraints = new List<Constraint>();
        foreach (var (first, firstLine, scope) in places)
        {
            var number = firstLine;
            for (var start = first; start < text.Length; start = text.EndOfLine(start) + 1, number++)
            {
                if (IsSkipped(start))
                    continue;
                if (text[start] != ' ')
                    break;
                try
                {
                    constraints.Add(ConstraintLine.Read(typeName, scope, Line(start)));
                }
                catch (FormatException exception)
                {
                    throw Error(number, exception.Message);
                }
            }
        }
        return constraints;
    }

    private (IEnumerable<string> TypeNames, KindScope Scope) Header(int start, int number)
    {
        var header = Line(start).Trim();
        var space = header.IndexOf(' ');
        try
        {
            return space < 0 ? (TypesOf(header), KindScope.All) : (TypesOf(header.Substring(0, space)), KindScope.Parse(header.Substring(space + 1)));
        }
        catch (FormatException exception)
        {
            throw Error(number, exception.Message);
        }
    }

    /// <summary>The type in each of the versions that are named: <c>resource.v1|v1beta2.Device</c>.</summary>
    private static IEnumerable<string> TypesOf(string name)
    {
        var (first, last) = (name.IndexOf('.'), name.LastIndexOf('.'));
        return first < 0 || name.IndexOf('|') < 0 ? [name]
            : name.Substring(first + 1, Math.Max(0, last - first - 1)).Split('|').Select(version => name.Substring(0, first + 1) + version + name.Substring(last));
    }

    private bool IsSkipped(int start) => text[start] is '#' or '\n';

    private string Line(int start) => text.Slice(start, text.EndOfLine(start));

    private FormatException Error(int line, string message) => new($"{fileName}({line}): {message}.");
}
