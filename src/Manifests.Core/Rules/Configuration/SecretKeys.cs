using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Configuration;

/// <summary>A Secret of a type that others read lacks what they read.</summary>
public sealed class SecretKeys : Rule
{
    private const string ServiceAccountName = "kubernetes.io/service-account.name";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SecretKeys,
        "A Secret lacks a key that its type demands",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateSecret",
        "SCR-03, SCR-04, SCR-05, SCR-06, SCR-07");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var secret = new SecretView(field);
        switch (secret.Type)
        {
            case "kubernetes.io/service-account-token":
                var annotation = field["metadata"]["annotations"].Entry(ServiceAccountName);
                if (annotation.IsUnset)
                    context.Report(Descriptor, annotation, $"a Secret of type {secret.Type} belongs to a ServiceAccount; name it in the annotation {ServiceAccountName}");
                break;
            case "kubernetes.io/dockercfg":
                Demand(secret, ".dockercfg", context);
                break;
            case "kubernetes.io/dockerconfigjson":
                Demand(secret, ".dockerconfigjson", context);
                break;
            case "kubernetes.io/basic-auth":
                if (secret.Lacks("username") && secret.Lacks("password"))
                    context.Report(Descriptor, secret.Place("username"), $"a Secret of type {secret.Type} has the key 'username' or 'password', and this one has neither; add one");
                break;
            case "kubernetes.io/ssh-auth":
                if (!secret.Lacks("ssh-privatekey") && secret.Text("ssh-privatekey") is "")
                    context.Report(Descriptor, secret.Place("ssh-privatekey"), "'ssh-privatekey' is empty; write the private key");
                Demand(secret, "ssh-privatekey", context);
                break;
            case "kubernetes.io/tls":
                Demand(secret, "tls.crt", context);
                Demand(secret, "tls.key", context);
                break;
        }
    }

    private void Demand(SecretView secret, string key, RuleContext context)
    {
        if (secret.Lacks(key))
            context.Report(Descriptor, secret.Place(key), $"a Secret of type {secret.Type} has the key '{key}', and this one does not; add it");
    }
}
