using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class QuantityTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("100m")]
    [InlineData("1.5")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1k")]
    [InlineData("1M")]
    [InlineData("1G")]
    [InlineData("1T")]
    [InlineData("1P")]
    [InlineData("1E")]
    [InlineData("1Ki")]
    [InlineData("1Mi")]
    [InlineData("1Gi")]
    [InlineData("1Ti")]
    [InlineData("1Pi")]
    [InlineData("1Ei")]
    [InlineData("1n")]
    [InlineData("1u")]
    [InlineData("1e3")]
    [InlineData("1E3")]
    [InlineData("1e-3")]
    [InlineData("1E+3")]
    [InlineData("0.5Gi")]
    [InlineData(" 1Gi ")]
    [InlineData("1\u00A0")]
    [InlineData(".")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("m")]
    [InlineData("Ki")]
    [InlineData("Ti")]
    [InlineData("12345678901234567890123")]
    [InlineData("1e2000000000")]
    [InlineData("1e4294967296")]
    [InlineData("0.000000000000000000001")]
    public void Quantity_is_accepted(string value) => Assert.Null(Quantity.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("1GB")]
    [InlineData("512mb")]
    [InlineData("1 Gi")]
    [InlineData("1K")]
    [InlineData("1KI")]
    [InlineData("1ki")]
    [InlineData("1gi")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1ee3")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("a")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData("1Mi3")]
    [InlineData("0x10")]
    [InlineData("1_000")]
    [InlineData("1\n")]
    [InlineData("1\t")]
    [InlineData("Pi")]
    [InlineData("Ei")]
    [InlineData("e-10")]
    [InlineData("1e9223372036854775808")]
    [InlineData("5%")]
    [InlineData("1mi")]
    [InlineData("1ei")]
    public void Quantity_is_refused(string value) => Assert.NotNull(Quantity.Problem(value));

    [Theory]
    [InlineData("1", "1000m")]
    [InlineData("1", "1.0")]
    [InlineData("1Ki", "1024")]
    [InlineData("1Gi", "1073741824")]
    [InlineData("0.5Ki", "512")]
    [InlineData("1e3", "1k")]
    [InlineData("0", "-0")]
    [InlineData("0", "0e5")]
    [InlineData("1n", "0.1n")]
    [InlineData("-1n", "-0.0000000000001")]
    [InlineData("9223372036854775807", "100Ei")]
    [InlineData("1e4294967296", "1")]
    [InlineData("m", "0")]
    [InlineData("1n", "1e-1000000000")]
    public void Same_amounts_are_equal(string left, string right)
    {
        Assert.Equal(Parse(left), Parse(right));
        Assert.Equal(Parse(left).GetHashCode(), Parse(right).GetHashCode());
    }

    [Theory]
    [InlineData("999m", "1")]
    [InlineData("1M", "1Mi")]
    [InlineData("-1", "0")]
    [InlineData("-2", "-1m")]
    [InlineData("-1000", "999")]
    [InlineData("1n", "1u")]
    [InlineData("99999999999999999999", "1e20")]
    [InlineData("1E", "1e2000000000")]
    [InlineData("-1e2000000000", "-1e1999999999")]
    public void Amounts_are_in_order(string smaller, string larger)
    {
        Assert.True(Parse(smaller).CompareTo(Parse(larger)) < 0);
        Assert.True(Parse(larger).CompareTo(Parse(smaller)) > 0);
    }

    [Theory]
    [InlineData("1", "500m", "1500m")]
    [InlineData("1Gi", "1Gi", "2Gi")]
    [InlineData("100m", "-100m", "0")]
    [InlineData("0", "1Mi", "1Mi")]
    [InlineData("1Gi", "512Mi", "1536Mi")]
    public void Sums_are_exact(string left, string right, string sum) => Assert.Equal(sum, Parse(left).Add(Parse(right)).ToString());

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1000m", "1")]
    [InlineData("1500m", "1500m")]
    [InlineData("0.5", "500m")]
    [InlineData("1024Mi", "1Gi")]
    [InlineData("1.5Gi", "1536Mi")]
    [InlineData("1Ki", "1Ki")]
    [InlineData("0.5Ki", "512")]
    [InlineData("0.1Ki", "102400m")]
    [InlineData("1000", "1k")]
    [InlineData("12345", "12345")]
    [InlineData("100k", "100k")]
    [InlineData("1e6", "1e6")]
    [InlineData("10e6", "10e6")]
    [InlineData("100e4", "1e6")]
    [InlineData("-2048Ki", "-2Mi")]
    [InlineData("100Ei", "9223372036854775807")]
    [InlineData("0.0000000001", "1n")]
    public void Canonical_form_has_no_fraction(string value, string canonical) => Assert.Equal(canonical, Parse(value).ToString());

    [Theory]
    [InlineData("1", true)]
    [InlineData("1000m", true)]
    [InlineData("500m", false)]
    [InlineData("1e3", true)]
    [InlineData("0.1", false)]
    [InlineData("0.9999", true)]
    [InlineData("0.5Ki", true)]
    [InlineData("8192Ti", true)]
    [InlineData("10Pi", false)]
    [InlineData("11258999068426240", true)]
    public void Whole_is_told_after_rounding_to_thousandths(string value, bool isInteger) => Assert.Equal(isInteger, Parse(value).IsInteger);

    [Theory]
    [InlineData("1", 1, 1000)]
    [InlineData("1001m", 2, 1001)]
    [InlineData("-1001m", -2, -1001)]
    [InlineData("1u", 1, 1)]
    [InlineData("1Ki", 1024, 1024000)]
    public void Values_are_rounded_away_from_zero(string value, int whole, int milli)
    {
        Assert.Equal(whole, Parse(value).Value);
        Assert.Equal(milli, Parse(value).MilliValue);
    }

    [Fact]
    public void Canonical_form_is_the_same_amount_and_final()
    {
        const string Characters = "0123456789.+-eEinumkKMGTP";
        const int Strings = 100_000;
        const int LongestString = 9;
        var random = new Random(1);
        for (var index = 0; index < Strings; index++)
        {
            var value = new string([.. Enumerable.Range(0, random.Next(1, LongestString)).Select(_ => Characters[random.Next(Characters.Length)])]);
            var isQuantity = Quantity.TryParse(value, out var quantity);
            Assert.Equal(isQuantity, Quantity.Problem(value) is null);
            if (!isQuantity)
                continue;
            var canonical = Parse(quantity.ToString());
            Assert.Equal(quantity, canonical);
            Assert.Equal(quantity.ToString(), canonical.ToString());
        }
    }

    private static Quantity Parse(string value)
    {
        Assert.True(Quantity.TryParse(value, out var quantity));
        return quantity;
    }
}
