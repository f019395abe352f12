using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Storage;

/// <summary>A volume does not say in full which Secret its driver needs.</summary>
public sealed class VolumeSecret : Rule
{
    private static readonly string[] CsiSecrets = ["controllerPublishSecretRef", "controllerExpandSecretRef", "nodePublishSecretRef", "nodeExpandSecretRef"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.VolumeSecret,
        "A volume does not identify the Secret that it needs",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validatePVSecretReference, validateCinderPersistentVolumeSource, validateStorageOSPersistentVolumeSource, validateISCSIPersistentVolumeSource",
        "PV-07, PV-09");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var name in CsiSecrets)
        {
            var secret = field["csi"][name];
            Demand(secret, "name", DnsSubdomain.Problem, context);
            Demand(secret, "namespace", DnsLabel.Problem, context);
        }
        Demand(field["iscsi"]["secretRef"], "name", null, context);
        foreach (var source in (string[])["cinder", "storageos"])
        {
            Demand(field[source]["secretRef"], "name", null, context);
            Demand(field[source]["secretRef"], "namespace", null, context);
        }
    }

    private void Demand(Field secret, string name, Func<string, string?>? problemOf, RuleContext context)
    {
        if (!secret.IsPresent)
            return;
        var field = secret[name];
        if (field.IsUnset)
            context.Report(Descriptor, field, $"{secret.Path} has no {name}; a volume stands in no namespace, so it must say in full which Secret it needs");
        else if (field.Text is { } text && problemOf?.Invoke(text) is { } problem)
            context.Report(Descriptor, field, $"'{text}' cannot be the {name} of {secret.Path}: it {problem}; correct it");
    }
}
