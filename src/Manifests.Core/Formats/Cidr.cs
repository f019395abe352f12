namespace Manifests.Formats;

/// <summary>A range of addresses, <c>10.9.8.0/24</c>, as the API server reads it.</summary>
public readonly struct Cidr
{
    /// <summary>The first minor that refuses leading zeros, IPv4 in IPv6 form and bits behind the prefix in older fields.</summary>
    internal const int FirstStrictMinor = 36;

    private Cidr(IpAddress address, int prefixLength, bool isSloppy)
    {
        Address = address;
        PrefixLength = prefixLength;
        IsSloppy = isSloppy;
    }

    /// <summary>The address before the slash, with all its bits.</summary>
    public IpAddress Address { get; }

    /// <summary>The number behind the slash.</summary>
    public int PrefixLength { get; }

    /// <summary>Whether the address or the length was written with leading zeros.</summary>
    public bool IsSloppy { get; }

    /// <summary>The first address of the range.</summary>
    public IpAddress Network => Masked(Address, BitsOf(PrefixLength, Address.IsWrittenAsIPv6));

    /// <summary>Whether the address has bits set behind the prefix.</summary>
    public bool HasHostBits => !Network.Equals(Address);

    /// <summary>Reads a range, leniently: leading zeros and bits behind the prefix are allowed.</summary>
    public static bool TryParse(string value, out Cidr range)
    {
        range = default;
        var slash = value.IndexOf('/');
        if (slash < 0 || !IpParser.TryParse(value, 0, slash, out var address))
            return false;
        var at = slash + 1;
        if (!IpParser.TryReadNumber(value, ref at, value.Length, 10, out var length) || at != value.Length
            || length > (address.IsWrittenAsIPv6 ? 128 : 32))
            return false;
        range = new(address, length, address.IsSloppy || value[slash + 1] == '0' && value.Length > slash + 2);
        return true;
    }

    /// <summary>Why <paramref name="value"/> is no range for the older fields of Kubernetes 1.<paramref name="minor"/>, or null.</summary>
    public static string? Problem(string value, int minor) =>
        !TryParse(value, out var range) ? "must be a range of addresses, such as '10.9.8.0/24' or '2001:db8::/64'"
        : minor < FirstStrictMinor ? null
        : range.IsSloppy ? "must not have leading zeros in its address or its prefix length"
        : range.Address.IsIPv4Mapped ? "must not have an IPv4 address in IPv6 form"
        : range.HasHostBits ? $"must not have bits set behind its prefix; write '{range}'"
        : null;

    /// <summary>Why <paramref name="value"/> is no source range of a load balancer for Kubernetes 1.<paramref name="minor"/>, or null. White space around it is passed over.</summary>
    public static string? SourceRangeProblem(string value, int minor) => Problem(value.Trim(), minor);

    /// <summary>Why <paramref name="value"/> is no range in its one canonical form, which newer fields demand, or null.</summary>
    public static string? CanonicalProblem(string value) =>
        Problem(value, int.MaxValue) ?? (TryParse(value, out var range) && range.ToString() != value ? $"must be in canonical form; write '{range}'" : null);

    /// <summary>Whether <paramref name="other"/> lies in this range and is smaller.</summary>
    public bool StrictlyContains(Cidr other) =>
        Address.IsIPv4 == other.Address.IsIPv4
        && Masked(other.Network, BitsOf(PrefixLength, Address.IsWrittenAsIPv6)).Equals(Network)
        && PrefixLength < other.PrefixLength;

    /// <summary>The range with its first address in canonical form.</summary>
    public override string ToString() => $"{Network}/{PrefixLength}";

    private static int BitsOf(int prefixLength, bool isIPv6) => isIPv6 ? prefixLength : 96 + prefixLength;

    private static IpAddress Masked(IpAddress address, int bits) => new(
        address.High & Mask(bits), address.Low & Mask(bits - 64), address.IsWrittenAsIPv6, address.IsSloppy);

    private static ulong Mask(int bits) => bits <= 0 ? 0 : bits >= 64 ? ulong.MaxValue : ulong.MaxValue << 64 - bits;
}
