using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Configuration;

/// <summary>A Secret for pulling images holds no JSON object.</summary>
public sealed class DockerConfiguration : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DockerConfiguration,
        "A Secret for pulling images holds no JSON object",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateSecret",
        "SCR-04");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var secret = new SecretView(field);
        var key = secret.Type switch
        {
            "kubernetes.io/dockercfg" => ".dockercfg",
            "kubernetes.io/dockerconfigjson" => ".dockerconfigjson",
            _ => null,
        };
        if (key is not null && secret.Text(key) is { } text && JsonObjectText.Problem(text) is { } problem)
            context.Report(Descriptor, secret.Place(key), $"'{key}' {problem}; write the file that docker login makes");
    }
}
