using System.Reflection;
using System.Runtime.CompilerServices;

namespace Manifests.Build.Tests.Host;

public sealed class MemberTests : IDisposable
{
    private readonly HostRun host = new();

    public void Dispose() => host.Dispose();

    private static Pod Throwing() => throw new InvalidOperationException("The image is not known.");

    private static int Line([CallerLineNumber] int line = 0) => line;

    private static string ThisFile([CallerFilePath] string file = "") => file;

    private static class Broken
    {
        public static readonly int LineOfThrow = Line() + 1;
        public static readonly Pod Value = Throwing();
    }

    [Fact]
    public void Innermost_exception_Reports_at_the_users_own_line()
    {
        var lineBefore = Line();
        Assert.False(host.Run(catalogue => catalogue.Add("Shop.Apps.Web", () => throw new TargetInvocationException(new AggregateException(Caught())))));
        Assert.Equal(["MAN9010"], host.Rules);
        Assert.Contains("'Web' throws InvalidOperationException: The image is not known; correct the code that the member runs", host.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{ThisFile()}({lineBefore - 15},", host.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Failing_type_initialiser_Reports_what_it_threw()
    {
        Assert.False(host.Run(catalogue => catalogue.Add("Shop.Apps.Web", () => Broken.Value)));
        Assert.Contains("throws InvalidOperationException: The image is not known", host.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Exception_without_a_line_Reports_at_the_member()
    {
        Assert.False(host.Run(catalogue =>
        {
            catalogue.Add("Shop.Apps.Web", () => throw new AggregateException(new InvalidOperationException("No.")));
            catalogue.AddPosition("Shop.Apps.Web", "Apps.cs", 4, 8);
        }));
        Assert.StartsWith(Path.Combine(Path.GetDirectoryName(host.Project)!, "Apps.cs") + "(4,8): error MAN9010:", host.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Null_Reports()
    {
        Assert.False(host.Run(catalogue =>
        {
            catalogue.Add("Shop.Apps.Web", () => null);
            catalogue.AddSequence("Shop.Apps.All", () => null);
            catalogue.AddSequence("Shop.Apps.Some", () => [Samples.Pod("one"), null]);
        }));
        Assert.Equal(["MAN9011", "MAN9011", "MAN9011"], host.Rules);
    }

    [Fact]
    public void Half_a_character_Reports()
    {
        Assert.False(host.Run(catalogue => catalogue.Add("Shop.Apps.Web", () => new ConfigMap { Data = new() { ["key"] = "\uD800" } })));
        Assert.Equal(["MAN9014"], host.Rules);
    }

    private static Exception Caught()
    {
        try
        {
            return Throwing() is null ? new NotSupportedException() : new NotSupportedException();
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }
}
