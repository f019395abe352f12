using Manifests.Facts;
using Manifests.Tree;

namespace Manifests.Rules.Decoding;

/// <summary>Reads a document along the types of its kind, as the API server decodes it, and says what cannot be decoded.</summary>
/// <remarks>It returns the document as the server goes on with it: without what the target minor silently drops.</remarks>
internal sealed class DocumentDecoder(RuleContext context)
{
    /// <summary>Whether nothing is said of fields that a type does not have: beneath a value that the server reads a second time, by itself.</summary>
    private bool takesUnknownFields;

    /// <summary>Decodes a document whose root has the type of <paramref name="plan"/>.</summary>
    public TreeNode Decode(TreeNode document, TypePlan plan) =>
        document is MappingNode root ? Object(root, plan, FieldPath.Root, depth: 0) : document;

    private MappingNode Object(MappingNode mapping, TypePlan plan, FieldPath path, int depth)
    {
        if (depth > RuleRunner.MaximumDepth)
            return mapping;
        DuplicateKey.Check(mapping, path, isMap: false, context);

        MappingEntry[]? kept = null;
        var count = 0;
        for (var index = 0; index < mapping.Count; index++)
        {
            ref readonly var entry = ref mapping[index];
            var decoded = Entry(entry, plan, path, depth);
            if (kept is null && !ReferenceEquals(decoded, entry.Value))
            {
                kept = new MappingEntry[mapping.Count];
                for (; count < index; count++)
                    kept[count] = mapping[count];
            }
            if (kept is not null && decoded is not null)
                kept[count++] = new(entry.Key, decoded, entry.KeyOrigin, entry.Reason);
        }
        var result = kept is null ? mapping : new MappingNode(kept, count, mapping.IsOpen, mapping.Origin);
        foreach (var preparation in plan.Preparations)
            result = preparation.Prepare(result, Field.At(result, path), context);
        return result;
    }

    /// <summary>The value of an entry as the server keeps it, or null where it drops it.</summary>
    private TreeNode? Entry(in MappingEntry entry, TypePlan plan, FieldPath path, int depth)
    {
        if (plan.Find(entry.Key) is not { } field || !field.Facts.Minors.Contains(context.Target.Minor))
        {
            if (!takesUnknownFields)
                UnknownField.Check(entry, plan, path, context);
            return entry.Value;
        }
        if (entry.Value is UnknownNode or ScalarNode { Kind: ScalarKind.Null })
            return entry.Value;
        var decoded = Decoded(entry, field, path, depth);
        if (!field.IsDropped(context))
            return decoded;
        DroppedField.Check(entry, path, context);
        return null;
    }

    private TreeNode Decoded(in MappingEntry entry, FieldPlan field, FieldPath path, int depth)
    {
        // Any JSON can be decoded where the schema speaks of an object without a type: it is validation that wants one.
        if (field.Facts.Element == ElementType.AnyObject && field.IsUnchecked(context))
            return entry.Value;
        if (field.IsHeld)
        {
            Held(entry.Value, field, path.Child(entry.Key), depth);
            return entry.Value;
        }
        return field.Facts.Shape switch
        {
            FieldShape.List => List(entry.Value, field, path.Child(entry.Key), depth),
            FieldShape.Map => Map(entry.Value, field, path.Child(entry.Key), depth),
            _ when field.Type is not null => Value(entry.Value, field, path.Child(entry.Key), depth),
            _ => Scalar(entry, field, path),
        };
    }

    /// <summary>A single value without a type of its own: its path is put together only where something is wrong.</summary>
    private TreeNode Scalar(in MappingEntry entry, FieldPlan field, FieldPath path)
    {
        if (!ElementForms.IsPlain(entry.Value, field.Facts.Element))
            ElementForms.Check(Field.At(entry.Value, path.Child(entry.Key)), field.Facts.Element, context);
        return entry.Value;
    }

    private TreeNode List(TreeNode value, FieldPlan field, FieldPath path, int depth)
    {
        if (value is not SequenceNode sequence)
        {
            WrongType.Check(Field.At(value, path), "a list", context);
            return value;
        }
        TreeNode[]? kept = null;
        for (var index = 0; index < sequence.Count; index++)
        {
            var decoded = Value(sequence[index], field, path, index, depth);
            if (kept is null && !ReferenceEquals(decoded, sequence[index]))
            {
                kept = new TreeNode[sequence.Count];
                for (var before = 0; before < index; before++)
                    kept[before] = sequence[before];
            }
            if (kept is not null)
                kept[index] = decoded;
        }
        return kept is null ? value : new SequenceNode(kept, sequence.IsOpen, sequence.Origin);
    }

    private TreeNode Map(TreeNode value, FieldPlan field, FieldPath path, int depth)
    {
        if (value is not MappingNode mapping)
        {
            WrongType.Check(Field.At(value, path), "a map", context);
            return value;
        }
        DuplicateKey.Check(mapping, path, isMap: true, context);
        MappingEntry[]? kept = null;
        for (var index = 0; index < mapping.Count; index++)
        {
            ref readonly var entry = ref mapping[index];
            var isNull = entry.Value is ScalarNode { Kind: ScalarKind.Null };
            if (!isNull && field.Type is null && ElementForms.IsPlain(entry.Value, field.Facts.Element))
                continue;
            var decoded = isNull ? Nothing(entry.Value, field) : Value(entry.Value, field, path.Key(entry.Key), depth);
            if (ReferenceEquals(decoded, entry.Value))
                continue;
            kept ??= [.. Enumerable.Range(0, mapping.Count).Select(place => mapping[place])];
            kept[index] = new(entry.Key, decoded, entry.KeyOrigin, entry.Reason);
        }
        return kept is null ? value : new MappingNode(kept, mapping.IsOpen, mapping.Origin);
    }

    /// <summary>A value of which only a constraint tells the type.</summary>
    private void Held(TreeNode value, FieldPlan field, FieldPath path, int depth)
    {
        var before = takesUnknownFields;
        takesUnknownFields = true;
        if (value is MappingNode mapping && field.Facts.Shape == FieldShape.Single)
            Object(mapping, field.Type!, path, depth + 1);
        else if (field.IsHeldOrBoolean && value is not (MappingNode or ScalarNode { Kind: ScalarKind.Boolean }))
            WrongType.Check(Field.At(value, path), "true, false or an object", context);
        else
            foreach (var part in Parts(Field.At(value, path)))
                if (part.Node is MappingNode held)
                    Object(held, field.Type!, part.Path, depth + 1);
        takesUnknownFields = before;
    }

    private static IEnumerable<Field> Parts(Field value) => value.Items.Concat(value.Entries.Select(entry => entry.Value));

    /// <summary>An item of a list. An object that is null is one in which nothing is said.</summary>
    private TreeNode Value(TreeNode item, FieldPlan field, FieldPath list, int index, int depth) =>
        item is ScalarNode { Kind: ScalarKind.Null } ? Nothing(item, field)
        : field.Type is null && ElementForms.IsPlain(item, field.Facts.Element) ? item : Value(item, field, list.Item(index), depth);

    /// <summary>What a null in a list or map is read as: there it cannot be absent, so it is empty.</summary>
    private static TreeNode Nothing(TreeNode value, FieldPlan field) =>
        field.Type is not null ? MappingNode.Empty(value.Origin)
        : field.Facts.Element == ElementType.String ? new ScalarNode(ScalarKind.String, "", value.Origin)
        : value;

    private TreeNode Value(TreeNode value, FieldPlan field, FieldPath path, int depth)
    {
        if (value is UnknownNode or ScalarNode { Kind: ScalarKind.Null })
            return value;
        if (field.Type is not { } type)
            ElementForms.Check(Field.At(value, path), field.Facts.Element, context);
        else if (value is MappingNode mapping)
            return Object(mapping, type, path, depth + 1);
        else
            WrongType.Check(Field.At(value, path), "an object", context);
        return value;
    }
}
