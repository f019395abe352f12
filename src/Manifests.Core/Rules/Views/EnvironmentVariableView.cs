namespace Manifests.Rules.Views;

/// <summary>An environment variable of a container.</summary>
public sealed class EnvironmentVariableView(Field field)
{
    /// <summary>The variable's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>The name.</summary>
    public Field Name => Field["name"];

    /// <summary>The value that is said outright.</summary>
    public Field Value => Field["value"];

    /// <summary>Where the value comes from instead.</summary>
    public Field ValueFrom => Field["valueFrom"];

    /// <summary>How a message names the variable.</summary>
    public string DisplayName => "variable" + (Name.Text is { Length: > 0 } name ? $" '{name}'" : " " + Field.Path);
}
