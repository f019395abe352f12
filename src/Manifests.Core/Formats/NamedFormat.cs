namespace Manifests.Formats;

/// <summary>A format of strings under a name, so that a constraint can demand it: <c>dns-label</c>.</summary>
public sealed class NamedFormat
{
    private static readonly Dictionary<string, NamedFormat> ByName = new(StringComparer.Ordinal);

    private readonly Func<string, int, string?> problem;

    static NamedFormat()
    {
        Add("dns-label", DnsLabel.Problem);
        Add("dns-label-or-all", value => value == "*" ? null : DnsLabel.Problem(value));
        Add("dns-1035-label", Dns1035Label.Problem);
        Add("dns-1035-label-caseless", Dns1035Label.CaselessProblem);
        Add("dns-subdomain", DnsSubdomain.Problem);
        Add("dns-subdomain-or-all", value => value == "*" ? null : DnsSubdomain.Problem(value));
        Add("dns-subdomain-dotted", DnsSubdomain.DottedProblem);
        Add("dns-subdomain-caseless", DnsSubdomain.CaselessProblem);
        Add("dns-subdomain-underscore", DnsSubdomain.UnderscoreProblem);
        Add("dns-wildcard", DnsSubdomain.WildcardProblem);
        Add("dns-search-path", DomainName.SearchPathProblem);
        Add("fully-qualified-name", DomainName.FullyQualifiedNameProblem);
        Add("fully-qualified-domain", DomainName.FullyQualifiedDomainProblem);
        Add("external-name", DomainName.ExternalNameProblem);
        Add("api-version", GroupVersion.Problem);
        Add("not-blank", TextLines.BlankProblem);
        Add("one-line", TextLines.LineProblem);
        Add("qualified-name", QualifiedName.Problem);
        Add("qualified-name-caseless", QualifiedName.AnnotationKeyProblem);
        Add("prefixed-name", QualifiedName.PrefixedProblem);
        Add("prefixed-annotation-key", value => QualifiedName.PrefixedProblem(value.ToLowerInvariant()));
        Add("annotation-key", QualifiedName.AnnotationKeyProblem);
        Add("label-value", LabelValue.Problem);
        Add("dns-subdomain-prefix", value => DnsSubdomain.Problem(ObjectName.OfPrefix(value)));
        Add("path-segment", PathSegment.Problem);
        Add("without-slash", PathSegment.SlashProblem);
        Add("service-name", ObjectName.ServiceProblem);
        Add("storage-version-name", ObjectName.StorageVersionProblem);
        Add("dns-label-prefix", value => DnsLabel.Problem(ObjectName.OfPrefix(value)));
        Add("path-segment-prefix", PathSegment.PrefixProblem);
        Add("service-name-prefix", (value, minor) => ObjectName.ServiceProblem(ObjectName.OfPrefix(value), minor));
        Add("port-name", PortName.Problem);
        Add("config-key", ConfigMapKey.Problem);
        Add("env-name", EnvironmentVariableName.Problem);
        Add("http-header", HttpHeaderName.Problem);
        Add("percent", Percent.Problem);
        Add("percent-up-to-hundred", Percent.UpToHundredProblem);
        Add("descending-path", LocalPath.DescendingProblem);
        Add("non-reserved-path", LocalPath.NonReservedProblem);
        Add("no-backsteps", LocalPath.BackstepProblem);
        Add("absolute-path", LocalPath.AbsoluteProblem);
        Add("host-ports", HostPortList.Problem);
        Add("trimmed", TrimmedText.Problem);
        Add("driver-option", DriverOption.Problem);
        Add("trust-bundle-name", ObjectName.ClusterTrustBundleProblem);
        Add("sysctl", SysctlName.Problem);
        Add("domain-prefixed-path", DomainPrefixedPath.Problem);
        Add("signer-name", SignerName.Problem);
        Add("finalizer", FinalizerName.Problem);
        Add("finalizer-built-in", FinalizerName.BuiltInProblem);
        Add("ip", IpAddress.Problem);
        Add("ip-canonical", IpAddress.CanonicalProblem);
        Add("cidr", Cidr.Problem);
        Add("cidr-source-range", Cidr.SourceRangeProblem);
        Add("cidr-canonical", Cidr.CanonicalProblem);
        Add("quantity", Quantity.Problem);
        Add("duration", GoDuration.Problem);
        Add("time", Timestamp.Problem);
        Add("micro-time", Timestamp.MicroProblem);
        Add("base64", Base64Data.Problem);
        Add("cron-schedule", CronSchedule.Problem);
        Add("time-zone", TimeZoneName.Problem);
        Add("resource-name", ResourceName.Problem);
        Add("container-resource-name", ResourceName.ContainerProblem);
        Add("quota-resource-name", ResourceName.QuotaProblem);
        Add("extended-resource-name", ResourceName.ExtendedProblem);
        Add("c-identifier", CIdentifier.Problem);
        Add("cel-identifier", CelIdentifier.Problem);
        Add("uuid", Uuid.Problem);
        Add("semantic-version", SemanticVersion.Problem);
        Add("feature-name", FeatureName.Problem);
        Add("device-name", DeviceName.QualifiedProblem);
        Add("device-full-name", DeviceName.FullyQualifiedProblem);
        Add("device-driver", DeviceName.DriverProblem);
        Add("device-pool", DeviceName.PoolProblem);
        Add("json-path", SimpleJsonPath.Problem);
        Add("regex", RegexSyntax.Problem);
        Add("webhook-url", WebhookUrl.Problem);
        Add("webhook-path", UrlPath.WebhookServiceProblem);
        Add("non-resource-path", UrlPath.NonResourceProblem);
        Add("iscsi-name", IscsiName.Problem);
        Add("windows-user", WindowsUserName.Problem);
        Add("seccomp-profile", SecurityProfile.SeccompProblem);
        Add("apparmor-profile", SecurityProfile.AppArmorProblem);
        Add("downward-variable", DownwardField.VariableProblem);
        Add("downward-file", DownwardField.FileProblem);
    }

    private NamedFormat(string name, Func<string, int, string?> problem)
    {
        Name = name;
        this.problem = problem;
    }

    /// <summary>All formats.</summary>
    public static IReadOnlyCollection<NamedFormat> All => ByName.Values;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The format of that name, or null.</summary>
    public static NamedFormat? Find(string name) => ByName.TryGetValue(name, out var format) ? format : null;

    /// <summary>Why <paramref name="value"/> does not have the format for Kubernetes 1.<paramref name="minor"/>, as a phrase that begins with a verb, or null.</summary>
    public string? Problem(string value, int minor) => problem(value, minor);

    private static void Add(string name, Func<string, string?> problem) => Add(name, (value, _) => problem(value));

    private static void Add(string name, Func<string, int, string?> problem) => ByName.Add(name, new(name, problem));
}
