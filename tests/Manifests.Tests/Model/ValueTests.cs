namespace Manifests.Tests.Model;

public sealed class ValueTests
{
    private static string Json(ManifestObject value) => value.ToString();

    [Fact]
    public void Objects_that_write_the_same_are_equal()
    {
        static Pod Pod() => new()
        {
            Metadata = new() { Labels = new() { ["app"] = "web", ["tier"] = "front" } },
            Spec = new() { Containers = [new() { Name = "web", Command = ["sh", "-c"], Resources = new() { Limits = new() { ["cpu"] = "1" } } }] },
        };
        Assert.Equal(Pod(), Pod());
        Assert.Equal(Pod().GetHashCode(), Pod().GetHashCode());
        Assert.NotEqual(Pod(), Pod() with { Spec = Pod().Spec! with { Containers = [] } });
    }

    [Fact]
    public void Maps_are_equal_whatever_their_order() =>
        Assert.Equal(new ManifestMap<string> { ["a"] = "1", ["b"] = "2" }, new ManifestMap<string> { ["b"] = "2", ["a"] = "1" });

    [Fact]
    public void Absent_and_empty_differ()
    {
        Assert.Equal("""{"apiVersion":"v1","kind":"Pod"}""", Json(new Pod()));
        Assert.Equal("""{"apiVersion":"v1","kind":"Pod","spec":{"containers":[]}}""", Json(new Pod { Spec = new() { Containers = [] } }));
        Assert.Equal("""{"emptyDir":{}}""", Json(new Volume { EmptyDir = new() }));
        Assert.NotEqual(new PodSpec(), new PodSpec { Containers = [] });
    }

    [Fact]
    public void Quantity_keeps_its_spelling_and_its_type() => Assert.Equal(
        """{"limits":{"a":"0.50","b":2,"c":0.5,"d":1.50}}""",
        Json(new ResourceRequirements { Limits = new() { ["a"] = "0.50", ["b"] = 2, ["c"] = 0.5, ["d"] = 1.50m } }));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Number_that_JSON_lacks_is_refused(double number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => (Quantity)number);
        Assert.Throws<ArgumentOutOfRangeException>(() => (AnyValue)number);
        Assert.Throws<ArgumentOutOfRangeException>(() => new JSONSchemaProps { Maximum = number }.ToTree());
    }

    [Fact]
    public void IntOrString_keeps_its_type() => Assert.Equal(
        """{"maxSurge":"25%","maxUnavailable":0}""",
        Json(new RollingUpdateDeployment { MaxSurge = "25%", MaxUnavailable = 0 }));

    [Fact]
    public void Named_value_takes_any_string() => Assert.Equal(
        """{"dnsPolicy":"Elsewhere","restartPolicy":"Always"}""",
        Json(new PodSpec { RestartPolicy = RestartPolicy.Always, DnsPolicy = "Elsewhere" }));

    [Fact]
    public void Bytes_are_written_in_base64() => Assert.Equal(
        """{"apiVersion":"v1","kind":"Secret","data":{"a":"aGk=","b":"aGk=","c":"aGk="}}""",
        Json(new Secret { Data = new() { ["a"] = "hi"u8, ["b"] = Bytes.FromText("hi"), ["c"] = Bytes.FromBase64("aGk=") } }));

    [Fact]
    public void Lists_and_dictionaries_convert()
    {
        List<string> command = ["sh"];
        Dictionary<string, string> labels = new() { ["app"] = "web" };
        ManifestList<string> more = ["-c", "true"];
        Assert.Equal("""{"command":["sh","-c","true"]}""", Json(new Container { Command = [.. command, .. more] }));
        Assert.Equal("""{"labels":{"app":"web"}}""", Json(new ObjectMeta { Labels = labels }));
    }

    [Fact]
    public void Resource_in_another_does_not_say_its_kind() => Assert.Equal(
        """{"volumeClaimTemplates":[{"metadata":{"name":"data"}}]}""",
        Json(new StatefulSetSpec { VolumeClaimTemplates = [new() { Metadata = new() { Name = "data" } }] }));
}
