using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation.Words;

/// <summary>Does to a subject what the attributes of a word say.</summary>
internal static class WordWriter
{
    /// <summary>The subject after the word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="subject">What it is said to.</param>
    /// <param name="arguments">The arguments by the position of their parameter; null where none was given.</param>
    /// <param name="place">The word in the source.</param>
    /// <param name="configure">Applies the function that was given for a parameter to what was written.</param>
    public static Value Write(Word word, Value subject, Value?[] arguments, Place place, Func<Value, Value, int, Value> configure)
    {
        string? key = null;
        for (var index = 0; index < arguments.Length; index++)
            if (word.Parameters[index].IsKey)
                key = (arguments[index] as ConstantValue)?.Constant as string;
        return FieldPaths.Update(subject, word.Path, key, place, existing => Fill(word, existing, key, arguments, place, configure));
    }

    private static Value Fill(Word word, Value? existing, string? key, Value?[] arguments, Place place, Func<Value, Value, int, Value> configure)
    {
        var written = existing;
        foreach (var path in word.Empties)
            written = FieldPaths.Update(written, path, key, place, there => there ?? ObjectValue.Empty(place));
        foreach (var entry in word.Writes)
            written = FieldPaths.Update(written, entry.Key, key, place, _ => new ConstantValue(entry.Value, place));
        for (var index = 0; index < arguments.Length; index++)
            if (arguments[index] is { } argument)
                foreach (var to in word.Parameters[index].Places)
                    if (FieldPaths.Read(argument, to.From) is { IsNull: false } part)
                        written = Put(written, to.To, part, key, place);
        for (var index = 0; index < arguments.Length; index++)
            if (word.Parameters[index].Configures && arguments[index] is { IsNull: false } function)
                written = configure(function, written ?? ObjectValue.Empty(place), index);
        return written ?? ObjectValue.Empty(place);
    }

    /// <summary>Writes an argument. One that is not known may be null, which writes nothing, not even what leads to its place.</summary>
    private static Value Put(Value? written, string path, Value argument, string? key, Place place)
    {
        var changed = FieldPaths.Update(written, path, key, place, _ => argument);
        return argument is UnknownValue ? Joining.Join(written ?? ObjectValue.Empty(place), changed) : changed;
    }
}
