using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation.Words;

/// <summary>Does to a subject what the attributes of a word say.</summary>
/// <param name="word">The word.</param>
/// <param name="arguments">The arguments by the position of their parameter; null where none was given.</param>
/// <param name="place">The word in the source.</param>
/// <param name="joining">Joins what may have been written with what may not.</param>
/// <param name="configure">Applies a function that was given to what was written.</param>
internal sealed class WordWriter(Word word, Value?[] arguments, Place place, Joining joining, Func<Value, Value, Value> configure)
{
    /// <summary>The key of the map entry that is written; null where it cannot be known, or none is.</summary>
    private readonly string? key = KeyOf(word, arguments);

    /// <summary>The subject after the word.</summary>
    public Value Write(Value subject) => FieldPaths.Update(subject, word.Path, key, place, Fill);

    private static string? KeyOf(Word word, Value?[] arguments)
    {
        for (var index = 0; index < arguments.Length; index++)
            if (word.Parameters[index].IsKey)
                return (arguments[index] as ConstantValue)?.Constant as string;
        return null;
    }

    private Value Fill(Value? existing)
    {
        var written = existing;
        foreach (var path in word.Empties)
            written = FieldPaths.Update(written, path, key, place, there => there ?? ObjectValue.Empty(place));
        foreach (var entry in word.Writes)
            written = FieldPaths.Update(written, entry.Key, key, place, _ => new ConstantValue(entry.Value, place));
        for (var index = 0; index < arguments.Length; index++)
            if (arguments[index] is { } argument)
                foreach (var to in word.Parameters[index].Places)
                    if (FieldPaths.Read(argument, to.From) is var part && !(part.IsNull && (to.From.Length > 0 || word.Parameters[index].IsOptional)))
                        written = Put(written, to.To, part);
        for (var index = 0; index < arguments.Length; index++)
            if (word.Parameters[index].Configures && arguments[index] is { IsNull: false } function)
                written = configure(function, written ?? ObjectValue.Empty(place));
        return written ?? ObjectValue.Empty(place);
    }

    /// <summary>Writes an argument. One that is not known may be null, which writes nothing, not even what leads to its place.</summary>
    private Value Put(Value? written, string path, Value argument)
    {
        var changed = FieldPaths.Update(written, path, key, place, _ => argument);
        return argument is UnknownValue ? joining.Join(written ?? ObjectValue.Empty(place), changed) : changed;
    }
}
