using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Security;

/// <summary>A seccomp profile names a file of the node where its type has none, or none where its type needs one.</summary>
public sealed class SeccompLocalhostProfile : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SeccompLocalhostProfile,
        "localhostProfile does not suit the type of the seccomp profile",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateSeccompProfileField",
        "SEC-05");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (type, profile) = (field["type"], field["localhostProfile"]);
        if (type.IsUnknown)
            return;
        if (type.Text != "Localhost")
        {
            if (profile.IsPresent)
                context.Report(Descriptor, profile, "localhostProfile names a file that only the type Localhost loads; write type Localhost or remove localhostProfile");
        }
        else if (profile.IsAbsent)
            context.Report(Descriptor, profile, "the type Localhost loads a profile from the node; name its file in localhostProfile");
        else if (profile.Text is { } path && LocalPath.DescendingProblem(path) is { } problem)
            context.Report(Descriptor, profile, $"'{path}' cannot be a profile below the kubelet's folder: it {problem}");
    }
}
