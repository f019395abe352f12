using Manifests.Fuzz;

namespace Manifests.Yaml.Tests;

public class FuzzTests
{
    private const int Cases = 3000;

    /// <summary>The shorter run of <c>tests/Fuzz</c>: nothing crashes or hangs, and nothing is reported of what cannot be seen.</summary>
    [Fact]
    public void Damaged_documents_are_judged()
    {
        var samples = Samples.Load();
        Assert.Empty(Enumerable.Range(1, Cases).AsParallel().Select(seed => FuzzCase.Run(seed, samples)).Where(failure => failure is not null).Take(5));
    }
}
