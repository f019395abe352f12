using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Security;

/// <summary>An AppArmor profile has a name where its type has none, or no usable one where its type needs it.</summary>
public sealed class AppArmorLocalhostProfile : Rule
{
    /// <summary>One less than the longest path of Linux.</summary>
    private const int MaximumLength = 4095;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AppArmorLocalhostProfile,
        "localhostProfile does not suit the type of the AppArmor profile",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateAppArmorProfileField",
        "SEC-06");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var profile = field["localhostProfile"];
        switch (field["type"].Text)
        {
            case "RuntimeDefault" or "Unconfined" when profile.IsPresent:
                context.Report(Descriptor, profile, "localhostProfile names a profile that only the type Localhost uses; write type Localhost or remove localhostProfile");
                break;
            case "Localhost" when profile.IsUnset:
                context.Report(Descriptor, profile, "the type Localhost uses a profile that is loaded on the node; name it in localhostProfile");
                break;
            case "Localhost" when profile.Text is { } name && Problem(name) is { } problem:
                context.Report(Descriptor, profile, $"the name of the AppArmor profile {problem}");
                break;
        }
    }

    internal static string? Problem(string name) =>
        name.Trim() != name ? $"'{name}' has spaces around it; remove them" : ByteLength.Problem(name, MaximumLength);
}
