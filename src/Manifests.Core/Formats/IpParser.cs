namespace Manifests.Formats;

/// <summary>Reads addresses as the API server does in its older fields: with leading zeros, which it takes for decimal.</summary>
internal static class IpParser
{
    /// <summary>A number that grows to this is refused, however many zeros it starts with.</summary>
    private const int Overflow = 0xFFFFFF;

    private const ulong MappedPrefix = 0xFFFF_0000_0000;

    public static bool TryParse(string value, int start, int end, out IpAddress address)
    {
        for (var index = start; index < end; index++)
        {
            if (value[index] == '.')
                return TryParseIPv4(value, start, end, out address);
            if (value[index] == ':')
                return TryParseIPv6(value, start, end, out address);
        }
        address = default;
        return false;
    }

    private static bool TryParseIPv4(string value, int start, int end, out IpAddress address)
    {
        address = default;
        if (!TryReadIPv4(value, start, end, out var bits, out var isSloppy))
            return false;
        address = new(0, MappedPrefix | bits, isWrittenAsIPv6: false, isSloppy);
        return true;
    }

    private static bool TryParseIPv6(string value, int start, int end, out IpAddress address)
    {
        address = default;
        var groups = default(Groups);
        var count = 0;
        var gap = -1;
        var isSloppy = false;
        var at = start;
        if (end - start >= 2 && value[start] == ':' && value[start + 1] == ':')
        {
            gap = 0;
            at += 2;
        }

        while (at < end && count < 8)
        {
            var digits = at;
            if (!TryReadNumber(value, ref at, end, 16, out var number) || number > 0xFFFF)
                return false;
            if (at < end && value[at] == '.')
            {
                // The last four bytes may be written as an IPv4 address.
                if (gap < 0 && count != 6 || count > 6 || !TryReadIPv4(value, digits, end, out var bits, out var isSloppyIPv4))
                    return false;
                groups.Set(count++, bits >> 16);
                groups.Set(count++, bits & 0xFFFF);
                isSloppy |= isSloppyIPv4;
                at = end;
                break;
            }

            isSloppy |= at - digits > 4;
            groups.Set(count++, (ulong)number);
            if (at == end)
                break;
            if (value[at] != ':' || at + 1 == end)
                return false;
            at++;
            if (value[at] != ':')
                continue;
            if (gap >= 0)
                return false;
            gap = count;
            at++;
        }

        if (at != end || gap < 0 != (count == 8))
            return false;
        if (gap >= 0)
            groups.Widen(gap, count);
        address = new(groups.High, groups.Low, isWrittenAsIPv6: true, isSloppy);
        return true;
    }

    private static bool TryReadIPv4(string value, int start, int end, out ulong bits, out bool isSloppy)
    {
        bits = 0;
        isSloppy = false;
        var at = start;
        for (var part = 0; part < 4; part++)
        {
            if (part > 0 && (at >= end || value[at++] != '.'))
                return false;
            var digits = at;
            if (!TryReadNumber(value, ref at, end, 10, out var number) || number > 0xFF)
                return false;
            isSloppy |= value[digits] == '0' && at - digits > 1;
            bits = bits << 8 | (uint)number;
        }
        return at == end;
    }

    internal static bool TryReadNumber(string value, ref int at, int end, int radix, out int number)
    {
        number = 0;
        var start = at;
        for (; at < end; at++)
        {
            var digit = Ascii.HexValue(value[at]);
            if (digit < 0 || digit >= radix)
                break;
            number = number * radix + digit;
            if (number >= Overflow)
                return false;
        }
        return at > start;
    }

    /// <summary>Eight groups of sixteen bits, filled from the first on.</summary>
    private struct Groups
    {
        public ulong High;
        public ulong Low;

        public void Set(int index, ulong group)
        {
            var shift = 48 - index % 4 * 16;
            if (index < 4)
                High = High & ~(0xFFFFUL << shift) | group << shift;
            else
                Low = Low & ~(0xFFFFUL << shift) | group << shift;
        }

        /// <summary>Moves the groups behind the gap to the end and leaves zeros in it.</summary>
        public void Widen(int gap, int count)
        {
            var moved = 8 - count;
            for (var index = count - 1; index >= gap; index--)
                Set(index + moved, Get(index));
            for (var index = gap; index < gap + moved; index++)
                Set(index, 0);
        }

        private readonly ulong Get(int index) => (index < 4 ? High : Low) >> 48 - index % 4 * 16 & 0xFFFF;
    }
}
