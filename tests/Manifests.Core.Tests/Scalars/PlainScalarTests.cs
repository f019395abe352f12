using Manifests.Scalars;
using Manifests.Tree;

namespace Manifests.Core.Tests.Scalars;

public sealed class PlainScalarTests
{
    [Theory]
    [InlineData("", ScalarKind.Null, "null")]
    [InlineData("~", ScalarKind.Null, "null")]
    [InlineData("NULL", ScalarKind.Null, "null")]
    [InlineData("nULL", ScalarKind.String, "nULL")]
    [InlineData("y", ScalarKind.Boolean, "true")]
    [InlineData("Off", ScalarKind.Boolean, "false")]
    [InlineData("oFF", ScalarKind.String, "oFF")]
    [InlineData("8080", ScalarKind.Integer, "8080")]
    [InlineData("0644", ScalarKind.Integer, "420")]
    [InlineData("0o644", ScalarKind.Integer, "420")]
    [InlineData("-0x1F", ScalarKind.Integer, "-31")]
    [InlineData("0b101", ScalarKind.Integer, "5")]
    [InlineData("09", ScalarKind.Integer, "9")]
    [InlineData("1_000", ScalarKind.Integer, "1000")]
    [InlineData("18446744073709551615", ScalarKind.Integer, "18446744073709551615")]
    [InlineData("18446744073709551616", ScalarKind.Integer, "18446744073709552000")]
    [InlineData("-9223372036854775808", ScalarKind.Integer, "-9223372036854775808")]
    [InlineData("1.0", ScalarKind.Integer, "1")]
    [InlineData("1e3", ScalarKind.Integer, "1000")]
    [InlineData("1e-7", ScalarKind.Float, "1e-7")]
    [InlineData("12.5e-7", ScalarKind.Float, "0.00000125")]
    [InlineData("1.25e21", ScalarKind.Float, "1.25e+21")]
    [InlineData(".5", ScalarKind.Float, "0.5")]
    [InlineData(".5_", ScalarKind.String, ".5_")]
    [InlineData("1e400", ScalarKind.String, "1e400")]
    [InlineData("12:30:45", ScalarKind.String, "12:30:45")]
    [InlineData("2001-01-01", ScalarKind.String, "2001-01-01")]
    [InlineData("0x", ScalarKind.String, "0x")]
    [InlineData("+", ScalarKind.String, "+")]
    [InlineData("100Mi", ScalarKind.String, "100Mi")]
    [InlineData("<<", ScalarKind.String, "<<")]
    [InlineData("-.INF", ScalarKind.Float, null)]
    [InlineData(".nan", ScalarKind.Float, null)]
    public void Plain_scalar_is_read_as_the_server_reads_it(string plain, ScalarKind kind, string? text)
    {
        Assert.Equal(text, PlainScalar.Resolve(plain, out var actual));
        Assert.Equal(kind, actual);
    }
}
