using System.Globalization;
using System.Numerics;

namespace Manifests.Formats;

/// <summary>How a quantity was written, and is written back.</summary>
public enum QuantityFormat
{
    /// <summary>With a decimal suffix: <c>500m</c>, <c>12M</c>.</summary>
    DecimalSuffix,

    /// <summary>With a binary suffix: <c>12Mi</c>.</summary>
    BinarySuffix,

    /// <summary>With an exponent: <c>12e6</c>.</summary>
    Exponent,
}

/// <summary>An amount of a resource, exact, as Kubernetes reads and compares it: <c>500m</c>, <c>1.5Gi</c>, <c>12e6</c>.</summary>
public readonly struct Quantity : IComparable<Quantity>, IEquatable<Quantity>
{
    private const int MilliExponent = -3;

    /// <summary>Exponents further apart than this are not brought together digit by digit: the larger amount stands for the sum.</summary>
    private const int MaxAlignment = 10_000;

    private readonly BigInteger number;
    private readonly int exponent;

    internal Quantity(BigInteger number, int exponent, QuantityFormat format)
    {
        this.number = number;
        this.exponent = number.IsZero ? 0 : exponent;
        Format = format;
    }

    /// <summary>How it was written.</summary>
    public QuantityFormat Format { get; }

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => number.Sign;

    /// <summary>Whether it is a whole number, in the server's way: after rounding up to thousandths.</summary>
    /// <remarks>The server counts a binary amount's thousandths in 64 bits and keeps what is left of them: <c>10Pi</c> is no whole number to it.</remarks>
    public bool IsInteger => (Format == QuantityFormat.BinarySuffix ? LowerBits(MilliValue) : MilliValue) % 1000 == 0;

    private static BigInteger LowerBits(BigInteger value) => unchecked((long)(ulong)(value & ulong.MaxValue));

    /// <summary>The amount rounded away from zero to a whole number.</summary>
    public BigInteger Value => Rounded(0);

    /// <summary>The amount in thousandths, rounded away from zero.</summary>
    public BigInteger MilliValue => Rounded(MilliExponent);

    /// <summary>Why <paramref name="value"/>, a string or a number of a document, is no quantity, or null.</summary>
    public static string? Problem(string value) =>
        QuantityParser.IsMatch(value) ? null
        : value.Length == 0 ? Phrases.Empty
        : "must be a number with one of the suffixes n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei, an exponent such as e3, or none";

    /// <summary>Reads a quantity.</summary>
    public static bool TryParse(string value, out Quantity quantity) => QuantityParser.TryParse(value, out quantity);

    /// <summary>The sum of both, written like the first one that is not zero.</summary>
    public Quantity Add(Quantity other)
    {
        if (number.IsZero)
            return other;
        if (other.number.IsZero)
            return this;
        var (large, small) = exponent >= other.exponent ? (this, other) : (other, this);
        var distance = (long)large.exponent - small.exponent;
        return distance > MaxAlignment
            ? new(large.number, large.exponent, Format)
            : new(large.number * BigInteger.Pow(10, (int)distance) + small.number, small.exponent, Format);
    }

    /// <summary>The same amount with the other sign.</summary>
    public Quantity Negate() => new(-number, exponent, Format);

    /// <inheritdoc/>
    public int CompareTo(Quantity other)
    {
        if (exponent == other.exponent)
            return number.CompareTo(other.number);
        if (Sign != other.Sign || Sign == 0)
            return Sign.CompareTo(other.Sign);

        // The place of the first digit decides; only where it is the same is the exponent's distance bounded by the digits there are.
        var (digits, otherDigits) = (Digits(number), Digits(other.number));
        var places = ((long)digits + exponent).CompareTo((long)otherDigits + other.exponent);
        if (places != 0)
            return Sign * places;
        return exponent > other.exponent
            ? (number * BigInteger.Pow(10, exponent - other.exponent)).CompareTo(other.number)
            : number.CompareTo(other.number * BigInteger.Pow(10, other.exponent - exponent));
    }

    /// <inheritdoc/>
    public bool Equals(Quantity other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var (reduced, power) = QuantityWriter.WithoutFactors(number, 10);
        return (reduced, (long)exponent + power).GetHashCode();
    }

    /// <summary>The canonical form: the largest suffix with which no fraction is left.</summary>
    public override string ToString() => QuantityWriter.Write(number, exponent, Format);

    /// <summary>The amount in units of a power of ten, rounded away from zero.</summary>
    private BigInteger Rounded(int unit) => QuantityParser.Round(number, exponent, unit, out _);

    internal static int Digits(BigInteger number) => BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture).Length;
}
