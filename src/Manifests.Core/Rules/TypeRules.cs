using Manifests.Rules.Access;
using Manifests.Rules.Admission;
using Manifests.Rules.Advice;
using Manifests.Rules.Autoscaling;
using Manifests.Rules.CertificateRequests;
using Manifests.Rules.Cluster;
using Manifests.Rules.Configuration;
using Manifests.Rules.Containers;
using Manifests.Rules.CustomResources;
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

/// <summary>Which rules look at a type, wherever it stands: the one list of all rules that are code.</summary>
/// <remarks>A switch and not a table, so that of all rules only those are loaded that the types of a document have.</remarks>
internal static class TypeRules
{
    /// <summary>The rules that look at every object of its own: anything that a document can be.</summary>
    public static Rule[] OfEveryKind() =>
    [
        new MissingName(), new NamespaceFormat(), new LabelFormat(), new AnnotationKey(), new AnnotationsSize(), new OwnerReference(),
        new OneController(), new ConflictingFinalizers(), new ResourceVersionOnCreate(),
    ];

    /// <summary>The rules that look at a type, such as <c>core.v1.PodSpec</c>; none where there are none.</summary>
    public static Rule[] Of(string typeName) => typeName switch
    {
        "admissionregistration.v1.AuditAnnotation" or "admissionregistration.v1beta1.AuditAnnotation"
            or "admissionregistration.v1alpha1.AuditAnnotation" => [new AuditAnnotationKeyFitsPolicy()],
        "admissionregistration.v1.MutatingAdmissionPolicySpec" or "admissionregistration.v1beta1.MutatingAdmissionPolicySpec"
            or "admissionregistration.v1alpha1.MutatingAdmissionPolicySpec" or "admissionregistration.v1.MutatingAdmissionPolicyBindingSpec"
            or "admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec"
            or "admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec" => [new MutationOfDelete()],
        "admissionregistration.v1.RuleWithOperations" or "admissionregistration.v1.NamedRuleWithOperations"
            or "admissionregistration.v1beta1.NamedRuleWithOperations" or "admissionregistration.v1alpha1.NamedRuleWithOperations" =>
        [
            new WildcardStandsAlone(), new ResourcesDoNotOverlap(),
        ],
        "admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec" or "admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec"
            or "admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec" => [new ValidationActionsAgree()],
        "admissionregistration.v1.ValidatingAdmissionPolicySpec" or "admissionregistration.v1beta1.ValidatingAdmissionPolicySpec"
            or "admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec" => [new PolicySaysSomething()],
        "admissionregistration.v1.ValidatingWebhook" or "admissionregistration.v1.MutatingWebhook" =>
        [
            new WebhookIsReachable(), new WebhookUnderstandsReviews(),
        ],
        "admissionregistration.v1.ValidatingWebhookConfiguration" or "admissionregistration.v1.MutatingWebhookConfiguration"
            or "admissionregistration.v1.ValidatingAdmissionPolicy" or "admissionregistration.v1.ValidatingAdmissionPolicyBinding"
            or "admissionregistration.v1.MutatingAdmissionPolicy" or "admissionregistration.v1.MutatingAdmissionPolicyBinding"
            or "admissionregistration.v1beta1.ValidatingAdmissionPolicy" or "admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding"
            or "admissionregistration.v1beta1.MutatingAdmissionPolicy" or "admissionregistration.v1beta1.MutatingAdmissionPolicyBinding"
            or "admissionregistration.v1alpha1.ValidatingAdmissionPolicy" or "admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding"
            or "admissionregistration.v1alpha1.MutatingAdmissionPolicy" or "admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding" =>
        [
            new NameIsFreeForObjects(),
        ],

        "apiextensions.v1.CustomResourceDefinition" =>
        [
            new DefinitionNameIsPluralAndGroup(), new ListKindDiffersFromKind(), new OneVersionIsStored(), new VersionNamesAreUnique(),
            new VersionHasSchema(), new ConversionFitsStrategy(), new UnknownFieldsAreNotPreserved(), new DeprecationWarningIsPrintable(),
            new ScalePathsLeadToReplicas(), new PrinterColumnIsComplete(), new SelectableFieldIsScalar(), new ProtectedGroupIsApproved(),
            new RootSchemaDescribesObject(), new RootSchemaLeavesStatusAlone(), new SchemaTypeIsKnown(), new SchemaHasType(),
            new ListSchemaHasItems(), new SchemaKeywordIsAllowed(), new AlternativesOnlyNarrow(), new AlternativesSpeakOfKnownFields(),
            new MetadataSchemaIsImplied(), new SchemaExtensionsAgree(), new ListTypeFitsSchema(), new ListMapKeysAreKeys(),
            new SchemaPatternIsRegex(), new DefaultIsAllowed(), new DefaultFitsSchema(), new ValidationRuleIsComplete(), new SchemaFormatIsKnown(),
        ],

        "apiregistration.v1.APIService" => [new ApiServiceDelegate(), new ApiServiceNamesItsGroup()],

        "apps.v1.DaemonSet" =>
        [
            new SelectorMatchesTemplate(), new EmptySelector(), new TemplateRestartPolicy(), new TemplateDeadline(), new DeprecatedCounters(),
        ],
        "apps.v1.Deployment" =>
        [
            new SelectorMatchesTemplate(), new EmptySelector(), new TemplateRestartPolicy(), new TemplateDeadline(), new DeprecatedCounters(),
            new PodNameIsNoLabel(),
        ],
        "apps.v1.DeploymentSpec" => [new ProgressDeadline()],
        "apps.v1.ReplicaSet" or "core.v1.ReplicationController" =>
        [
            new SelectorMatchesTemplate(), new EmptySelector(), new TemplateRestartPolicy(), new TemplateDeadline(), new PodNameIsNoLabel(),
        ],
        "apps.v1.RollingUpdateDeployment" or "apps.v1.RollingUpdateDaemonSet" or "apps.v1.RollingUpdateStatefulSetStrategy" =>
        [
            new RollingUpdateCanProceed(),
        ],
        "apps.v1.StatefulSet" =>
        [
            new SelectorMatchesTemplate(), new EmptySelector(), new TemplateRestartPolicy(), new TemplateDeadline(),
        ],
        "apps.v1.StatefulSetSpec" => [new NegativeHistoryLimit()],

        "authorization.v1.FieldSelectorAttributes" or "authorization.v1.LabelSelectorAttributes" => [new ReviewSelector()],
        "authorization.v1.LocalSubjectAccessReview" or "authorization.v1.SelfSubjectAccessReview" or "authorization.v1.SubjectAccessReview" =>
        [
            new ReviewMetadata(), new AccessReview(),
        ],

        "autoscaling.v1.HorizontalPodAutoscalerSpec" or "autoscaling.v2.HorizontalPodAutoscalerSpec" =>
        [
            new ReplicaBounds(), new ScaleTargetVersion(),
        ],
        "autoscaling.v2.ExternalMetricSource" or "autoscaling.v2.PodsMetricSource" or "autoscaling.v2.ResourceMetricSource"
            or "autoscaling.v2.ContainerResourceMetricSource" => [new MetricTarget()],
        "autoscaling.v2.MetricSpec" => [new MetricSource()],
        "autoscaling.v2.ObjectMetricSource" => [new ScaleTargetVersion(), new MetricTarget()],

        "batch.v1.CronJob" => [new PodNameIsNoLabel()],
        "batch.v1.Job" =>
        [
            new SelectorMatchesTemplate(), new GeneratedSelector(), new GeneratedLabels(), new IndexedPodName(), new PodNameIsNoLabel(),
        ],
        "batch.v1.JobSpec" =>
        [
            new JobRestartPolicy(), new IndexedJobCompletions(), new IndexedJobLimits(), new IndexedModeRequired(), new FailurePolicyContainer(),
            new FailIndexAction(), new ReplacementPolicy(), new SuccessRule(), new UntrackedIndexes(),
        ],
        "batch.v1.JobTemplateSpec" => [new GeneratedSelector()],
        "batch.v1.PodFailurePolicyOnExitCodesRequirement" => [new ExitCodes()],
        "batch.v1.PodFailurePolicyRule" => [new FailurePolicyRule()],

        "certificates.v1.CertificateSigningRequestSpec" => [new CertificateRequestIsRequest()],
        "certificates.v1.ClusterTrustBundle" or "certificates.v1beta1.ClusterTrustBundle" => [new TrustBundleName()],
        "certificates.v1.ClusterTrustBundleSpec" or "certificates.v1beta1.ClusterTrustBundleSpec" => [new TrustBundleHoldsAuthorities()],
        "certificates.v1.PodCertificateRequestSpec" or "certificates.v1beta1.PodCertificateRequestSpec" =>
        [
            new PodCertificateRequestIsComplete(), new PodCertificateKeyIsUsable(),
        ],

        "coordination.v1beta1.LeaseCandidateSpec" or "coordination.v1alpha2.LeaseCandidateSpec" => [new LeaseStrategy()],

        "core.v1.AppArmorProfile" => [new AppArmorLocalhostProfile()],
        "core.v1.AzureDiskVolumeSource" => [new AzureDiskUri()],
        "core.v1.Binding" => [new BindingTarget()],
        "core.v1.CSIVolumeSource" or "core.v1.CinderVolumeSource" or "core.v1.StorageOSVolumeSource" => [new VolumeSecretName()],
        "core.v1.ConfigMap" => [new KeyInDataAndBinaryData(), new DataSize()],
        "core.v1.EndpointAddress" => [new SpecialAddress(), new AddressSpelling()],
        "core.v1.EndpointSubset" => [new PortNames(), new EndpointSubsetHasAddresses()],
        "core.v1.Endpoints" => [new DeprecatedEndpoints()],
        "core.v1.Event" => [new EventNamespace(), new EventReport()],
        "core.v1.FCVolumeSource" => [new FibreChannelTarget()],
        "core.v1.HTTPGetAction" or "core.v1.TCPSocketAction" => [new ActionPort()],
        "core.v1.HostAlias" => [new AddressSpelling()],
        "core.v1.LimitRangeItem" => [new LimitResources(), new LimitOrder()],
        "core.v1.NodeSelector" => [new NodeSelectorLabelValues()],
        "core.v1.NodeSelectorTerm" => [new SelectorValues(), new NodeFieldSelector(), new DeprecatedNodeLabel()],
        "core.v1.NodeSpec" =>
        [
            new NodeTaints(), new NodePodRanges(), new NodeExternalId(), new AddressSpelling(),
        ],
        "core.v1.NodeStatus" => [new CountedAmounts(), new NodeFeatures()],
        "core.v1.NodeSwapStatus" => [new NodeSwap()],
        "core.v1.PersistentVolume" => [new MountOptions(), new InitiatorName(), new StorageAnnotations()],
        "core.v1.PersistentVolumeClaim" => [new StorageAnnotations()],
        "core.v1.PersistentVolumeClaimSpec" =>
        [
            new AccessModes(), new ClaimedStorage(), new DataSource(), new DataSourcesAgree(), new FractionalStorage(),
        ],
        "core.v1.PersistentVolumeClaimTemplate" =>
        [
            new LabelFormat(), new AnnotationKey(), new AnnotationsSize(), new EphemeralClaimMetadata(),
        ],
        "core.v1.PersistentVolumeSpec" =>
        [
            new AccessModes(), new VolumeCapacity(), new OneVolumeSource(), new RecycledRoot(), new LocalVolumeNode(), new AttributesClass(),
            new VolumeSecret(), new RecyclePolicy(), new RemovedVolumeSource(),
        ],
        "core.v1.Pod" =>
        [
            new GatedPodHasNode(), new MirrorPodNeedsNode(), new PodDeletionCost(), new SeccompAnnotation(), new AppArmorAnnotation(),
            new ProfileAnnotationContradiction(), new DeadPodAnnotation(), new DeprecatedAppArmorAnnotation(), new PodNameIsNoLabel(),
        ],
        "core.v1.PodAffinityTerm" =>
        [
            new PodAffinityNamespaces(), new LabelKeysNeedSelector(), new LabelKeyStandsTwice(), new NullLabelSelector(),
        ],
        "core.v1.PodCertificateProjection" => [new PodCertificate()],
        "core.v1.PodDNSConfig" => [new DnsSearchLength(), new AddressSpelling()],
        "core.v1.PodDNSConfigOption" => [new DnsOptionName()],
        "core.v1.PodOS" => [new OperatingSystemName()],
        "core.v1.PodSpec" =>
        [
            new MountNamesDeclaredVolume(), new DeviceNamesClaim(), new VolumeMountedAndAttached(), new BidirectionalMount(),
            new RecursiveReadOnlyMount(), new FileKeyVolume(), new EphemeralClaimName(), new ContainerNamesUnique(), new HostPortTwice(),
            new HostNetworkPort(), new ResizePolicy(), new ContainerRestartPolicy(), new PlainInitContainer(), new VariableHasOneSource(),
            new VariablesFromOneSource(), new FieldReference(), new ResourceFieldReference(), new ProbeSuccessThreshold(),
            new ReadinessProbeGracePeriod(), new SleepWithinGracePeriod(), new ContainerResourceName(), new WholeResource(), new RequestWithinLimit(),
            new RequestNeedsLimit(), new HugePages(), new ContainerClaims(), new PodResources(), new PodResourcesCoverContainers(),
            new SpreadConstraintStandsTwice(), new SchedulingGateNames(), new DnsPolicyNone(), new HostnameOverrideConflict(),
            new DeprecatedServiceAccount(), new SharedProcessNamespace(), new SysctlOfHostNamespace(), new UnmaskedProcMount(),
            new UserNamespaceSharesHost(), new HostProcessContainers(), new WindowsPodFields(), new LinuxPodFields(), new SelectorLabels(),
            new DeprecatedNodeLabel(), new HostAliasStandsTwice(), new ImagePullSecretNames(), new NegativeGracePeriod(), new FractionalBytes(),
            new HiddenVariable(), new PortDefinedTwice(), new PortNamedTwice(), new HostAddressWithoutPort(),
        ],
        "core.v1.PodTemplateSpec" =>
        [
            new LabelFormat(), new AnnotationKey(), new AnnotationsSize(), new MirrorPodNeedsNode(), new PodDeletionCost(), new SeccompAnnotation(),
            new AppArmorAnnotation(), new ProfileAnnotationContradiction(), new DeadPodAnnotation(), new DeprecatedAppArmorAnnotation(),
        ],
        "core.v1.PreferredSchedulingTerm" => [new PreferredLabelValue()],
        "core.v1.ResourceQuotaSpec" => [new CountedAmounts(), new QuotaScopes(), new QuotaRequestsAboveLimits()],
        "core.v1.SeccompProfile" => [new SeccompLocalhostProfile()],
        "core.v1.Secret" =>
        [
            new DataSize(), new StringDataKey(), new SecretKeys(), new DockerConfiguration(), new TlsKeyPair(),
        ],
        "core.v1.SecurityContext" => [new PrivilegeEscalation(), new ProcMountIsReset()],
        "core.v1.Service" =>
        [
            new ServiceHasPorts(), new NodePorts(), new ExternalNameService(), new ClusterIps(), new SingleStackService(),
            new LoadBalancerSourceRanges(), new ExternalTrafficPolicy(), new HealthCheckNodePort(), new SessionAffinityTimeout(),
            new TopologyAnnotations(), new KubeletPort(), new ServiceDeprecations(), new AddressSpelling(), new IgnoredServiceFields(),
        ],
        "core.v1.ServiceAccount" => [new EnforceMountableSecrets()],
        "core.v1.ServicePort" => [new PortReference()],
        "core.v1.ServiceSpec" => [new PortNames(), new SpecialAddress(), new SelectorLabels()],
        "core.v1.Toleration" => [new TolerationMatch(), new TolerationSeconds()],
        "core.v1.TopologySelectorTerm" or "storage.v1.CSIStorageCapacity" => [new DeprecatedNodeLabel()],
        "core.v1.TopologySpreadConstraint" =>
        [
            new LabelKeysNeedSelector(), new LabelKeyStandsTwice(), new DeprecatedNodeLabel(), new NullLabelSelector(),
        ],
        "core.v1.Volume" =>
        [
            new ProjectedPathsCollide(), new IscsiPortalLength(), new DeadVolumeType(), new OverlappingPaths(), new EmptyProjection(),
        ],

        "discovery.v1.Endpoint" => [new SpecialAddress(), new EndpointAddressFamily(), new AddressSpelling()],
        "discovery.v1.EndpointSlice" => [new PortNames(), new DeprecatedEndpoints()],

        "events.v1.Event" => [new EventNamespace(), new EventReport(), new NewEvent()],

        "flowcontrol.v1.FlowSchema" or "flowcontrol.v1beta3.FlowSchema" or "flowcontrol.v1beta3.PriorityLevelConfiguration" =>
        [
            new ExemptIsExempt(), new MandatoryObjectIsAsGiven(),
        ],
        "flowcontrol.v1.PolicyRulesWithSubjects" or "flowcontrol.v1beta3.PolicyRulesWithSubjects" => [new FlowRuleMatchesRequests()],
        "flowcontrol.v1.PriorityLevelConfiguration" => [new ExemptIsExempt(), new MandatoryObjectIsAsGiven(), new ZeroSharesNeedNoAnnotation()],
        "flowcontrol.v1.QueuingConfiguration" or "flowcontrol.v1beta3.QueuingConfiguration" => [new HandFitsQueues()],
        "flowcontrol.v1.ResourcePolicyRule" or "flowcontrol.v1beta3.ResourcePolicyRule" or "flowcontrol.v1.NonResourcePolicyRule"
            or "flowcontrol.v1beta3.NonResourcePolicyRule" => [new WildcardStandsAlone()],
        "flowcontrol.v1.Subject" or "flowcontrol.v1beta3.Subject" or "flowcontrol.v1.PriorityLevelConfigurationSpec"
            or "flowcontrol.v1beta3.PriorityLevelConfigurationSpec" or "flowcontrol.v1.LimitResponse" or "flowcontrol.v1beta3.LimitResponse"
            or "admissionregistration.v1.Mutation" or "admissionregistration.v1beta1.Mutation" or "admissionregistration.v1alpha1.Mutation" =>
        [
            new MemberFitsDiscriminator(),
        ],

        "meta.v1.LabelSelector" => [new SelectorValues(), new SelectorLabels()],

        "networking.v1.HTTPIngressPath" => [new IngressPath(), new IngressBackend()],
        "networking.v1.IPBlock" => [new IpBlockExceptions(), new AddressSpelling()],
        "networking.v1.Ingress" => [new IngressHasBackend(), new IngressClassSaidTwice(), new IngressClassAnnotation()],
        "networking.v1.IngressRule" or "networking.v1.IngressTLS" => [new IngressHost()],
        "networking.v1.IngressSpec" => [new IngressBackend()],
        "networking.v1.NetworkPolicyPeer" => [new NetworkPolicyPeer()],
        "networking.v1.NetworkPolicyPort" => [new PortReference(), new NetworkPolicyPortRange()],
        "networking.v1.ServiceCIDRSpec" or "networking.v1beta1.ServiceCIDRSpec" or "networking.v1alpha1.ServiceCIDRSpec" => [new DualStackRanges()],

        "node.v1.Overhead" => [new RuntimeOverhead()],
        "node.v1.Scheduling" => [new SelectorLabels(), new DeprecatedNodeLabel()],

        "policy.v1.PodDisruptionBudgetSpec" => [new DisruptionBudget()],

        "rbac.v1.PolicyRule" => [new PolicyRuleTarget()],
        "rbac.v1.Subject" => [new RoleSubject()],

        "resource.v1alpha3.BasicDevice" or "resource.v1alpha3.Device" or "resource.v1beta1.Device" => [new DeviceNamesAreUnique()],
        "resource.v1.Device" or "resource.v1beta2.Device" or "resource.v1beta1.BasicDevice" =>
        [
            new DeviceNamesAreUnique(), new BindingConditionsPair(), new RequestPolicyFitsCapacity(),
        ],
        "resource.v1.DeviceAttribute" or "resource.v1beta2.DeviceAttribute" or "resource.v1beta1.DeviceAttribute"
            or "resource.v1alpha3.DeviceAttribute" => [new DeviceAttributeHasOneValue()],
        "resource.v1.DeviceClaim" or "resource.v1beta2.DeviceClaim" or "resource.v1beta1.DeviceClaim" or "resource.v1alpha3.DeviceClaim" =>
        [
            new ClaimRefersToItsRequests(), new DeviceNamesAreUnique(),
        ],
        "resource.v1.DeviceConstraint" or "resource.v1beta2.DeviceConstraint" or "resource.v1beta1.DeviceConstraint"
            or "resource.v1alpha3.DeviceConstraint" => [new ConstraintNamesAttribute()],
        "resource.v1.DeviceRequest" or "resource.v1beta2.DeviceRequest" or "resource.v1beta1.DeviceRequest" or "resource.v1alpha3.DeviceRequest" =>
        [
            new DeviceRequestHasOneForm(), new DeviceRequestNamesClass(), new DeviceCountFitsMode(), new DeviceNamesAreUnique(),
        ],
        "resource.v1.DeviceToleration" or "resource.v1beta2.DeviceToleration" or "resource.v1beta1.DeviceToleration"
            or "resource.v1alpha3.DeviceToleration" => [new TolerationFitsOperator()],
        "resource.v1.ResourceClaimTemplateSpec" or "resource.v1alpha2.ResourceClaimTemplateSpec" or "resource.v1alpha3.ResourceClaimTemplateSpec"
            or "resource.v1beta1.ResourceClaimTemplateSpec" or "resource.v1beta2.ResourceClaimTemplateSpec" =>
        [
            new LabelFormat(), new AnnotationKey(), new AnnotationsSize(), new TemplateMetadata(),
        ],
        "resource.v1.ResourceSliceSpec" or "resource.v1beta2.ResourceSliceSpec" or "resource.v1beta1.ResourceSliceSpec"
            or "resource.v1alpha3.ResourceSliceSpec" =>
        [
            new DeviceNamesAreUnique(), new SliceSelectsNodes(), new DeviceSelectsNodes(), new SliceIsSmallEnough(),
        ],

        "scheduling.v1.PriorityClass" => [new PriorityValue()],

        "storage.v1.CSIDriverSpec" => [new DriverLifecycleModes(), new DriverTokens(), new DriverTokensInAttributes()],
        "storage.v1.CSINodeDriver" => [new DriverTopologyKeys()],
        "storage.v1.StorageClass" => [new ClassParameters(), new AllowedTopologies()],
        "storage.v1.VolumeAttachmentSpec" => [new AttachedVolumeSource()],
        "storage.v1.VolumeAttributesClass" or "storage.v1beta1.VolumeAttributesClass" or "storage.v1alpha1.VolumeAttributesClass" =>
        [
            new ClassParameters(),
        ],

        _ => [],
    };

    /// <summary>What is done to a type before it is validated.</summary>
    public static Preparation[] PreparationsOf(string typeName) => typeName switch
    {
        "apps.v1.DeploymentSpec" or "apps.v1.ReplicaSetSpec" or "apps.v1.StatefulSetSpec" => [new TemplateOfUnreadableSelector()],
        "core.v1.Container" or "core.v1.EphemeralContainer" => [new StopSignalDropped()],
        "core.v1.PersistentVolumeClaimSpec" => [new ClaimDataSources()],
        "core.v1.PodSpec" => [new ImageVolumesDropped(), new RestartPoliciesDropped()],
        _ => [],
    };
}
