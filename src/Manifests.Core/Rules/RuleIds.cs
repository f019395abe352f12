namespace Manifests.Rules;

/// <summary>Every rule id that was ever given out, with the slugs of the rule catalogue that it covers. An id is never reused.</summary>
public static class RuleIds
{
    /// <summary>CTR-02, CTR-04 and every other field that must not be missing.</summary>
    public const string RequiredField = "MAN1001";

    /// <summary>CTR-06, POD-01 and every other value from a closed set.</summary>
    public const string ClosedSet = "MAN1002";

    /// <summary>Every text of a demanded format: DNS labels, qualified names, addresses, schedules.</summary>
    public const string TextFormat = "MAN1003";

    /// <summary>Every number and quantity with bounds.</summary>
    public const string NumberBounds = "MAN1004";

    /// <summary>Every text with a greatest length.</summary>
    public const string TextLength = "MAN1005";

    /// <summary>Every list or map with a least or greatest number of entries.</summary>
    public const string ItemCount = "MAN1006";

    /// <summary>Every list whose items must differ.</summary>
    public const string UniqueItems = "MAN1007";

    /// <summary>Every set of fields of which one, at most one, or all are to be there.</summary>
    public const string ExclusiveFields = "MAN1008";

    /// <summary>Every field that is forbidden where it stands, or beside another.</summary>
    public const string ForbiddenField = "MAN1009";

    /// <summary>Text that is neither YAML nor JSON, or exceeds the limits of the API server.</summary>
    public const string UnreadableText = "MAN1010";

    /// <summary>DEC-01.</summary>
    public const string MissingKind = "MAN1011";

    /// <summary>DEC-02.</summary>
    public const string KindIsServed = "MAN1012";

    /// <summary>DEC-03.</summary>
    public const string UnknownField = "MAN1013";

    /// <summary>DEC-04.</summary>
    public const string DuplicateKey = "MAN1014";

    /// <summary>DEC-05, DEC-07, DEC-11.</summary>
    public const string WrongType = "MAN1015";

    /// <summary>DEC-10.</summary>
    public const string NumberFits = "MAN1016";

    /// <summary>DEC-06.</summary>
    public const string QuantityText = "MAN1017";

    /// <summary>DEC-08.</summary>
    public const string Base64Text = "MAN1018";

    /// <summary>DEC-09.</summary>
    public const string TimeText = "MAN1019";

    // 11xx: object metadata.

    /// <summary>META-01.</summary>
    public const string MissingName = "MAN1101";

    /// <summary>META-02, META-03, META-04, CRON-05.</summary>
    public const string ObjectName = "MAN1102";

    /// <summary>META-02, of ClusterTrustBundles.</summary>
    public const string TrustBundleName = "MAN1103";

    /// <summary>META-05.</summary>
    public const string NamespaceFormat = "MAN1104";

    /// <summary>META-06.</summary>
    public const string LabelFormat = "MAN1105";

    /// <summary>META-07.</summary>
    public const string AnnotationKey = "MAN1106";

    /// <summary>META-08.</summary>
    public const string AnnotationsSize = "MAN1107";

    /// <summary>META-09, of each reference.</summary>
    public const string OwnerReference = "MAN1108";

    /// <summary>META-09, of all references together.</summary>
    public const string OneController = "MAN1109";

    /// <summary>META-10, of each finalizer.</summary>
    public const string FinalizerName = "MAN1110";

    /// <summary>META-10, of all finalizers together.</summary>
    public const string ConflictingFinalizers = "MAN1111";

    /// <summary>DEC-13.</summary>
    public const string ResourceVersionOnCreate = "MAN1112";

    /// <summary>The metadata of templates of resource claims.</summary>
    public const string TemplateMetadata = "MAN1113";

    /// <summary>The metadata of reviews of access.</summary>
    public const string ReviewMetadata = "MAN1114";

    // 12xx: volumes and mounts.

    /// <summary>MNT-02.</summary>
    public const string MountNamesDeclaredVolume = "MAN1201";

    /// <summary>DEV-03, DEV-04.</summary>
    public const string DeviceNamesClaim = "MAN1202";

    /// <summary>MNT-05, DEV-08.</summary>
    public const string VolumeMountedAndAttached = "MAN1203";

    /// <summary>MNT-08.</summary>
    public const string BidirectionalMount = "MAN1204";

    /// <summary>MNT-09.</summary>
    public const string RecursiveReadOnlyMount = "MAN1205";

    /// <summary>MNT-10.</summary>
    public const string FileKeyVolume = "MAN1206";

    /// <summary>VOL-17.</summary>
    public const string ProjectedPathsCollide = "MAN1207";

    /// <summary>VOL-23.</summary>
    public const string EphemeralClaimMetadata = "MAN1208";

    /// <summary>VOL-07, VOL-23.</summary>
    public const string EphemeralClaimName = "MAN1209";

    /// <summary>VOL-24, VOL-32.</summary>
    public const string VolumeSecretName = "MAN1210";

    /// <summary>VOL-29.</summary>
    public const string FibreChannelTarget = "MAN1211";

    /// <summary>VOL-31.</summary>
    public const string AzureDiskUri = "MAN1212";

    /// <summary>VOL-28.</summary>
    public const string IscsiPortalLength = "MAN1213";

    /// <summary>VOL-21.</summary>
    public const string PodCertificate = "MAN1214";

    // 13xx: containers, environment, probes, resources.

    /// <summary>CTR-03.</summary>
    public const string ContainerNamesUnique = "MAN1301";

    /// <summary>CTR-12.</summary>
    public const string HostPortTwice = "MAN1302";

    /// <summary>CTR-13.</summary>
    public const string HostNetworkPort = "MAN1303";

    /// <summary>CTR-14, CTR-15.</summary>
    public const string ResizePolicy = "MAN1304";

    /// <summary>CTR-16, CTR-18.</summary>
    public const string ContainerRestartPolicy = "MAN1305";

    /// <summary>CTR-19.</summary>
    public const string PlainInitContainer = "MAN1306";

    /// <summary>ENV-02, ENV-03.</summary>
    public const string VariableHasOneSource = "MAN1310";

    /// <summary>ENV-09.</summary>
    public const string VariablesFromOneSource = "MAN1311";

    /// <summary>ENV-04, ENV-05, VOL-13.</summary>
    public const string FieldReference = "MAN1312";

    /// <summary>ENV-06, VOL-14.</summary>
    public const string ResourceFieldReference = "MAN1313";

    /// <summary>PRB-03.</summary>
    public const string ActionPort = "MAN1320";

    /// <summary>PRB-08.</summary>
    public const string ProbeSuccessThreshold = "MAN1321";

    /// <summary>PRB-09.</summary>
    public const string ReadinessProbeGracePeriod = "MAN1322";

    /// <summary>LIF-01.</summary>
    public const string SleepWithinGracePeriod = "MAN1323";

    /// <summary>RES-01, RES-11.</summary>
    public const string ContainerResourceName = "MAN1330";

    /// <summary>RES-02.</summary>
    public const string WholeResource = "MAN1331";

    /// <summary>RES-03.</summary>
    public const string RequestWithinLimit = "MAN1332";

    /// <summary>RES-04.</summary>
    public const string RequestNeedsLimit = "MAN1333";

    /// <summary>RES-05, RES-06.</summary>
    public const string HugePages = "MAN1334";

    /// <summary>RES-07.</summary>
    public const string ContainerClaims = "MAN1335";

    /// <summary>RES-09: what a pod as a whole may have.</summary>
    public const string PodResources = "MAN1336";

    /// <summary>RES-09: sums.</summary>
    public const string PodResourcesCoverContainers = "MAN1337";

    // 14xx: pods as a whole, security, scheduling of pods.

    /// <summary>FMT-SELECTOR, AFF-02.</summary>
    public const string SelectorValues = "MAN1402";

    /// <summary>AFF-03.</summary>
    public const string NodeFieldSelector = "MAN1403";

    /// <summary>AFF-02.</summary>
    public const string NodeSelectorLabelValues = "MAN1404";

    /// <summary>AFF-05.</summary>
    public const string PodAffinityNamespaces = "MAN1410";

    /// <summary>AFF-06, TSC-01.</summary>
    public const string LabelKeysNeedSelector = "MAN1411";

    /// <summary>AFF-06, TSC-01.</summary>
    public const string LabelKeyStandsTwice = "MAN1412";

    /// <summary>TSC-01.</summary>
    public const string SpreadConstraintStandsTwice = "MAN1413";

    /// <summary>POD-12.</summary>
    public const string TolerationMatch = "MAN1414";

    /// <summary>POD-12.</summary>
    public const string TolerationSeconds = "MAN1415";

    /// <summary>POD-14.</summary>
    public const string SchedulingGateNames = "MAN1416";

    /// <summary>POD-07.</summary>
    public const string GatedPodHasNode = "MAN1417";

    /// <summary>POD-03.</summary>
    public const string DnsPolicyNone = "MAN1430";

    /// <summary>POD-03.</summary>
    public const string DnsSearchLength = "MAN1431";

    /// <summary>POD-03.</summary>
    public const string DnsOptionName = "MAN1432";

    /// <summary>POD-05.</summary>
    public const string HostnameOverrideConflict = "MAN1433";

    /// <summary>POD-16.</summary>
    public const string OperatingSystemName = "MAN1434";

    /// <summary>POD-20.</summary>
    public const string MirrorPodNeedsNode = "MAN1435";

    /// <summary>POD-19.</summary>
    public const string PodDeletionCost = "MAN1436";

    /// <summary>POD-08, by the old name of the field.</summary>
    public const string DeprecatedServiceAccount = "MAN1437";

    /// <summary>SEC-02.</summary>
    public const string SharedProcessNamespace = "MAN1450";

    /// <summary>SEC-03.</summary>
    public const string SysctlOfHostNamespace = "MAN1451";

    /// <summary>SEC-05.</summary>
    public const string SeccompLocalhostProfile = "MAN1452";

    /// <summary>SEC-06.</summary>
    public const string AppArmorLocalhostProfile = "MAN1453";

    /// <summary>SEC-08.</summary>
    public const string PrivilegeEscalation = "MAN1454";

    /// <summary>SEC-09.</summary>
    public const string UnmaskedProcMount = "MAN1455";

    /// <summary>SEC-12.</summary>
    public const string UserNamespaceSharesHost = "MAN1456";

    /// <summary>SEC-11.</summary>
    public const string HostProcessContainers = "MAN1457";

    /// <summary>SEC-14.</summary>
    public const string WindowsPodFields = "MAN1458";

    /// <summary>SEC-15.</summary>
    public const string LinuxPodFields = "MAN1459";

    /// <summary>SEC-13.</summary>
    public const string SeccompAnnotation = "MAN1460";

    /// <summary>SEC-13.</summary>
    public const string AppArmorAnnotation = "MAN1461";

    /// <summary>SEC-13.</summary>
    public const string ProfileAnnotationContradiction = "MAN1462";

    // 15xx: workloads.

    /// <summary>WRK-01 of DaemonSets, WRK-03.</summary>
    public const string SelectorMatchesTemplate = "MAN1501";

    /// <summary>WRK-02, WRK-18.</summary>
    public const string EmptySelector = "MAN1502";

    /// <summary>WRK-04.</summary>
    public const string TemplateRestartPolicy = "MAN1503";

    /// <summary>WRK-05.</summary>
    public const string TemplateDeadline = "MAN1504";

    /// <summary>WRK-07.</summary>
    public const string ProgressDeadline = "MAN1505";

    /// <summary>WRK-09, WRK-10, WRK-12.</summary>
    public const string RollingUpdateCanProceed = "MAN1506";

    /// <summary>Annotations that stand for fields of former versions.</summary>
    public const string DeprecatedCounters = "MAN1507";

    /// <summary>JOB-01, JOB-05.</summary>
    public const string JobRestartPolicy = "MAN1521";

    /// <summary>JOB-03.</summary>
    public const string IndexedJobCompletions = "MAN1522";

    /// <summary>JOB-03, JOB-04.</summary>
    public const string IndexedJobLimits = "MAN1523";

    /// <summary>JOB-04.</summary>
    public const string IndexedModeRequired = "MAN1524";

    /// <summary>JOB-05, of each rule.</summary>
    public const string FailurePolicyRule = "MAN1525";

    /// <summary>JOB-05, of exit codes.</summary>
    public const string ExitCodes = "MAN1526";

    /// <summary>JOB-05, of containers.</summary>
    public const string FailurePolicyContainer = "MAN1527";

    /// <summary>JOB-05, of the action FailIndex.</summary>
    public const string FailIndexAction = "MAN1528";

    /// <summary>JOB-06.</summary>
    public const string ReplacementPolicy = "MAN1529";

    /// <summary>JOB-07.</summary>
    public const string SuccessRule = "MAN1530";

    /// <summary>JOB-09.</summary>
    public const string GeneratedSelector = "MAN1531";

    /// <summary>JOB-10.</summary>
    public const string GeneratedLabels = "MAN1532";

    /// <summary>JOB-11.</summary>
    public const string IndexedPodName = "MAN1533";

    // 16xx: services, networking, autoscaling, disruption.

    /// <summary>SVC-01.</summary>
    public const string ServiceHasPorts = "MAN1601";

    /// <summary>SVC-02, EP-01, EPS-01.</summary>
    public const string PortNames = "MAN1602";

    /// <summary>SVC-05, NP-01.</summary>
    public const string PortReference = "MAN1603";

    /// <summary>SVC-06, SVC-07.</summary>
    public const string NodePorts = "MAN1604";

    /// <summary>SVC-11.</summary>
    public const string ExternalNameService = "MAN1605";

    /// <summary>SVC-10, SVC-14.</summary>
    public const string ClusterIps = "MAN1606";

    /// <summary>SVC-15.</summary>
    public const string SingleStackService = "MAN1607";

    /// <summary>SVC-16, EP-01, EPS-01.</summary>
    public const string SpecialAddress = "MAN1608";

    /// <summary>EPS-01.</summary>
    public const string EndpointAddressFamily = "MAN1609";

    /// <summary>SVC-17.</summary>
    public const string LoadBalancerSourceRanges = "MAN1610";

    /// <summary>SVC-18.</summary>
    public const string ExternalTrafficPolicy = "MAN1611";

    /// <summary>SVC-19.</summary>
    public const string HealthCheckNodePort = "MAN1612";

    /// <summary>SVC-13.</summary>
    public const string SessionAffinityTimeout = "MAN1613";

    /// <summary>SVC-22.</summary>
    public const string TopologyAnnotations = "MAN1614";

    /// <summary>A load balancer on the port of the kubelet, which servers refused up to 1.32.</summary>
    public const string KubeletPort = "MAN1615";

    /// <summary>EP-01.</summary>
    public const string EndpointSubsetHasAddresses = "MAN1616";

    /// <summary>SVC-12, RTC-01, FMT-SELECTOR, POD-09.</summary>
    public const string SelectorLabels = "MAN1617";

    /// <summary>ING-02, ING-09.</summary>
    public const string IngressHost = "MAN1620";

    /// <summary>ING-05.</summary>
    public const string IngressPath = "MAN1621";

    /// <summary>ING-06, ING-07.</summary>
    public const string IngressBackend = "MAN1622";

    /// <summary>ING-01.</summary>
    public const string IngressHasBackend = "MAN1623";

    /// <summary>ING-10.</summary>
    public const string IngressClassSaidTwice = "MAN1624";

    /// <summary>NP-02.</summary>
    public const string NetworkPolicyPeer = "MAN1630";

    /// <summary>NP-01.</summary>
    public const string NetworkPolicyPortRange = "MAN1631";

    /// <summary>NP-03.</summary>
    public const string IpBlockExceptions = "MAN1632";

    /// <summary>Ranges of services of which both are of one IP family.</summary>
    public const string DualStackRanges = "MAN1635";

    /// <summary>HPA-01, HPA-02.</summary>
    public const string ReplicaBounds = "MAN1640";

    /// <summary>HPA-03.</summary>
    public const string ScaleTargetVersion = "MAN1641";

    /// <summary>HPA-04.</summary>
    public const string MetricSource = "MAN1642";

    /// <summary>HPA-05.</summary>
    public const string MetricTarget = "MAN1643";

    /// <summary>PDB-01.</summary>
    public const string DisruptionBudget = "MAN1650";

    // 17xx: configuration and storage.

    /// <summary>CFG-01.</summary>
    public const string KeyInDataAndBinaryData = "MAN1701";

    /// <summary>CFG-02, SCR-02.</summary>
    public const string DataSize = "MAN1702";

    /// <summary>SCR-01, of stringData.</summary>
    public const string StringDataKey = "MAN1703";

    /// <summary>SCR-03, SCR-04, SCR-05, SCR-06, SCR-07.</summary>
    public const string SecretKeys = "MAN1704";

    /// <summary>SCR-04, of the JSON.</summary>
    public const string DockerConfiguration = "MAN1705";

    /// <summary>PVC-01, PV-02.</summary>
    public const string AccessModes = "MAN1711";

    /// <summary>PVC-02.</summary>
    public const string ClaimedStorage = "MAN1712";

    /// <summary>PVC-06, of a source without a group.</summary>
    public const string DataSource = "MAN1713";

    /// <summary>PVC-06, of two sources.</summary>
    public const string DataSourcesAgree = "MAN1714";

    /// <summary>PV-01.</summary>
    public const string VolumeCapacity = "MAN1721";

    /// <summary>PV-03.</summary>
    public const string OneVolumeSource = "MAN1722";

    /// <summary>PV-04, of the root of a host.</summary>
    public const string RecycledRoot = "MAN1723";

    /// <summary>PV-05.</summary>
    public const string LocalVolumeNode = "MAN1724";

    /// <summary>PV-08.</summary>
    public const string AttributesClass = "MAN1725";

    /// <summary>Mount options in an annotation.</summary>
    public const string MountOptions = "MAN1726";

    /// <summary>PV-09, of iSCSI.</summary>
    public const string InitiatorName = "MAN1727";

    /// <summary>PV-07, PV-09, of references to Secrets.</summary>
    public const string VolumeSecret = "MAN1728";

    // 18xx: access control, scheduling, nodes, quotas, namespaces.

    /// <summary>RBC-02, RBC-03.</summary>
    public const string PolicyRuleTarget = "MAN1801";

    /// <summary>RBC-06.</summary>
    public const string RoleSubject = "MAN1802";

    /// <summary>A review of access that does not ask one question.</summary>
    public const string AccessReview = "MAN1803";

    /// <summary>A selector of a review of access that says its requirements twice or not at all.</summary>
    public const string ReviewSelector = "MAN1804";

    /// <summary>PRI-01, PRI-02.</summary>
    public const string PriorityValue = "MAN1810";

    /// <summary>STO-02, STO-05.</summary>
    public const string ClassParameters = "MAN1820";

    /// <summary>STO-03.</summary>
    public const string AllowedTopologies = "MAN1821";

    /// <summary>STO-04.</summary>
    public const string DriverLifecycleModes = "MAN1822";

    /// <summary>STO-04.</summary>
    public const string DriverTokens = "MAN1823";

    /// <summary>STO-04.</summary>
    public const string DriverTopologyKeys = "MAN1824";

    /// <summary>An attachment that does not say exactly one volume.</summary>
    public const string AttachedVolumeSource = "MAN1825";

    /// <summary>RTC-01.</summary>
    public const string RuntimeOverhead = "MAN1830";

    /// <summary>QTA-02.</summary>
    public const string CountedAmounts = "MAN1840";

    /// <summary>QTA-03.</summary>
    public const string QuotaScopes = "MAN1841";

    /// <summary>LIM-01, LIM-02.</summary>
    public const string LimitResources = "MAN1845";

    /// <summary>LIM-03.</summary>
    public const string LimitOrder = "MAN1846";

    /// <summary>NOD-01.</summary>
    public const string NodeTaints = "MAN1850";

    /// <summary>NOD-01.</summary>
    public const string NodePodRanges = "MAN1851";

    /// <summary>Swap space of a node that is not positive.</summary>
    public const string NodeSwap = "MAN1852";

    /// <summary>Declared features of a node that are not in order.</summary>
    public const string NodeFeatures = "MAN1853";

    /// <summary>LEA-01.</summary>
    public const string LeaseStrategy = "MAN1860";

    /// <summary>An event in another namespace than its object.</summary>
    public const string EventNamespace = "MAN1870";

    /// <summary>An event of the newer sort that does not say who reports what.</summary>
    public const string EventReport = "MAN1871";

    /// <summary>An event of events.k8s.io that is not a new one.</summary>
    public const string NewEvent = "MAN1872";

    /// <summary>An APIService that contradicts itself.</summary>
    public const string ApiServiceDelegate = "MAN1880";

    /// <summary>A pod that is bound to no node.</summary>
    public const string BindingTarget = "MAN1890";

    // 19xx: custom resource definitions (1901), admission, flow control, certificates, dynamic resources (1950).

    /// <summary>CRD-01: the name of a custom resource definition is not its plural name and group.</summary>
    public const string DefinitionNameIsPluralAndGroup = "MAN1901";

    /// <summary>CRD-04: the kind of a custom resource is the kind of its list, or too long for one.</summary>
    public const string ListKindDiffersFromKind = "MAN1903";

    /// <summary>CRD-05: not exactly one version of a custom resource is stored.</summary>
    public const string OneVersionIsStored = "MAN1904";

    /// <summary>CRD-05: two versions of a custom resource have the same name.</summary>
    public const string VersionNamesAreUnique = "MAN1905";

    /// <summary>CRD-05: a version of a custom resource has no schema.</summary>
    public const string VersionHasSchema = "MAN1906";

    /// <summary>CRD-06: the conversion between versions is not well-formed.</summary>
    public const string ConversionFitsStrategy = "MAN1907";

    /// <summary>CRD-07: a custom resource definition preserves unknown fields as a whole.</summary>
    public const string UnknownFieldsAreNotPreserved = "MAN1908";

    /// <summary>CRD-08: the deprecation warning of a version cannot be shown.</summary>
    public const string DeprecationWarningIsPrintable = "MAN1909";

    /// <summary>CRD-09: the scale subresource does not tell where replicas stand.</summary>
    public const string ScalePathsLeadToReplicas = "MAN1910";

    /// <summary>CRD-10: a printer column is not well-formed.</summary>
    public const string PrinterColumnIsComplete = "MAN1911";

    /// <summary>CRD-11: a selectable field is none to select by.</summary>
    public const string SelectableFieldIsScalar = "MAN1912";

    /// <summary>CRD-24: a custom resource definition takes a protected group without approval.</summary>
    public const string ProtectedGroupIsApproved = "MAN1913";

    /// <summary>CRD-12: the schema of a resource does not describe an object.</summary>
    public const string RootSchemaDescribesObject = "MAN1920";

    /// <summary>CRD-12: the schema of a resource with a status says too much at its root.</summary>
    public const string RootSchemaLeavesStatusAlone = "MAN1921";

    /// <summary>CRD-13, CRD-17: a schema names a type that does not exist.</summary>
    public const string SchemaTypeIsKnown = "MAN1922";

    /// <summary>CRD-13: a schema names no type.</summary>
    public const string SchemaHasType = "MAN1923";

    /// <summary>CRD-14: a schema of a list does not tell what its items are.</summary>
    public const string ListSchemaHasItems = "MAN1924";

    /// <summary>CRD-17, CRD-18: a schema uses a keyword that definitions may not have.</summary>
    public const string SchemaKeywordIsAllowed = "MAN1925";

    /// <summary>CRD-15: a schema within allOf, anyOf, oneOf or not says more than it may.</summary>
    public const string AlternativesOnlyNarrow = "MAN1926";

    /// <summary>CRD-16: a schema within allOf, anyOf, oneOf or not speaks of an unknown field.</summary>
    public const string AlternativesSpeakOfKnownFields = "MAN1927";

    /// <summary>CRD-19: a schema describes the metadata of a resource.</summary>
    public const string MetadataSchemaIsImplied = "MAN1928";

    /// <summary>CRD-21: a schema mixes what does not go together.</summary>
    public const string SchemaExtensionsAgree = "MAN1929";

    /// <summary>CRD-21: the kind of a list or map does not go with its schema.</summary>
    public const string ListTypeFitsSchema = "MAN1930";

    /// <summary>CRD-21: the keys of a list cannot tell its items apart.</summary>
    public const string ListMapKeysAreKeys = "MAN1931";

    /// <summary>CRD-22: a pattern of a schema is no regular expression.</summary>
    public const string SchemaPatternIsRegex = "MAN1932";

    /// <summary>CRD-19: a default stands where none is allowed.</summary>
    public const string DefaultIsAllowed = "MAN1933";

    /// <summary>CRD-20: a default does not fit its schema.</summary>
    public const string DefaultFitsSchema = "MAN1934";

    /// <summary>CRD-23: a validation rule of a schema is not well-formed.</summary>
    public const string ValidationRuleIsComplete = "MAN1935";

    /// <summary>A.10: a webhook cannot be reached as told.</summary>
    public const string WebhookIsReachable = "MAN1950";

    /// <summary>A.10: a webhook understands no review that is sent.</summary>
    public const string WebhookUnderstandsReviews = "MAN1951";

    /// <summary>A.10: a wildcard stands beside other entries.</summary>
    public const string WildcardStandsAlone = "MAN1952";

    /// <summary>A.10: resources of a rule overlap.</summary>
    public const string ResourcesDoNotOverlap = "MAN1953";

    /// <summary>A.10: an admission policy neither validates nor annotates.</summary>
    public const string PolicySaysSomething = "MAN1954";

    /// <summary>A.10: the key of an audit annotation does not fit.</summary>
    public const string AuditAnnotationKeyFitsPolicy = "MAN1955";

    /// <summary>A.10: a binding both denies and warns.</summary>
    public const string ValidationActionsAgree = "MAN1956";

    /// <summary>A.10: a policy is to mutate what is deleted.</summary>
    public const string MutationOfDelete = "MAN1957";

    /// <summary>A.10: a form is named and another one said.</summary>
    public const string MemberFitsDiscriminator = "MAN1958";

    /// <summary>A.10: an APIService is not named like its version and group.</summary>
    public const string ApiServiceNamesItsGroup = "MAN1959";

    /// <summary>A.10: a rule of a flow schema matches no request.</summary>
    public const string FlowRuleMatchesRequests = "MAN1965";

    /// <summary>A.10: what belongs to the exempt flow stands elsewhere.</summary>
    public const string ExemptIsExempt = "MAN1966";

    /// <summary>A.10: a hand of queues is too large.</summary>
    public const string HandFitsQueues = "MAN1967";

    /// <summary>A.10: an object that the API server needs for itself is changed.</summary>
    public const string MandatoryObjectIsAsGiven = "MAN1968";

    /// <summary>A.10: a priority level has an annotation of an older version.</summary>
    public const string ZeroSharesNeedNoAnnotation = "MAN1969";

    /// <summary>A.10: a certificate signing request holds no request.</summary>
    public const string CertificateRequestIsRequest = "MAN1970";

    /// <summary>A.10: a trust bundle holds something else than authorities.</summary>
    public const string TrustBundleHoldsAuthorities = "MAN1971";

    /// <summary>A.10: a pod certificate request is not complete.</summary>
    public const string PodCertificateRequestIsComplete = "MAN1972";

    /// <summary>A.10: a pod certificate request brings a key that no pod can have.</summary>
    public const string PodCertificateKeyIsUsable = "MAN1973";

    /// <summary>A.10: a request for devices has no form or two.</summary>
    public const string DeviceRequestHasOneForm = "MAN1980";

    /// <summary>A.10: a request for devices names no class.</summary>
    public const string DeviceRequestNamesClass = "MAN1981";

    /// <summary>A.10: the number of devices does not go with their mode.</summary>
    public const string DeviceCountFitsMode = "MAN1982";

    /// <summary>A.10: a device toleration does not fit its operator.</summary>
    public const string TolerationFitsOperator = "MAN1983";

    /// <summary>A.10: a claim refers to a request that it does not have.</summary>
    public const string ClaimRefersToItsRequests = "MAN1984";

    /// <summary>A.10: a constraint of a claim names no attribute.</summary>
    public const string ConstraintNamesAttribute = "MAN1985";

    /// <summary>A.10: two requests, devices or counters have the same name.</summary>
    public const string DeviceNamesAreUnique = "MAN1986";

    /// <summary>A.10: a slice does not tell in one way where its devices are.</summary>
    public const string SliceSelectsNodes = "MAN1987";

    /// <summary>A.10: a device does not tell in one way where it is.</summary>
    public const string DeviceSelectsNodes = "MAN1988";

    /// <summary>A.10: an attribute of a device has no value or several.</summary>
    public const string DeviceAttributeHasOneValue = "MAN1989";

    /// <summary>A.10: a slice or a device is too large.</summary>
    public const string SliceIsSmallEnough = "MAN1990";

    /// <summary>A.10: binding conditions of a device do not pair.</summary>
    public const string BindingConditionsPair = "MAN1991";

    /// <summary>A.10: a request policy does not fit its capacity.</summary>
    public const string RequestPolicyFitsCapacity = "MAN1992";

    // 40xx: which minor serves and keeps what.

    /// <summary>A kind of a group that Kubernetes itself does not have.</summary>
    public const string KindIsCustom = "MAN4001";

    /// <summary>Every field that a minor accepts and silently drops.</summary>
    public const string DroppedField = "MAN4002";

    /// <summary>A kind of an API that is switched off unless somebody switches it on.</summary>
    public const string KindIsServedByDefault = "MAN4003";

    /// <summary>W-23.</summary>
    public const string DeprecatedVersion = "MAN4004";

    // 41xx: what the API server warns of because it is deprecated, dead or dropped.

    /// <summary>W-04.</summary>
    public const string DeadVolumeType = "MAN4101";
    /// <summary>W-17, of the reclaim policy.</summary>
    public const string RecyclePolicy = "MAN4141";

    /// <summary>W-17, of annotations.</summary>
    public const string StorageAnnotations = "MAN4142";

    /// <summary>W-17, of sources.</summary>
    public const string RemovedVolumeSource = "MAN4143";

    /// <summary>W-19.</summary>
    public const string EnforceMountableSecrets = "MAN4144";

    /// <summary>W-01.</summary>
    public const string DeprecatedNodeLabel = "MAN4121";

    /// <summary>W-03.</summary>
    public const string DeadPodAnnotation = "MAN4122";

    /// <summary>W-03.</summary>
    public const string DeprecatedAppArmorAnnotation = "MAN4123";

    /// <summary>SEC-09 before 1.33.</summary>
    public const string ProcMountIsReset = "MAN4124";

    /// <summary>W-15: a service that uses what is deprecated.</summary>
    public const string ServiceDeprecations = "MAN4161";

    /// <summary>W-16.</summary>
    public const string IngressClassAnnotation = "MAN4162";

    /// <summary>W-20.</summary>
    public const string DeprecatedEndpoints = "MAN4163";

    /// <summary>W-24: an external id of a node, which nothing reads.</summary>
    public const string NodeExternalId = "MAN4164";

    // 61xx: what the API server warns of because it hardly is what was meant.

    /// <summary>W-05.</summary>
    public const string OverlappingPaths = "MAN6101";

    /// <summary>W-05: nothing to project.</summary>
    public const string EmptyProjection = "MAN6102";

    /// <summary>W-07.</summary>
    public const string FractionalBytes = "MAN6103";

    /// <summary>W-08.</summary>
    public const string HiddenVariable = "MAN6104";

    /// <summary>W-09: numbers.</summary>
    public const string PortDefinedTwice = "MAN6105";

    /// <summary>W-09: names.</summary>
    public const string PortNamedTwice = "MAN6106";

    /// <summary>W-09: addresses.</summary>
    public const string HostAddressWithoutPort = "MAN6107";
    /// <summary>W-13, of revisions.</summary>
    public const string NegativeHistoryLimit = "MAN6141";

    /// <summary>W-07 and W-13, of claims.</summary>
    public const string FractionalStorage = "MAN6142";

    /// <summary>W-14.</summary>
    public const string UntrackedIndexes = "MAN6143";

    /// <summary>W-18.</summary>
    public const string TlsKeyPair = "MAN6144";

    /// <summary>W-02.</summary>
    public const string NullLabelSelector = "MAN6121";

    /// <summary>W-06.</summary>
    public const string HostAliasStandsTwice = "MAN6122";

    /// <summary>W-06.</summary>
    public const string ImagePullSecretNames = "MAN6123";

    /// <summary>W-10, of which the server itself says nothing.</summary>
    public const string NegativeGracePeriod = "MAN6124";

    /// <summary>W-12.</summary>
    public const string PodNameIsNoLabel = "MAN6126";

    /// <summary>W-01.</summary>
    public const string PreferredLabelValue = "MAN6127";

    /// <summary>CRD-22, W-24: a schema names a format that is not known.</summary>
    public const string SchemaFormatIsKnown = "MAN6181";

    /// <summary>W-22: a name is kept for configurations from files.</summary>
    public const string NameIsFreeForObjects = "MAN6182";

    /// <summary>W-11.</summary>
    public const string AddressSpelling = "MAN6161";

    /// <summary>W-15: a field that the type of a service has no use for.</summary>
    public const string IgnoredServiceFields = "MAN6162";

    /// <summary>W-21.</summary>
    public const string DriverTokensInAttributes = "MAN6163";

    /// <summary>W-25: a quota of more requests than limits.</summary>
    public const string QuotaRequestsAboveLimits = "MAN6164";

    // 9xxx: use of this library.

    /// <summary>A [Manifest] member that the rest of the project cannot reach.</summary>
    public const string ManifestIsInaccessible = "MAN9001";

    /// <summary>A [Manifest] member with type parameters on it or around it.</summary>
    public const string ManifestIsGeneric = "MAN9002";

    /// <summary>A [Manifest] member of a type that is local to its file.</summary>
    public const string ManifestIsFileLocal = "MAN9003";

    /// <summary>A [Manifest] member that needs an instance.</summary>
    public const string ManifestIsNotStatic = "MAN9004";

    /// <summary>A [Manifest] method that takes parameters.</summary>
    public const string ManifestHasParameters = "MAN9005";

    /// <summary>A [Manifest] property that cannot be read.</summary>
    public const string ManifestIsNotReadable = "MAN9006";

    /// <summary>A [Manifest] member that gives no resource.</summary>
    public const string ManifestIsNoResource = "MAN9007";

    /// <summary>A [Manifest] member that throws while the build step reads it.</summary>
    public const string ManifestThrows = "MAN9010";

    /// <summary>A [Manifest] member that gives null.</summary>
    public const string ManifestIsNull = "MAN9011";

    /// <summary>Two resources with one identity.</summary>
    public const string DuplicateResource = "MAN9012";

    /// <summary>Two resources, or two members, that would be written to one file.</summary>
    public const string DuplicateFile = "MAN9013";

    /// <summary>A resource that YAML cannot say.</summary>
    public const string ManifestIsUnwritable = "MAN9014";

    /// <summary>A resource without a name, where files take their names from resources.</summary>
    public const string ResourceHasNoFileName = "MAN9015";

    /// <summary>A file of the output folder that the build did not write and would have to replace.</summary>
    public const string FileIsInTheWay = "MAN9016";

    /// <summary>A file of the output folder that is not what the build would write.</summary>
    public const string OutputIsStale = "MAN9017";

    /// <summary>A file that cannot be written.</summary>
    public const string OutputIsUnwritable = "MAN9018";

    /// <summary>A process for the manifests that did not come to its end.</summary>
    public const string ProcessFailed = "MAN9019";

    /// <summary>A target framework before net10.0.</summary>
    public const string TargetFrameworkIsTooOld = "MAN9020";

    /// <summary>A language version before 14.</summary>
    public const string LanguageVersionIsTooOld = "MAN9021";

    /// <summary>A ManifestsKubernetesVersion that names no minor of the facts.</summary>
    public const string KubernetesVersionIsUnknown = "MAN9022";

    /// <summary>A ManifestsLayout that names no layout.</summary>
    public const string LayoutIsUnknown = "MAN9023";

    /// <summary>Manifests whose documents could be seen whole and have no findings, for the build step.</summary>
    public const string ManifestsAreJudgedInFull = "MAN9098";

    /// <summary>A mistake of ours while a manifest was looked at in the compiler.</summary>
    public const string EvaluationFailed = "MAN9099";
}
