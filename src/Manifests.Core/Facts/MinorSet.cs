using System.Globalization;

namespace Manifests.Facts;

/// <summary>A set of Kubernetes minor versions, written <c>29-31,33,35-</c> in the facts.</summary>
/// <remarks>Minor 0 of Kubernetes 1 is bit 0, so that the set is one word and needs no allocation.</remarks>
public readonly record struct MinorSet(ulong Bits)
{
    private const int Capacity = 64;

    /// <summary>Every minor.</summary>
    public static MinorSet All { get; } = new(ulong.MaxValue);

    /// <summary>No minor.</summary>
    public static MinorSet None { get; } = new(0);

    /// <summary>Whether <paramref name="minor"/> is in the set.</summary>
    public bool Contains(int minor) => minor is >= 0 and < Capacity && (Bits >> minor & 1) != 0;

    /// <summary>The minors that are in both sets.</summary>
    public MinorSet Intersect(MinorSet other) => new(Bits & other.Bits);

    /// <summary>The minors that are in either set.</summary>
    public MinorSet Union(MinorSet other) => new(Bits | other.Bits);

    /// <summary>The minors of this set that are not in <paramref name="other"/>.</summary>
    public MinorSet Except(MinorSet other) => new(Bits & ~other.Bits);

    /// <summary>The set of all minors from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public static MinorSet Range(int first, int last)
    {
        var bits = 0UL;
        for (var minor = first; minor <= last && minor < Capacity; minor++)
            bits |= 1UL << minor;
        return new(bits);
    }

    /// <summary>The set of <paramref name="first"/> and every minor after it.</summary>
    public static MinorSet From(int first) => Range(first, Capacity - 1);

    /// <summary>Reads <c>29-31,33,35-</c>; an open end reaches as far as the set can.</summary>
    /// <exception cref="FormatException">The text is not a list of minors.</exception>
    public static MinorSet Parse(string text)
    {
        var set = None;
        foreach (var part in text.Split(','))
        {
            var dash = part.IndexOf('-');
            var first = Number(dash < 0 ? part : part.Substring(0, dash));
            set = set.Union(dash >= 0 && dash == part.Length - 1 ? From(first) : Range(first, dash < 0 ? first : Number(part.Substring(dash + 1))));
        }
        return set;

        static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>The first minor of the set, or -1.</summary>
    public int First
    {
        get
        {
            for (var minor = 0; minor < Capacity; minor++)
                if (Contains(minor))
                    return minor;
            return -1;
        }
    }

    /// <summary>The last minor of the set, or -1.</summary>
    public int Last
    {
        get
        {
            for (var minor = Capacity - 1; minor >= 0; minor--)
                if (Contains(minor))
                    return minor;
            return -1;
        }
    }

    /// <summary>The set as <see cref="Parse"/> reads it.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        for (var minor = 0; minor < Capacity; minor++)
        {
            if (!Contains(minor))
                continue;
            var first = minor;
            while (Contains(minor + 1))
                minor++;
            parts.Add(minor == Capacity - 1 ? first + "-" : minor == first ? first.ToString(CultureInfo.InvariantCulture) : first + "-" + minor);
        }
        return string.Join(",", parts);
    }
}
