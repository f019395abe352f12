using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules.Access;
using Manifests.Rules.Admission;
using Manifests.Rules.Advice;
using Manifests.Rules.Autoscaling;
using Manifests.Rules.CertificateRequests;
using Manifests.Rules.Cluster;
using Manifests.Rules.Configuration;
using Manifests.Rules.Constraints;
using Manifests.Rules.Containers;
using Manifests.Rules.CustomResources;
using Manifests.Rules.Decoding;
using Manifests.Rules.Deprecations;
using Manifests.Rules.Disruption;
using Manifests.Rules.DynamicResources;
using Manifests.Rules.Environment;
using Manifests.Rules.FlowControl;
using Manifests.Rules.Jobs;
using Manifests.Rules.Metadata;
using Manifests.Rules.Networking;
using Manifests.Rules.Pods;
using Manifests.Rules.Probes;
using Manifests.Rules.Resources;
using Manifests.Rules.Scheduling;
using Manifests.Rules.Security;
using Manifests.Rules.Selectors;
using Manifests.Rules.Services;
using Manifests.Rules.Storage;
using Manifests.Rules.Volumes;
using Manifests.Rules.Workloads;

namespace Manifests.Rules;

/// <summary>All rules: the one list that every door judges by.</summary>
public static class RuleRegistry
{
    /// <summary>The rules that are code, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        // Object metadata.
        new MissingName(),
        new TrustBundleName(),
        new NamespaceFormat(),
        new LabelFormat(),
        new AnnotationKey(),
        new AnnotationsSize(),
        new OwnerReference(),
        new OneController(),
        new ConflictingFinalizers(),
        new ResourceVersionOnCreate(),
        new TemplateMetadata(),
        new ReviewMetadata(),

        // Volumes and mounts.
        new MountNamesDeclaredVolume(),
        new DeviceNamesClaim(),
        new VolumeMountedAndAttached(),
        new BidirectionalMount(),
        new RecursiveReadOnlyMount(),
        new FileKeyVolume(),
        new ProjectedPathsCollide(),
        new EphemeralClaimMetadata(),
        new EphemeralClaimName(),
        new VolumeSecretName(),
        new FibreChannelTarget(),
        new AzureDiskUri(),
        new IscsiPortalLength(),
        new PodCertificate(),

        // Containers, environment, probes, resources.
        new ContainerNamesUnique(),
        new HostPortTwice(),
        new HostNetworkPort(),
        new ResizePolicy(),
        new ContainerRestartPolicy(),
        new PlainInitContainer(),
        new VariableHasOneSource(),
        new VariablesFromOneSource(),
        new FieldReference(),
        new ResourceFieldReference(),
        new ActionPort(),
        new ProbeSuccessThreshold(),
        new ReadinessProbeGracePeriod(),
        new SleepWithinGracePeriod(),
        new ContainerResourceName(),
        new WholeResource(),
        new RequestWithinLimit(),
        new RequestNeedsLimit(),
        new HugePages(),
        new ContainerClaims(),
        new PodResources(),
        new PodResourcesCoverContainers(),

        // Pods as a whole, security, scheduling of pods.
        new SelectorValues(),
        new NodeFieldSelector(),
        new NodeSelectorLabelValues(),
        new PodAffinityNamespaces(),
        new LabelKeysNeedSelector(),
        new LabelKeyStandsTwice(),
        new SpreadConstraintStandsTwice(),
        new TolerationMatch(),
        new TolerationSeconds(),
        new SchedulingGateNames(),
        new GatedPodHasNode(),
        new DnsPolicyNone(),
        new DnsSearchLength(),
        new DnsOptionName(),
        new HostnameOverrideConflict(),
        new OperatingSystemName(),
        new MirrorPodNeedsNode(),
        new PodDeletionCost(),
        new DeprecatedServiceAccount(),
        new SharedProcessNamespace(),
        new SysctlOfHostNamespace(),
        new SeccompLocalhostProfile(),
        new AppArmorLocalhostProfile(),
        new PrivilegeEscalation(),
        new UnmaskedProcMount(),
        new UserNamespaceSharesHost(),
        new HostProcessContainers(),
        new WindowsPodFields(),
        new LinuxPodFields(),
        new SeccompAnnotation(),
        new AppArmorAnnotation(),
        new ProfileAnnotationContradiction(),

        // Workloads.
        new SelectorMatchesTemplate(),
        new EmptySelector(),
        new TemplateRestartPolicy(),
        new TemplateDeadline(),
        new ProgressDeadline(),
        new RollingUpdateCanProceed(),
        new DeprecatedCounters(),
        new JobRestartPolicy(),
        new IndexedJobCompletions(),
        new IndexedJobLimits(),
        new IndexedModeRequired(),
        new FailurePolicyRule(),
        new ExitCodes(),
        new FailurePolicyContainer(),
        new FailIndexAction(),
        new ReplacementPolicy(),
        new SuccessRule(),
        new GeneratedSelector(),
        new GeneratedLabels(),
        new IndexedPodName(),

        // Services, networking, autoscaling, disruption.
        new ServiceHasPorts(),
        new PortNames(),
        new PortReference(),
        new NodePorts(),
        new ExternalNameService(),
        new ClusterIps(),
        new SingleStackService(),
        new SpecialAddress(),
        new EndpointAddressFamily(),
        new LoadBalancerSourceRanges(),
        new ExternalTrafficPolicy(),
        new HealthCheckNodePort(),
        new SessionAffinityTimeout(),
        new TopologyAnnotations(),
        new KubeletPort(),
        new EndpointSubsetHasAddresses(),
        new SelectorLabels(),
        new IngressHost(),
        new IngressPath(),
        new IngressBackend(),
        new IngressHasBackend(),
        new IngressClassSaidTwice(),
        new NetworkPolicyPeer(),
        new NetworkPolicyPortRange(),
        new IpBlockExceptions(),
        new DualStackRanges(),
        new ReplicaBounds(),
        new ScaleTargetVersion(),
        new MetricSource(),
        new MetricTarget(),
        new DisruptionBudget(),

        // Configuration and storage.
        new KeyInDataAndBinaryData(),
        new DataSize(),
        new StringDataKey(),
        new SecretKeys(),
        new DockerConfiguration(),
        new AccessModes(),
        new ClaimedStorage(),
        new DataSource(),
        new DataSourcesAgree(),
        new VolumeCapacity(),
        new OneVolumeSource(),
        new RecycledRoot(),
        new LocalVolumeNode(),
        new AttributesClass(),
        new MountOptions(),
        new InitiatorName(),
        new VolumeSecret(),

        // Access control, scheduling, nodes, quotas, namespaces.
        new PolicyRuleTarget(),
        new RoleSubject(),
        new AccessReview(),
        new ReviewSelector(),
        new PriorityValue(),
        new ClassParameters(),
        new AllowedTopologies(),
        new DriverLifecycleModes(),
        new DriverTokens(),
        new DriverTopologyKeys(),
        new AttachedVolumeSource(),
        new RuntimeOverhead(),
        new CountedAmounts(),
        new QuotaScopes(),
        new LimitResources(),
        new LimitOrder(),
        new NodeTaints(),
        new NodePodRanges(),
        new NodeSwap(),
        new NodeFeatures(),
        new LeaseStrategy(),
        new EventNamespace(),
        new EventReport(),
        new NewEvent(),
        new ApiServiceDelegate(),
        new BindingTarget(),

        // Custom resource definitions.
        new DefinitionNameIsPluralAndGroup(),
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
        new WebhookIsReachable(),
        new WebhookUnderstandsReviews(),
        new WildcardStandsAlone(),
        new ResourcesDoNotOverlap(),
        new PolicySaysSomething(),
        new AuditAnnotationKeyFitsPolicy(),
        new ValidationActionsAgree(),
        new MutationOfDelete(),
        new MemberFitsDiscriminator(),
        new ApiServiceNamesItsGroup(),
        new FlowRuleMatchesRequests(),
        new ExemptIsExempt(),
        new HandFitsQueues(),
        new MandatoryObjectIsAsGiven(),
        new ZeroSharesNeedNoAnnotation(),
        new CertificateRequestIsRequest(),
        new TrustBundleHoldsAuthorities(),
        new PodCertificateRequestIsComplete(),
        new PodCertificateKeyIsUsable(),
        new DeviceRequestHasOneForm(),
        new DeviceRequestNamesClass(),
        new DeviceCountFitsMode(),
        new TolerationFitsOperator(),
        new ClaimRefersToItsRequests(),
        new ConstraintNamesAttribute(),
        new DeviceNamesAreUnique(),
        new SliceSelectsNodes(),
        new DeviceSelectsNodes(),
        new DeviceAttributeHasOneValue(),
        new SliceIsSmallEnough(),
        new BindingConditionsPair(),
        new RequestPolicyFitsCapacity(),

        // The server's warnings.
        new DeprecatedNodeLabel(),
        new DeadPodAnnotation(),
        new DeprecatedAppArmorAnnotation(),
        new ProcMountIsReset(),
        new NullLabelSelector(),
        new HostAliasStandsTwice(),
        new ImagePullSecretNames(),
        new NegativeGracePeriod(),
        new PodNameIsNoLabel(),
        new PreferredLabelValue(),
        new DeadVolumeType(),
        new RecyclePolicy(),
        new StorageAnnotations(),
        new RemovedVolumeSource(),
        new EnforceMountableSecrets(),
        new NegativeHistoryLimit(),
        new FractionalStorage(),
        new UntrackedIndexes(),
        new TlsKeyPair(),
        new SchemaFormatIsKnown(),
        new NameIsFreeForObjects(),
        new ServiceDeprecations(),
        new IngressClassAnnotation(),
        new DeprecatedEndpoints(),
        new NodeExternalId(),
        new OverlappingPaths(),
        new EmptyProjection(),
        new FractionalBytes(),
        new HiddenVariable(),
        new PortDefinedTwice(),
        new PortNamedTwice(),
        new HostAddressWithoutPort(),
        new AddressSpelling(),
        new IgnoredServiceFields(),
        new DriverTokensInAttributes(),
        new QuotaRequestsAboveLimits(),
    ];

    /// <summary>The rules that read the constraint facts, in the order of their ids.</summary>
    public static IReadOnlyList<ConstraintRule> ConstraintRules { get; } =
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

    /// <summary>What the server does to a document between decoding and validation and no constraint can say.</summary>
    public static IReadOnlyList<Preparation> Preparations { get; } =
    [
        // Volumes and mounts.
        new ImageVolumesDropped(),

        // Containers.
        new RestartPoliciesDropped(),
        new StopSignalDropped(),

        // Pods as a whole.
        new TemplateOfUnreadableSelector(),

        // Workloads, configuration and storage.
        new ClaimDataSources(),

        // Services and networking.

        // Dynamic resources.
    ];

    /// <summary>Rules under which constraints report that are one thing of their own to a user.</summary>
    public static IReadOnlyList<RuleDescriptor> NamedConstraints { get; } =
    [
        // Object metadata.
        new(RuleIds.ObjectName, "The name of an object does not have the format of its kind", Severity.Error, "the Validate functions in pkg/apis/*/validation; each constraint names its own", "META-02, META-03, META-04, CRON-05"),
        new(RuleIds.FinalizerName, "A finalizer has no name that a finalizer can have", Severity.Error, "pkg/apis/core/validation/validation.go: validateKubeFinalizerName; staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go: ValidateFinalizerName", "META-10"),

        // Containers, environment, probes, resources.

        // Pods as a whole, security, scheduling of pods.

        // Workloads.

        // Services, networking, autoscaling, disruption.

        // Configuration and storage.

        // Access control, scheduling, nodes, quotas, namespaces.

        // Custom resource definitions.
    ];

    /// <summary>What is known of the rules of decoding, which no type has to itself.</summary>
    private static readonly IReadOnlyList<RuleDescriptor> Decoding =
    [
        MissingKind.Descriptor, KindIsServed.Descriptor, UnknownField.Descriptor, DuplicateKey.Descriptor, WrongType.Descriptor,
        NumberFits.Descriptor, QuantityText.Descriptor, Base64Text.Descriptor, TimeText.Descriptor,
        KindIsServed.CustomResource, DroppedField.Descriptor, KindIsServedByDefault.Descriptor, DeprecatedVersion.Descriptor,
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

    /// <summary>The rules that look at a type.</summary>
    internal static Rule[] At(TypeFacts type) => [.. type.IsKind ? Naming(Rule.EveryKind) : [], .. Naming(type.Name)];

    private static List<Rule> Naming(string typeName) => RulesByType.TryGetValue(typeName, out var rules) ? rules : [];

    /// <summary>What is done to a type before it is validated.</summary>
    internal static Preparation[] PreparationsAt(string typeName) => [.. Preparations.Where(preparation => preparation.Types.Contains(typeName))];

    /// <summary>The rule that reads a kind of constraint, or null.</summary>
    internal static ConstraintRule? RuleFor(ConstraintKind kind) => RulesByConstraint[(int)kind];

    private static readonly Dictionary<string, List<Rule>> RulesByType = ByType();

    private static readonly ConstraintRule?[] RulesByConstraint = ByConstraint();

    private static Dictionary<string, List<Rule>> ByType()
    {
        var byType = new Dictionary<string, List<Rule>>(StringComparer.Ordinal);
        foreach (var rule in Rules)
            foreach (var type in rule.Types)
            {
                if (!byType.TryGetValue(type, out var rules))
                    byType.Add(type, rules = []);
                rules.Add(rule);
            }
        return byType;
    }

    private static ConstraintRule?[] ByConstraint()
    {
        var byConstraint = new ConstraintRule?[(int)ConstraintKind.Holds + 1]; // The last kind.
        foreach (var rule in ConstraintRules)
            for (var index = 0; index < rule.Kinds.Count; index++)
                byConstraint[(int)rule.Kinds[index]] = rule;
        return byConstraint;
    }

    /// <summary>Put together when somebody first asks for a descriptor: to judge a document without errors, nobody does.</summary>
    private static class Catalogue
    {
        public static readonly IReadOnlyList<RuleDescriptor> InOrder =
        [
            .. ConstraintRules.Select(rule => rule.Descriptor).Append(UnreadableText).Concat(Decoding).Concat(NamedConstraints)
                .Concat(Rules.Select(rule => rule.Descriptor)).OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];

        public static readonly Dictionary<string, RuleDescriptor> ById = InOrder.ToDictionary(rule => rule.Id);
    }
}
