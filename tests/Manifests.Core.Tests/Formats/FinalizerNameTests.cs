using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class FinalizerNameTests
{
    [Theory]
    [InlineData("foo")]
    [InlineData("example.com/foo")]
    public void Finalizer_is_accepted(string value) => Assert.Null(FinalizerName.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("a/b/c")]
    [InlineData("/a")]
    public void Finalizer_is_refused(string value) => Assert.NotNull(FinalizerName.Problem(value));

    [Theory]
    [InlineData("kubernetes")]
    [InlineData("orphan")]
    [InlineData("foregroundDeletion")]
    [InlineData("example.com/foo")]
    public void Finalizer_of_a_built_in_kind_is_accepted(string value) => Assert.Null(FinalizerName.BuiltInProblem(value));

    [Theory]
    [InlineData("foo")]
    [InlineData("")]
    [InlineData("Orphan")]
    public void Finalizer_of_a_built_in_kind_is_refused(string value) => Assert.NotNull(FinalizerName.BuiltInProblem(value));
}
