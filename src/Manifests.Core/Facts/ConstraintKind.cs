namespace Manifests.Facts;

/// <summary>What a constraint demands of its field.</summary>
public enum ConstraintKind
{
    /// <summary>The field must be there and not empty.</summary>
    Required,

    /// <summary>The field, where it is there, must not be empty: the server tells an empty string from an absent one.</summary>
    NotEmpty,

    /// <summary>The server fills in <see cref="Constraint.Arguments"/> where the field is missing, so that it never is.</summary>
    Default,

    /// <summary>The value is one of a closed set.</summary>
    In,

    /// <summary>The text has the format that the first argument names.</summary>
    Format,

    /// <summary>The number lies between the two arguments, both included.</summary>
    Range,

    /// <summary>The number is at least the argument.</summary>
    Minimum,

    /// <summary>The number is at most the argument.</summary>
    Maximum,

    /// <summary>The text has at most so many bytes in UTF-8.</summary>
    MaximumBytes,

    /// <summary>The text has at most so many characters.</summary>
    MaximumCharacters,

    /// <summary>The quantity is at least the argument.</summary>
    MinimumQuantity,

    /// <summary>The list or map has at least so many entries.</summary>
    MinimumItems,

    /// <summary>The list or map has at most so many entries.</summary>
    MaximumItems,

    /// <summary>No two items of the list agree in all fields that the arguments name; without arguments, in their value.</summary>
    Unique,

    /// <summary>Exactly one of the fields is there.</summary>
    ExactlyOneOf,

    /// <summary>At most one of the fields is there.</summary>
    AtMostOneOf,

    /// <summary>All of the fields are there, or none is.</summary>
    AllOrNoneOf,

    /// <summary>The field is not there together with any of the fields that the arguments name.</summary>
    ForbiddenWith,

    /// <summary>The field is there only where the sibling that the first argument names has one of the values that follow.</summary>
    ForbiddenUnless,

    /// <summary>The field is not there.</summary>
    Forbidden,

    /// <summary>The field must be there where the sibling that the first argument names has one of the values that follow.</summary>
    RequiredWhen,

    /// <summary>The field must be there where any of the fields is that the arguments name.</summary>
    RequiredWith,

    /// <summary>The server takes the field and silently drops it before it looks at anything.</summary>
    Dropped,

    /// <summary>The server reads the field and validates nothing beneath it, in documents of the kinds that the arguments name or of all.</summary>
    Unchecked,

    /// <summary>The field, of which the schema does not tell a type, holds an object of the type that the argument names, or a list or map of such; fields that the type does not have are not noticed there.</summary>
    Holds,
}
