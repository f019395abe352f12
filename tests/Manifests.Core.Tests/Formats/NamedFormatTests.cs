using Manifests.Facts;
using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class NamedFormatTests
{
    private const int Minor = 36;

    /// <summary>One valid value a format; a new format needs one here.</summary>
    private static readonly Dictionary<string, string> Valid = new()
    {
        ["dns-label"] = "my-name",
        ["dns-label-or-all"] = "*",
        ["dns-1035-label"] = "my-name",
        ["dns-1035-label-caseless"] = "MyName",
        ["dns-subdomain"] = "example.com",
        ["dns-subdomain-or-all"] = "*",
        ["dns-subdomain-dotted"] = "example.com",
        ["dns-subdomain-caseless"] = "Example.com",
        ["dns-subdomain-underscore"] = "_tcp.example.com",
        ["dns-wildcard"] = "*.example.com",
        ["dns-search-path"] = "svc.cluster.local",
        ["fully-qualified-name"] = "check.example.com",
        ["fully-qualified-domain"] = "example.com",
        ["external-name"] = "example.com",
        ["qualified-name"] = "example.com/name",
        ["qualified-name-caseless"] = "example.com/name",
        ["prefixed-name"] = "example.com/name",
        ["annotation-key"] = "example.com/name",
        ["prefixed-annotation-key"] = "Example.com/name",
        ["label-value"] = "value",
        ["api-version"] = "apps/v1",
        ["not-blank"] = "some text",
        ["one-line"] = "some text",
        ["path-segment"] = "system:foo",
        ["without-slash"] = "a",
        ["service-name"] = "web",
        ["storage-version-name"] = "apps.deployments",
        ["dns-label-prefix"] = "my-name-",
        ["dns-subdomain-prefix"] = "my.name-",
        ["path-segment-prefix"] = "system:",
        ["service-name-prefix"] = "web-",
        ["port-name"] = "http",
        ["config-key"] = "app.properties",
        ["env-name"] = "MY_NAME",
        ["http-header"] = "X-Name",
        ["percent"] = "25%",
        ["percent-up-to-hundred"] = "100%",
        ["descending-path"] = "a/b",
        ["non-reserved-path"] = "a/b",
        ["no-backsteps"] = "/a/b",
        ["absolute-path"] = "/a",
        ["host-ports"] = "host:7861",
        ["trimmed"] = "nginx:1.29",
        ["driver-option"] = "example.com/option",
        ["trust-bundle-name"] = "bundle",
        ["sysctl"] = "net.ipv4.ip_forward",
        ["domain-prefixed-path"] = "example.com/controller",
        ["signer-name"] = "example.com/signer",
        ["finalizer"] = "example.com/finalizer",
        ["finalizer-built-in"] = "kubernetes",
        ["ip"] = "10.9.8.7",
        ["ip-canonical"] = "10.9.8.7",
        ["cidr"] = "10.9.8.0/24",
        ["cidr-source-range"] = "10.9.8.0/24",
        ["cidr-canonical"] = "10.9.8.0/24",
        ["quantity"] = "1.5Gi",
        ["duration"] = "1h30m",
        ["time"] = "2006-01-02T15:04:05Z",
        ["micro-time"] = "2006-01-02T15:04:05.000000Z",
        ["base64"] = "YWJj",
        ["cron-schedule"] = "*/5 9-17 * * mon-fri",
        ["time-zone"] = "Europe/Berlin",
        ["resource-name"] = "cpu",
        ["container-resource-name"] = "cpu",
        ["quota-resource-name"] = "pods",
        ["extended-resource-name"] = "example.com/gpu",
        ["c-identifier"] = "my_name",
        ["cel-identifier"] = "my_name",
        ["uuid"] = "123e4567-e89b-12d3-a456-426614174000",
        ["semantic-version"] = "1.2.3-beta.1",
        ["feature-name"] = "MyFeature/mySubFeature",
        ["device-name"] = "example.com/model",
        ["device-full-name"] = "example.com/model",
        ["device-driver"] = "gpu.example.com",
        ["device-pool"] = "node-1",
        ["json-path"] = ".spec.replicas",
        ["regex"] = "^[a-z]+$",
        ["webhook-url"] = "https://example.com/path",
        ["webhook-path"] = "/path",
        ["non-resource-path"] = "/healthz",
        ["iscsi-name"] = "iqn.2015-02.example.com:test",
        ["windows-user"] = "ContainerUser",
        ["seccomp-profile"] = "runtime/default",
        ["apparmor-profile"] = "runtime/default",
        ["downward-variable"] = "status.podIP",
        ["downward-file"] = "metadata.labels",
    };

    /// <summary>Every format refuses one of these.</summary>
    private static readonly string[] WrongForSome = ["", "k8s.io", " /\n..", "a b/..", "/../x\u0001", "("];

    /// <summary>Formats that take a value apart may allocate; those that most fields have may not.</summary>
    private static readonly HashSet<string> MayAllocate =
        ["domain-prefixed-path", "signer-name", "extended-resource-name", "cel-identifier", "device-name", "device-full-name", "regex", "windows-user", "external-name", "ip-canonical", "cidr-canonical",
            "storage-version-name", "dns-label-prefix", "dns-subdomain-prefix", "service-name-prefix", "dns-1035-label-caseless", "prefixed-annotation-key", "api-version"];

    public static TheoryData<string> Names => [.. Valid.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Format_takes_a_value_and_refuses_another(string name)
    {
        Assert.Null(NamedFormat.Problem(name, Valid[name], Minor));
        Assert.Contains(WrongForSome, value => NamedFormat.Problem(name, value, Minor) is not null);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Valid_value_costs_no_memory(string name)
    {
        NamedFormat.Problem(name, Valid[name], Minor);
        var before = GC.GetAllocatedBytesForCurrentThread();
        NamedFormat.Problem(name, Valid[name], Minor);
        Assert.True(MayAllocate.Contains(name) || GC.GetAllocatedBytesForCurrentThread() == before);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Problem_is_a_phrase_for_a_message(string name)
    {
        foreach (var value in WrongForSome)
            if (NamedFormat.Problem(name, value, Minor) is { } problem)
            {
                Assert.Matches("^(must|has|is) ", problem);
                Assert.DoesNotMatch(@"[.;]$", problem.EndsWith("'.'") ? "" : problem);
            }
    }

    /// <summary>Strings of the characters that formats look for, ends and surrogates among them, throw nothing.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Odd_strings_are_judged(string name)
    {
        const string Characters = "az09AE-_./:%*+?,;()[]{}\\^|$'\"<>=@# \t\r\nTZimnek\u00E9\uD83D\uDE00\u2028";
        const int Strings = 3_000;
        const int LongestString = 12;
        var random = new Random(1);
        var start = Valid[name];
        for (var index = 0; index < Strings; index++)
        {
            var odd = new string([.. Enumerable.Range(0, random.Next(LongestString)).Select(_ => Characters[random.Next(Characters.Length)])]);
            var at = random.Next(start.Length + 1);
            foreach (var value in (string[])[odd, start.Insert(at, odd), start[..at] + odd, start[at..]])
                Assert.NotEqual("", NamedFormat.Problem(name, value, random.Next(29, 38)));
        }
    }

    [Fact]
    public void Unknown_name_is_no_format() => Assert.Throws<FormatException>(() => NamedFormat.Problem("unknown", "", Minor));

    [Fact]
    public void Constraints_name_formats_that_there_are() => Assert.Empty(
        SchemaFacts.BuiltIn.ConstrainedTypeNames.SelectMany(SchemaFacts.BuiltIn.ConstraintsOf)
            .Where(constraint => constraint.Kind == ConstraintKind.Format).Select(constraint => constraint.Arguments[0]).Except(Valid.Keys));
}
