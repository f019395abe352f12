using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules.Constraints;
using Manifests.Rules.Decoding;

namespace Manifests.Rules;

/// <summary>All rules, whatever they look at, and what is known of them.</summary>
public static class RuleRegistry
{
    /// <summary>The rules that are code, each once.</summary>
    public static IReadOnlyList<Rule> Rules => Catalogue.Rules;

    /// <summary>The rules that read the constraint facts, in the order of their ids.</summary>
    private static readonly ConstraintRule[] ConstraintRules =
    [
        new RequiredField(),
        new ClosedSet(),
        new TextFormat(),
        new NumberBounds(),
        new TextLength(),
        new ItemCount(),
        new UniqueItems(),
        new ExclusiveFields(),
        new ForbiddenField(),
    ];

    /// <summary>Text that is neither YAML nor JSON: found by the reader, since there is no tree for a rule to look at.</summary>
    public static RuleDescriptor UnreadableText { get; } = new(
        RuleIds.UnreadableText,
        "The text cannot be read as YAML or JSON",
        Severity.Error,
        "sigs.k8s.io/yaml: YAMLToJSON; staging/src/k8s.io/apiserver/pkg/server/config.go: MaxRequestBodyBytes");

    /// <summary>What is known of all rules, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors => Catalogue.InOrder;

    /// <summary>The descriptor of that id, or null.</summary>
    public static RuleDescriptor? Find(string id) => Catalogue.ById.TryGetValue(id, out var rule) ? rule : null;

    /// <summary>The rule that reads a kind of constraint, or null.</summary>
    internal static ConstraintRule? RuleFor(ConstraintKind kind) => RulesByConstraint[(int)kind];

    private static readonly ConstraintRule?[] RulesByConstraint = ByConstraint();

    private static ConstraintRule?[] ByConstraint()
    {
        var byConstraint = new ConstraintRule?[(int)ConstraintKind.Holds + 1]; // The last kind.
        foreach (var rule in ConstraintRules)
            for (var kind = 0; kind < byConstraint.Length; kind++)
                if (rule.Reads((ConstraintKind)kind))
                    byConstraint[kind] = rule;
        return byConstraint;
    }

    /// <summary>Put together when somebody first asks for a descriptor: to judge a document without errors, nobody does.</summary>
    private static class Catalogue
    {
        public static readonly Rule[] Rules =
        [
            .. TypeRules.OfEveryKind().Concat(SchemaFacts.BuiltIn.TypeNames.SelectMany(TypeRules.Of)).GroupBy(rule => rule.GetType()).Select(same => same.First()),
        ];

        public static readonly RuleDescriptor[] InOrder =
        [
            .. ConstraintRules.Select(rule => rule.Descriptor).Append(UnreadableText).Concat(Decoding()).Concat(NamedConstraints())
                .Concat(Rules.Select(rule => rule.Descriptor)).OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];

        public static readonly Dictionary<string, RuleDescriptor> ById = InOrder.ToDictionary(rule => rule.Id);

        /// <summary>Rules under which constraints report that are one thing of their own to a user.</summary>
        private static RuleDescriptor[] NamedConstraints() =>
        [
            new(RuleIds.ObjectName, "The name of an object does not have the format of its kind", Severity.Error, "the Validate functions in pkg/apis/*/validation; each constraint names its own", "META-02, META-03, META-04, CRON-05"),
            new(RuleIds.FinalizerName, "A finalizer has no name that a finalizer can have", Severity.Error, "pkg/apis/core/validation/validation.go: validateKubeFinalizerName; staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go: ValidateFinalizerName", "META-10"),
        ];

        /// <summary>What is known of the rules of decoding, which no type has to itself.</summary>
        private static RuleDescriptor[] Decoding() =>
        [
            MissingKind.Descriptor, KindIsServed.Descriptor, UnknownField.Descriptor, DuplicateKey.Descriptor, WrongType.Descriptor,
            NumberFits.Descriptor, QuantityText.Descriptor, Base64Text.Descriptor, TimeText.Descriptor,
            KindIsServed.CustomResource, DroppedField.Descriptor, KindIsServedByDefault.Descriptor, DeprecatedVersion.Descriptor,
        ];
    }
}
