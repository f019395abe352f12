namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class SliceIsSmallEnoughTests
{
    [Fact]
    public void Too_many_devices_Report() => Assert.Equal(["spec.devices"], Judged.Yaml("MAN1990", Slice(Devices(129))));

    [Fact]
    public void Too_many_devices_of_which_one_is_tainted_Report() => Assert.Equal(["spec.devices"], Judged.Yaml("MAN1990", Slice(Devices(64) + ", " + Tainted)));

    [Fact]
    public void Too_many_attributes_and_capacities_Report() =>
        Assert.Equal(["spec.devices[0]"], Judged.Yaml("MAN1990", Slice($"{{name: a, attributes: {{{Entries(17, "int: 1")}}}, capacity: {{{Entries(16, "value: 1")}}}}}")));

    [Fact]
    public void Case_DoesNotReport()
    {
        Assert.Empty(Judged.Yaml("MAN1990", Slice(Devices(128))));
        Assert.Empty(Judged.Yaml("MAN1990", Slice(Devices(64) + ", " + Tainted), minor: 35));
        Assert.Empty(Judged.Yaml("MAN1990", Slice($"{{name: a, attributes: {{{Entries(32, "int: 1")}}}}}")));
    }

    private const string Tainted = "{name: tainted, taints: [{key: a, effect: NoSchedule}]}";

    private static string Slice(string devices) => $"{{apiVersion: resource.k8s.io/v1, kind: ResourceSlice, metadata: {{name: a}}, spec: {{devices: [{devices}]}}}}";

    private static string Devices(int count) => string.Join(", ", Enumerable.Range(0, count).Select(number => $"{{name: d{number}}}"));

    private static string Entries(int count, string value) => string.Join(", ", Enumerable.Range(0, count).Select(number => $"e{number}: {{{value}}}"));
}
