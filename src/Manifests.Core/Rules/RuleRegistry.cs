using Manifests.Findings;
using Manifests.Rules.Constraints;
using Manifests.Rules.CustomResources;
using Manifests.Rules.Volumes;

namespace Manifests.Rules;

/// <summary>All rules: the one list that every door judges by.</summary>
public static class RuleRegistry
{
    /// <summary>The rules that are code, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        // Object metadata.

        // Volumes and mounts.
        new MountNamesDeclaredVolume(),

        // Containers, environment, probes, resources.

        // Pods as a whole, security, scheduling of pods.

        // Workloads.

        // Services, networking, autoscaling, disruption.

        // Configuration and storage.

        // Access control, scheduling, nodes, quotas, namespaces.

        // Custom resource definitions.
        new DefinitionNameIsPluralAndGroup(),
        new DefinitionHasNames(),
        new ListKindDiffersFromKind(),
        new OneVersionIsStored(),
        new VersionNamesAreUnique(),
        new VersionHasSchema(),
        new ConversionFitsStrategy(),
        new UnknownFieldsAreNotPreserved(),
        new DeprecationWarningIsPrintable(),
        new ScalePathsLeadToReplicas(),
        new PrinterColumnIsComplete(),
        new SelectableFieldIsScalar(),
        new ProtectedGroupIsApproved(),
        new RootSchemaDescribesObject(),
        new RootSchemaLeavesStatusAlone(),
        new SchemaTypeIsKnown(),
        new SchemaHasType(),
        new ListSchemaHasItems(),
        new SchemaKeywordIsAllowed(),
        new AlternativesOnlyNarrow(),
        new AlternativesSpeakOfKnownFields(),
        new MetadataSchemaIsImplied(),
        new SchemaExtensionsAgree(),
        new ListTypeFitsSchema(),
        new ListMapKeysAreKeys(),
        new SchemaPatternIsRegex(),
        new DefaultIsAllowed(),
        new DefaultFitsSchema(),
        new ValidationRuleIsComplete(),

        // Admission, flow control, certificates, dynamic resources.

        // The server's warnings.
        new SchemaFormatIsKnown(),
    ];

    /// <summary>The rules that read the constraint facts, in the order of their ids.</summary>
    public static IReadOnlyList<ConstraintRule> ConstraintRules { get; } =
    [
        new RequiredField(),
        new ClosedSet(),
    ];

    /// <summary>Text that is neither YAML nor JSON: found by the reader, since there is no tree for a rule to look at.</summary>
    public static RuleDescriptor UnreadableText { get; } = new(
        RuleIds.UnreadableText,
        "The text cannot be read as YAML or JSON",
        Severity.Error,
        "sigs.k8s.io/yaml: YAMLToJSON; staging/src/k8s.io/apiserver/pkg/server/config.go: MaxRequestBodyBytes");

    /// <summary>What is known of all rules, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
        [.. ConstraintRules.Select(rule => rule.Descriptor).Append(UnreadableText).Concat(Rules.Select(rule => rule.Descriptor)).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private static readonly Dictionary<string, Rule[]> RulesByType = Rules
        .SelectMany(rule => rule.Types, (rule, type) => (rule, type))
        .GroupBy(pair => pair.type, pair => pair.rule)
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The rules that look at a type.</summary>
    internal static Rule[] At(string typeName) => RulesByType.TryGetValue(typeName, out var rules) ? rules : [];
}
