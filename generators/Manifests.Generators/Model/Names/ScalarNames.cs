namespace Manifests.Generators.Model.Names;

/// <summary>The names that Kubernetes' Go packages give to strings with a closed set of values, by the fields that hold them.</summary>
/// <remarks>
/// Fields that stand in one line share a type, in each version of their group; the line names them without the version.
/// Every other field has a type of its own, named for its type and itself.
/// </remarks>
internal static class ScalarNames
{
    private static readonly (string Name, string Fields)[] Table =
    [
        ("Protocol", "core.ContainerPort.protocol core.EndpointPort.protocol core.PortStatus.protocol core.ServicePort.protocol discovery.EndpointPort.protocol networking.IngressPortStatus.protocol networking.NetworkPolicyPort.protocol"),
        ("PullPolicy", "core.Container.imagePullPolicy core.EphemeralContainer.imagePullPolicy core.ImageVolumeSource.pullPolicy"),
        ("RestartPolicy", "core.PodSpec.restartPolicy"),
        ("DNSPolicy", "core.PodSpec.dnsPolicy"),
        ("PreemptionPolicy", "core.PodSpec.preemptionPolicy scheduling.PriorityClass.preemptionPolicy"),
        ("TerminationMessagePolicy", "core.Container.terminationMessagePolicy core.EphemeralContainer.terminationMessagePolicy"),
        ("Signal", "core.ContainerStatus.stopSignal core.Lifecycle.stopSignal"),
        ("URIScheme", "core.HTTPGetAction.scheme"),
        ("HostPathType", "core.HostPathVolumeSource.type"),
        ("MountPropagationMode", "core.VolumeMount.mountPropagation"),
        ("NamespacePhase", "core.NamespaceStatus.phase"),
        ("NodePhase", "core.NodeStatus.phase"),
        ("NodeSelectorOperator", "core.NodeSelectorRequirement.operator"),
        ("PersistentVolumeAccessMode", "core.PersistentVolumeClaimSpec.accessModes core.PersistentVolumeClaimStatus.accessModes core.PersistentVolumeSpec.accessModes storage.StorageHealthCondition.accessMode"),
        ("PersistentVolumeMode", "core.PersistentVolumeClaimSpec.volumeMode core.PersistentVolumeSpec.volumeMode storage.StorageHealthCondition.volumeMode"),
        ("PersistentVolumeReclaimPolicy", "core.PersistentVolumeSpec.persistentVolumeReclaimPolicy storage.StorageClass.reclaimPolicy"),
        ("PersistentVolumeClaimPhase", "core.PersistentVolumeClaimStatus.phase"),
        ("PersistentVolumeClaimModifyVolumeStatus", "core.ModifyVolumeStatus.status"),
        ("PersistentVolumePhase", "core.PersistentVolumeStatus.phase"),
        ("PodFSGroupChangePolicy", "core.PodSecurityContext.fsGroupChangePolicy"),
        ("SupplementalGroupsPolicy", "core.PodSecurityContext.supplementalGroupsPolicy"),
        ("PodPhase", "core.PodStatus.phase"),
        ("PodQOSClass", "core.PodStatus.qosClass"),
        ("ProcMountType", "core.SecurityContext.procMount"),
        ("ResourceQuotaScope", "core.ResourceQuotaSpec.scopes core.ScopedResourceSelectorRequirement.scopeName"),
        ("ScopeSelectorOperator", "core.ScopedResourceSelectorRequirement.operator"),
        ("SeccompProfileType", "core.SeccompProfile.type"),
        ("AppArmorProfileType", "core.AppArmorProfile.type"),
        ("ServiceExternalTrafficPolicy", "core.ServiceSpec.externalTrafficPolicy"),
        ("ServiceInternalTrafficPolicy", "core.ServiceSpec.internalTrafficPolicy"),
        ("IPFamily", "core.ServiceSpec.ipFamilies"),
        ("IPFamilyPolicy", "core.ServiceSpec.ipFamilyPolicy"),
        ("ServiceAffinity", "core.ServiceSpec.sessionAffinity"),
        ("ServiceType", "core.ServiceSpec.type"),
        ("TaintEffect", "core.Taint.effect core.Toleration.effect"),
        ("TolerationOperator", "core.Toleration.operator"),
        ("NodeInclusionPolicy", "core.TopologySpreadConstraint.nodeAffinityPolicy core.TopologySpreadConstraint.nodeTaintsPolicy"),
        ("UnsatisfiableConstraintAction", "core.TopologySpreadConstraint.whenUnsatisfiable"),
        ("AzureDataDiskCachingMode", "core.AzureDiskVolumeSource.cachingMode"),
        ("AzureDataDiskKind", "core.AzureDiskVolumeSource.kind"),
        ("FailurePolicyType", "admissionregistration.MutatingWebhook.failurePolicy admissionregistration.ValidatingWebhook.failurePolicy admissionregistration.ValidatingAdmissionPolicySpec.failurePolicy admissionregistration.MutatingAdmissionPolicySpec.failurePolicy"),
        ("MatchPolicyType", "admissionregistration.MutatingWebhook.matchPolicy admissionregistration.ValidatingWebhook.matchPolicy admissionregistration.MatchResources.matchPolicy"),
        ("SideEffectClass", "admissionregistration.MutatingWebhook.sideEffects admissionregistration.ValidatingWebhook.sideEffects"),
        ("ReinvocationPolicyType", "admissionregistration.MutatingWebhook.reinvocationPolicy admissionregistration.MutatingAdmissionPolicySpec.reinvocationPolicy"),
        ("OperationType", "admissionregistration.RuleWithOperations.operations admissionregistration.NamedRuleWithOperations.operations"),
        ("ScopeType", "admissionregistration.RuleWithOperations.scope admissionregistration.NamedRuleWithOperations.scope"),
        ("ValidationAction", "admissionregistration.ValidatingAdmissionPolicyBindingSpec.validationActions"),
        ("PatchType", "admissionregistration.Mutation.patchType"),
        ("DaemonSetUpdateStrategyType", "apps.DaemonSetUpdateStrategy.type"),
        ("DeploymentStrategyType", "apps.DeploymentStrategy.type"),
        ("StatefulSetUpdateStrategyType", "apps.StatefulSetUpdateStrategy.type"),
        ("PodManagementPolicyType", "apps.StatefulSetSpec.podManagementPolicy"),
        ("ConcurrencyPolicy", "batch.CronJobSpec.concurrencyPolicy"),
        ("CompletionMode", "batch.JobSpec.completionMode"),
        ("PodReplacementPolicy", "batch.JobSpec.podReplacementPolicy"),
        ("PodFailurePolicyAction", "batch.PodFailurePolicyRule.action"),
        ("PodFailurePolicyOnExitCodesOperator", "batch.PodFailurePolicyOnExitCodesRequirement.operator"),
        ("KeyUsage", "certificates.CertificateSigningRequestSpec.usages"),
        ("AddressType", "discovery.EndpointSlice.addressType"),
        ("PathType", "networking.HTTPIngressPath.pathType"),
        ("PolicyType", "networking.NetworkPolicySpec.policyTypes"),
        ("UnhealthyPodEvictionPolicyType", "policy.PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy"),
        ("VolumeBindingMode", "storage.StorageClass.volumeBindingMode"),
        ("DeviceTaintEffect", "resource.DeviceTaint.effect resource.DeviceToleration.effect"),
        ("DeviceTolerationOperator", "resource.DeviceToleration.operator"),
        ("DeviceAllocationMode", "resource.DeviceSubRequest.allocationMode resource.ExactDeviceRequest.allocationMode"),
        ("NodeOperation", "resource.DeviceRequestAllocationResult.skipNodeOperations resource.ResourceSliceSpec.skipNodeOperations"),
        ("FieldValueErrorReason", "apiextensions.ValidationRule.reason"),
        ("AllocationConfigSource", "resource.DeviceAllocationConfiguration.source"),
    ];

    private static readonly Dictionary<string, string> ByField = Table
        .SelectMany(line => line.Fields.Split(' ').Select(field => (field, line.Name)))
        .ToDictionary(pair => pair.field, pair => pair.Name);

    /// <summary>The name that the table gives the values of a field, or null.</summary>
    public static string? Find(string typeName, string fieldName) =>
        FactsName.Parse(typeName) is var type && ByField.TryGetValue($"{type.Group}.{type.Type}.{fieldName}", out var name) ? name : null;
}
