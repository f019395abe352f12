using Manifests.Formats;

namespace Manifests.Rules.Views;

/// <summary>A map of labels, such as an object has and a selector asks for.</summary>
internal static class Labels
{
    /// <summary>What is wrong with the keys and values that are in sight, each with the label that has it.</summary>
    public static IEnumerable<PlacedProblem> Problems(Field labels)
    {
        foreach (var label in labels.Entries)
        {
            if (QualifiedName.Problem(label.Key) is { } keyProblem)
                yield return new(label.Value, $"'{label.Key}' cannot be the key of a label: it {keyProblem}");
            if (label.Value.Text is { } text && LabelValue.Problem(text) is { } valueProblem)
                yield return new(label.Value, $"'{text}' cannot be the value of the label '{label.Key}': it {valueProblem}");
        }
    }
}
