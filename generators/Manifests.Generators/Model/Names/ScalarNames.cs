namespace Manifests.Generators.Model.Names;

/// <summary>The names that Kubernetes' Go packages give to strings with a closed set of values, by the fields that hold them.</summary>
/// <remarks>Fields that stand in one line share a type. Every other field has a type of its own, named for its type and itself.</remarks>
internal static class ScalarNames
{
    private static readonly (string Name, string Fields)[] Table =
    [
        ("Protocol", "core.v1.ContainerPort.protocol core.v1.EndpointPort.protocol core.v1.PortStatus.protocol core.v1.ServicePort.protocol discovery.v1.EndpointPort.protocol networking.v1.IngressPortStatus.protocol networking.v1.NetworkPolicyPort.protocol"),
        ("PullPolicy", "core.v1.Container.imagePullPolicy core.v1.EphemeralContainer.imagePullPolicy core.v1.ImageVolumeSource.pullPolicy"),
        ("RestartPolicy", "core.v1.PodSpec.restartPolicy"),
        ("DNSPolicy", "core.v1.PodSpec.dnsPolicy"),
        ("PreemptionPolicy", "core.v1.PodSpec.preemptionPolicy scheduling.v1.PriorityClass.preemptionPolicy"),
        ("TerminationMessagePolicy", "core.v1.Container.terminationMessagePolicy core.v1.EphemeralContainer.terminationMessagePolicy"),
        ("Signal", "core.v1.ContainerStatus.stopSignal core.v1.Lifecycle.stopSignal"),
        ("URIScheme", "core.v1.HTTPGetAction.scheme"),
        ("HostPathType", "core.v1.HostPathVolumeSource.type"),
        ("MountPropagationMode", "core.v1.VolumeMount.mountPropagation"),
        ("NamespacePhase", "core.v1.NamespaceStatus.phase"),
        ("NodePhase", "core.v1.NodeStatus.phase"),
        ("NodeSelectorOperator", "core.v1.NodeSelectorRequirement.operator"),
        ("PersistentVolumeAccessMode", "core.v1.PersistentVolumeClaimSpec.accessModes core.v1.PersistentVolumeClaimStatus.accessModes core.v1.PersistentVolumeSpec.accessModes storage.v1.StorageHealthCondition.accessMode"),
        ("PersistentVolumeMode", "core.v1.PersistentVolumeClaimSpec.volumeMode core.v1.PersistentVolumeSpec.volumeMode storage.v1.StorageHealthCondition.volumeMode"),
        ("PersistentVolumeReclaimPolicy", "core.v1.PersistentVolumeSpec.persistentVolumeReclaimPolicy storage.v1.StorageClass.reclaimPolicy"),
        ("PersistentVolumeClaimPhase", "core.v1.PersistentVolumeClaimStatus.phase"),
        ("PersistentVolumePhase", "core.v1.PersistentVolumeStatus.phase"),
        ("PodFSGroupChangePolicy", "core.v1.PodSecurityContext.fsGroupChangePolicy"),
        ("SupplementalGroupsPolicy", "core.v1.PodSecurityContext.supplementalGroupsPolicy"),
        ("PodPhase", "core.v1.PodStatus.phase"),
        ("PodQOSClass", "core.v1.PodStatus.qosClass"),
        ("ProcMountType", "core.v1.SecurityContext.procMount"),
        ("ResourceQuotaScope", "core.v1.ResourceQuotaSpec.scopes core.v1.ScopedResourceSelectorRequirement.scopeName"),
        ("ScopeSelectorOperator", "core.v1.ScopedResourceSelectorRequirement.operator"),
        ("SeccompProfileType", "core.v1.SeccompProfile.type"),
        ("AppArmorProfileType", "core.v1.AppArmorProfile.type"),
        ("ServiceExternalTrafficPolicy", "core.v1.ServiceSpec.externalTrafficPolicy"),
        ("ServiceInternalTrafficPolicy", "core.v1.ServiceSpec.internalTrafficPolicy"),
        ("IPFamily", "core.v1.ServiceSpec.ipFamilies"),
        ("IPFamilyPolicy", "core.v1.ServiceSpec.ipFamilyPolicy"),
        ("ServiceAffinity", "core.v1.ServiceSpec.sessionAffinity"),
        ("ServiceType", "core.v1.ServiceSpec.type"),
        ("TaintEffect", "core.v1.Taint.effect core.v1.Toleration.effect"),
        ("TolerationOperator", "core.v1.Toleration.operator"),
        ("NodeInclusionPolicy", "core.v1.TopologySpreadConstraint.nodeAffinityPolicy core.v1.TopologySpreadConstraint.nodeTaintsPolicy"),
        ("UnsatisfiableConstraintAction", "core.v1.TopologySpreadConstraint.whenUnsatisfiable"),
        ("AzureDataDiskCachingMode", "core.v1.AzureDiskVolumeSource.cachingMode"),
        ("AzureDataDiskKind", "core.v1.AzureDiskVolumeSource.kind"),
        ("FailurePolicyType", "admissionregistration.v1.MutatingWebhook.failurePolicy admissionregistration.v1.ValidatingWebhook.failurePolicy admissionregistration.v1.ValidatingAdmissionPolicySpec.failurePolicy admissionregistration.v1.MutatingAdmissionPolicySpec.failurePolicy"),
        ("MatchPolicyType", "admissionregistration.v1.MutatingWebhook.matchPolicy admissionregistration.v1.ValidatingWebhook.matchPolicy admissionregistration.v1.MatchResources.matchPolicy"),
        ("SideEffectClass", "admissionregistration.v1.MutatingWebhook.sideEffects admissionregistration.v1.ValidatingWebhook.sideEffects"),
        ("ReinvocationPolicyType", "admissionregistration.v1.MutatingWebhook.reinvocationPolicy admissionregistration.v1.MutatingAdmissionPolicySpec.reinvocationPolicy"),
        ("OperationType", "admissionregistration.v1.RuleWithOperations.operations admissionregistration.v1.NamedRuleWithOperations.operations"),
        ("ScopeType", "admissionregistration.v1.RuleWithOperations.scope admissionregistration.v1.NamedRuleWithOperations.scope"),
        ("ValidationAction", "admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec.validationActions"),
        ("PatchType", "admissionregistration.v1.Mutation.patchType"),
        ("DaemonSetUpdateStrategyType", "apps.v1.DaemonSetUpdateStrategy.type"),
        ("DeploymentStrategyType", "apps.v1.DeploymentStrategy.type"),
        ("StatefulSetUpdateStrategyType", "apps.v1.StatefulSetUpdateStrategy.type"),
        ("PodManagementPolicyType", "apps.v1.StatefulSetSpec.podManagementPolicy"),
        ("ConcurrencyPolicy", "batch.v1.CronJobSpec.concurrencyPolicy"),
        ("CompletionMode", "batch.v1.JobSpec.completionMode"),
        ("PodReplacementPolicy", "batch.v1.JobSpec.podReplacementPolicy"),
        ("PodFailurePolicyAction", "batch.v1.PodFailurePolicyRule.action"),
        ("PodFailurePolicyOnExitCodesOperator", "batch.v1.PodFailurePolicyOnExitCodesRequirement.operator"),
        ("KeyUsage", "certificates.v1.CertificateSigningRequestSpec.usages"),
        ("AddressType", "discovery.v1.EndpointSlice.addressType"),
        ("PathType", "networking.v1.HTTPIngressPath.pathType"),
        ("PolicyType", "networking.v1.NetworkPolicySpec.policyTypes"),
        ("UnhealthyPodEvictionPolicyType", "policy.v1.PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy"),
        ("VolumeBindingMode", "storage.v1.StorageClass.volumeBindingMode"),
        ("DeviceTaintEffect", "resource.v1.DeviceTaint.effect resource.v1.DeviceToleration.effect"),
        ("DeviceTolerationOperator", "resource.v1.DeviceToleration.operator"),
        ("DeviceAllocationMode", "resource.v1.DeviceSubRequest.allocationMode resource.v1.ExactDeviceRequest.allocationMode"),
        ("AllocationConfigSource", "resource.v1.DeviceAllocationConfiguration.source"),
    ];

    private static readonly Dictionary<string, string> ByField = Table
        .SelectMany(line => line.Fields.Split(' ').Select(field => (field, line.Name)))
        .ToDictionary(pair => pair.field, pair => pair.Name);

    /// <summary>The name that the table gives the values of a field, or null.</summary>
    public static string? Find(string typeName, string fieldName) =>
        ByField.TryGetValue(typeName + "." + fieldName, out var name) ? name : null;
}
