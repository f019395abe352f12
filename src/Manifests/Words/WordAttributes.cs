namespace Manifests.Words;

/// <summary>The type of the facts that a model type stands for, such as <c>core.v1.PodSpec</c>.</summary>
/// <remarks>A role such as <see cref="T:Manifests.SidecarContainer"/> carries the type that it wraps.</remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ManifestTypeAttribute(string typeName) : Attribute
{
    /// <summary>The name of the type in the facts.</summary>
    public string TypeName { get; } = typeName;
}

/// <summary>The <c>apiVersion</c> and <c>kind</c> that a model type writes at the top of its document.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ManifestKindAttribute(string apiVersion, string kind) : Attribute
{
    /// <summary>The API version, <c>apps/v1</c>.</summary>
    public string ApiVersion { get; } = apiVersion;

    /// <summary>The kind, <c>Deployment</c>.</summary>
    public string Kind { get; } = kind;
}

/// <summary>The JSON name of a model property.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ManifestFieldAttribute(string name) : Attribute
{
    /// <summary>The JSON name, <c>emptyDir</c>.</summary>
    public string Name { get; } = name;
}

/// <summary>Marks a value type that is written as one scalar; a conversion to it keeps the string, number or boolean it was made from.</summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class)]
public sealed class ManifestScalarAttribute : Attribute;

/// <summary>The scalar that a named member of a <see cref="ManifestScalarAttribute"/> type stands for.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ManifestValueAttribute(string value) : Attribute
{
    /// <summary>The string that is written, <c>Always</c>.</summary>
    public string Value { get; } = value;
}

/// <summary>Marks a method of the fluent language and says where on its subject it writes.</summary>
/// <remarks>
/// A path is a list of JSON names with dots, from the subject of the word: <c>metadata.namespace</c>. Behind a name,
/// <c>[]</c> appends a new item to that list, and <c>{}</c> sets the entry of that map whose key is the parameter with
/// <see cref="KeyAttribute"/>. An empty path is the subject itself. What is missing on the way is created. What the
/// word's <see cref="WritesAttribute"/>, <see cref="WritesEmptyAttribute"/> and <see cref="ToAttribute"/> name is
/// below that path. A static word starts from an empty subject.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WordAttribute(string path) : Attribute
{
    /// <summary>The path below which the word writes.</summary>
    public string Path { get; } = path;
}

/// <summary>A string that a word always writes.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class WritesAttribute(string path, string value) : Attribute
{
    /// <summary>The path below the word's own.</summary>
    public string Path { get; } = path;

    /// <summary>The string.</summary>
    public string Value { get; } = value;
}

/// <summary>An empty mapping that a word always writes, unless its parameters fill it.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class WritesEmptyAttribute(string path) : Attribute
{
    /// <summary>The path below the word's own.</summary>
    public string Path { get; } = path;
}

/// <summary>The place that a word writes a parameter to. Where null can be passed, it writes nothing.</summary>
[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ToAttribute(string path) : Attribute
{
    /// <summary>The path below the word's own; empty for that place itself.</summary>
    public string Path { get; } = path;

    /// <summary>The part of the argument that is written, a path such as <c>metadata.labels</c>; empty for all of it. An absent part writes nothing.</summary>
    public string From { get; set; } = "";
}

/// <summary>The parameter that is the key of the map entry which a word writes.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class KeyAttribute : Attribute;

/// <summary>A function that is given what the word has written at its path and returns what stands there instead.</summary>
/// <remarks>Its parameter is the model type that stands at the path, or a role that wraps it.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ConfiguresAttribute : Attribute;

/// <summary>Marks a conversion that reads one field of its operand: a volume's name from the volume.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadsFieldAttribute(string name) : Attribute
{
    /// <summary>The JSON name of the field.</summary>
    public string Name { get; } = name;
}

/// <summary>Marks the word of the escape hatch: its parameters <c>path</c>, <c>value</c> and <c>reason</c> say a field that the model does not know.</summary>
/// <remarks>The path has dots and begins at the subject. What is missing on the way is created; a field that stands there already is replaced.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnknownFieldWordAttribute : Attribute;

/// <summary>Declares the words of its subjects: an interface whose methods carry the other attributes of this file.</summary>
/// <remarks>A word returns its subject, so that its declaration returns nothing; a static method is a static start only.</remarks>
[AttributeUsage(AttributeTargets.Interface)]
internal sealed class WordsAttribute(params Type[] subjects) : Attribute
{
    /// <summary>The types about which the words can be said.</summary>
    public Type[] Subjects { get; } = subjects;

    /// <summary>Whether every word can also start a sentence: <c>Pod.WithName("web")</c>.</summary>
    public bool Starts { get; set; }
}
