using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class TimestampTests
{
    [Theory]
    [InlineData("2006-01-02T15:04:05Z")]
    [InlineData("2006-01-02T15:04:05+07:00")]
    [InlineData("2006-01-02T15:04:05-24:60")]
    [InlineData("2006-01-02T5:04:05Z")]
    [InlineData("2006-01-02T15:04:05.1Z")]
    [InlineData("2006-01-02T15:04:05,123456789123Z")]
    [InlineData("2024-02-29T00:00:00Z")]
    [InlineData("0000-02-29T00:00:00Z")]
    public void Time_is_accepted(string value) => Assert.Null(Timestamp.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2006-01-02")]
    [InlineData("2006-01-02T15:04:05")]
    [InlineData("2006-01-02 15:04:05Z")]
    [InlineData("2006-01-02t15:04:05Z")]
    [InlineData("2006-01-02T15:04:05z")]
    [InlineData("2006-13-02T15:04:05Z")]
    [InlineData("2006-00-02T15:04:05Z")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("2006-01-00T15:04:05Z")]
    [InlineData("2006-01-32T15:04:05Z")]
    [InlineData("2006-01-02T24:04:05Z")]
    [InlineData("2006-01-02T15:60:05Z")]
    [InlineData("2006-01-02T15:04:60Z")]
    [InlineData("2006-1-02T15:04:05Z")]
    [InlineData("2006-01-02T15:4:05Z")]
    [InlineData("2006-01-02T15:04:05.Z")]
    [InlineData("2006-01-02T15:04:05+0700")]
    [InlineData("2006-01-02T15:04:05+25:00")]
    [InlineData("2006-01-02T15:04:05+00:61")]
    [InlineData("2006-01-02T15:04:05Z ")]
    [InlineData("206-01-02T15:04:05Z")]
    public void Time_is_refused(string value) => Assert.NotNull(Timestamp.Problem(value));

    [Theory]
    [InlineData("2006-01-02T15:04:05.000000Z")]
    [InlineData("2006-01-02T15:04:05.123456+01:00")]
    public void Time_with_microseconds_is_accepted(string value) => Assert.Null(Timestamp.MicroProblem(value));

    [Theory]
    [InlineData("2006-01-02T15:04:05Z")]
    [InlineData("2006-01-02T15:04:05.123Z")]
    [InlineData("2006-01-02T15:04:05.1234567Z")]
    public void Time_with_microseconds_is_refused(string value) => Assert.NotNull(Timestamp.MicroProblem(value));
}
