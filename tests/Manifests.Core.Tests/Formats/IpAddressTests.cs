using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class IpAddressTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.9.8.7")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("2001:db8::ffff")]
    [InlineData("2001:DB8:0:0:0:0:0:1")]
    [InlineData("1:2:3:4:5:6:7:8")]
    [InlineData("1:2:3:4:5:6:7::")]
    [InlineData("::2:3:4:5:6:7:8")]
    [InlineData("64:ff9b::1.2.3.4")]
    public void Address_is_accepted(string value) => Assert.Null(IpAddress.Problem(value, 36));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.2.3")]
    [InlineData("1.2.3.4.5")]
    [InlineData("256.0.0.1")]
    [InlineData("1.2.3.")]
    [InlineData("a.b.c.d")]
    [InlineData("-1.2.3.4")]
    [InlineData(" 1.2.3.4")]
    [InlineData("1.2.3.4 ")]
    [InlineData("01.2.3.4")]
    [InlineData("1.2.3.00")]
    [InlineData("::ffff:1.2.3.4")]
    [InlineData("::ffff:102:304")]
    [InlineData(":")]
    [InlineData("1:")]
    [InlineData("1::2::3")]
    [InlineData(":::")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1:2:3:4:5:6:7:8::")]
    [InlineData("::1:2:3:4:5:6:7:8")]
    [InlineData("12345::")]
    [InlineData("00001::")]
    [InlineData("g::")]
    [InlineData("fe80::1%eth0")]
    [InlineData("1.2.3.4::")]
    [InlineData("::1.2.3.04")]
    [InlineData("localhost")]
    [InlineData("10.0.0.0/8")]
    public void Address_is_refused(string value) => Assert.NotNull(IpAddress.Problem(value, 36));

    [Theory]
    [InlineData("01.2.3.4")]
    [InlineData("001.002.003.004")]
    [InlineData("::ffff:1.2.3.4")]
    [InlineData("00001::")]
    [InlineData("::1.2.3.04")]
    public void Sloppy_address_is_accepted(string value) => Assert.Null(IpAddress.Problem(value, 35));

    [Theory]
    [InlineData("256.0.0.1")]
    [InlineData("1.2.3")]
    [InlineData("12345::")]
    [InlineData("0x1.2.3.4")]
    [InlineData("00000000000000000000000000000g.1.1.1")]
    public void Sloppy_address_is_refused(string value) => Assert.NotNull(IpAddress.Problem(value, 35));

    [Theory]
    [InlineData("10.9.8.7")]
    [InlineData("::")]
    [InlineData("2001:db8::1")]
    [InlineData("1:0:0:2::3")]
    [InlineData("2001:db8::1:0:0:1")]
    [InlineData("1:2:3:4:5:6:7:0")]
    public void Canonical_address_is_accepted(string value) => Assert.Null(IpAddress.CanonicalProblem(value));

    [Theory]
    [InlineData("2001:DB8::1")]
    [InlineData("2001:db8:0::1")]
    [InlineData("0:0:0:0:0:0:0:0")]
    [InlineData("1:0:0:2:0:0:0:3")]
    [InlineData("1:2:3:4:5:6:7::")]
    [InlineData("2001:0db8::1")]
    [InlineData("::1.2.3.4")]
    [InlineData("01.2.3.4")]
    public void Canonical_address_is_refused(string value) => Assert.NotNull(IpAddress.CanonicalProblem(value));

    [Theory]
    [InlineData("10.0.0.1", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("::1", false)]
    [InlineData("2001:db8::", false)]
    public void Family_is_that_of_the_bits(string value, bool isIPv4)
    {
        Assert.True(IpAddress.TryParse(value, out var address));
        Assert.Equal(isIPv4, address.IsIPv4);
    }

    [Theory]
    [InlineData("0.0.0.0", "unspecified")]
    [InlineData("::", "unspecified")]
    [InlineData("127.0.0.1", "loopback")]
    [InlineData("127.255.255.255", "loopback")]
    [InlineData("::1", "loopback")]
    [InlineData("169.254.169.254", "link-local range")]
    [InlineData("fe80::1", "link-local range")]
    [InlineData("febf::1", "link-local range")]
    [InlineData("224.0.0.251", "multicast")]
    [InlineData("ff02::1", "multicast")]
    [InlineData("ff12::1", "multicast")]
    public void Special_address_is_no_endpoint(string value, string why)
    {
        Assert.True(IpAddress.TryParse(value, out var address));
        Assert.Contains(why, address.EndpointProblem);
    }

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("126.255.255.255")]
    [InlineData("128.0.0.0")]
    [InlineData("169.253.255.255")]
    [InlineData("224.0.1.0")]
    [InlineData("239.0.0.1")]
    [InlineData("fec0::1")]
    [InlineData("ff05::1")]
    [InlineData("::2")]
    public void Other_address_may_be_an_endpoint(string value)
    {
        Assert.True(IpAddress.TryParse(value, out var address));
        Assert.Null(address.EndpointProblem);
    }

    [Theory]
    [InlineData("224.0.0.0", true)]
    [InlineData("239.255.255.255", true)]
    [InlineData("223.255.255.255", false)]
    [InlineData("240.0.0.0", false)]
    [InlineData("ff00::", true)]
    [InlineData("fe00::", false)]
    public void Multicast_is_told(string value, bool isMulticast)
    {
        Assert.True(IpAddress.TryParse(value, out var address));
        Assert.Equal(isMulticast, address.IsMulticast);
    }
}
