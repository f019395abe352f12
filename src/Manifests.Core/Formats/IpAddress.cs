using System.Globalization;
using System.Text;

namespace Manifests.Formats;

/// <summary>An IPv4 or IPv6 address as the API server reads it.</summary>
/// <remarks>
/// The bits are those of IPv6; an IPv4 address stands behind <c>::ffff:0:0</c>. As in Go, an IPv4 address that was
/// written in that IPv6 form belongs to IPv4 all the same.
/// </remarks>
public readonly struct IpAddress : IEquatable<IpAddress>
{
    private const ulong MappedPrefix = 0xFFFF_0000_0000;

    internal IpAddress(ulong high, ulong low, bool isWrittenAsIPv6, bool isSloppy)
    {
        High = high;
        Low = low;
        IsWrittenAsIPv6 = isWrittenAsIPv6;
        IsSloppy = isSloppy;
    }

    internal ulong High { get; }

    internal ulong Low { get; }

    internal bool IsWrittenAsIPv6 { get; }

    /// <summary>Whether it was written with leading zeros, which newer servers refuse.</summary>
    public bool IsSloppy { get; }

    /// <summary>Whether it belongs to IPv4.</summary>
    public bool IsIPv4 => High == 0 && (Low & ~0xFFFF_FFFFUL) == MappedPrefix;

    /// <summary>Whether it is an IPv4 address that was written in IPv6 form, which newer servers refuse.</summary>
    public bool IsIPv4Mapped => IsIPv4 && IsWrittenAsIPv6;

    /// <summary>Whether it is <c>0.0.0.0</c> or <c>::</c>.</summary>
    public bool IsUnspecified => High == 0 && Low is 0 or MappedPrefix;

    /// <summary>Whether it is in <c>127.0.0.0/8</c> or is <c>::1</c>.</summary>
    public bool IsLoopback => IsIPv4 ? (Low >> 24 & 0xFF) == 127 : High == 0 && Low == 1;

    /// <summary>Whether it is in <c>169.254.0.0/16</c> or <c>fe80::/10</c>.</summary>
    public bool IsLinkLocalUnicast => IsIPv4 ? (Low >> 16 & 0xFFFF) == 0xA9FE : High >> 54 == 0xFE80 >> 6;

    /// <summary>Whether it is in <c>224.0.0.0/24</c> or is an IPv6 multicast address of the link's scope.</summary>
    public bool IsLinkLocalMulticast => IsIPv4 ? (Low >> 8 & 0xFF_FFFF) == 0xE0_0000 : (High >> 48 & 0xFF0F) == 0xFF02;

    /// <summary>Whether it is in <c>224.0.0.0/4</c> or <c>ff00::/8</c>.</summary>
    public bool IsMulticast => IsIPv4 ? (Low >> 28 & 0xF) == 0xE : High >> 56 == 0xFF;

    /// <summary>Reads an address; leading zeros are allowed, as the server allows them in its older fields before 1.36.</summary>
    public static bool TryParse(string value, out IpAddress address) => IpParser.TryParse(value, 0, value.Length, out address);

    /// <summary>Why <paramref name="value"/> is no address for the older fields of Kubernetes 1.<paramref name="minor"/>, or null.</summary>
    public static string? Problem(string value, int minor) =>
        !TryParse(value, out var address) ? "must be an IP address, such as '10.9.8.7' or '2001:db8::ffff'"
        : minor < Cidr.FirstStrictMinor ? null
        : address.IsSloppy ? "must not have leading zeros"
        : address.IsIPv4Mapped ? $"must not be an IPv4 address in IPv6 form; write '{address}'"
        : null;

    /// <summary>Why <paramref name="value"/> is no address in its one canonical form, which newer fields demand, or null.</summary>
    public static string? CanonicalProblem(string value) =>
        Problem(value, int.MaxValue) ?? (TryParse(value, out var address) && address.ToString() != value ? $"must be in canonical form; write '{address}'" : null);

    /// <summary>Why the address cannot be that of an endpoint or an external one of a Service, or null.</summary>
    public string? EndpointProblem =>
        IsUnspecified ? $"must not be the unspecified address '{this}'"
        : IsLoopback ? "must not be in the loopback range (127.0.0.0/8, ::1/128)"
        : IsLinkLocalUnicast ? "must not be in the link-local range (169.254.0.0/16, fe80::/10)"
        : IsLinkLocalMulticast ? "must not be in the link-local multicast range (224.0.0.0/24, ff02::/10)"
        : null;

    /// <inheritdoc/>
    public bool Equals(IpAddress other) => High == other.High && Low == other.Low;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IpAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (High, Low).GetHashCode();

    /// <summary>The canonical form: dotted decimal, or that of RFC 5952.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (IsIPv4)
            for (var shift = 24; shift >= 0; shift -= 8)
                text.Append((Low >> shift & 0xFF).ToString(CultureInfo.InvariantCulture)).Append(shift > 0 ? "." : "");
        else
            AppendIPv6(text);
        return text.ToString();
    }

    private void AppendIPv6(StringBuilder text)
    {
        var (gapStart, gapLength) = LongestGap();
        for (var group = 0; group < 8; group++)
        {
            if (group == gapStart)
            {
                text.Append("::");
                group += gapLength - 1;
                continue;
            }
            if (group > 0 && group != gapStart + gapLength)
                text.Append(':');
            text.Append(Group(group).ToString("x", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The first of the longest runs of two zero groups or more.</summary>
    private (int Start, int Length) LongestGap()
    {
        var best = (Start: -1, Length: 1);
        for (var start = 0; start < 8; start++)
        {
            var length = 0;
            while (start + length < 8 && Group(start + length) == 0)
                length++;
            if (length > best.Length)
                best = (start, length);
        }
        return best.Start < 0 ? (-1, 0) : best;
    }

    private ulong Group(int index) => (index < 4 ? High : Low) >> 48 - index % 4 * 16 & 0xFFFF;
}
