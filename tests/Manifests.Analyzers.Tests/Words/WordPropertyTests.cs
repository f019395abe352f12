using System.Reflection;
using System.Text;
using Manifests.Analyzers.Tests.Verification;
using Manifests.Words;

namespace Manifests.Analyzers.Tests.Words;

/// <summary>What a word writes is data on the word: evaluated from its attributes and run from its body, the tree is the same.</summary>
public class WordPropertyTests
{
    private const int Samples = 3;

    private static readonly Lazy<Task<IReadOnlyList<EvaluatedMember>>> Sentences = new(() => Members(isCertain: true));

    public static TheoryData<string> Subjects => [.. CompiledWord.All.Select(word => word.Subject.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task Words_write_what_their_attributes_say(string subject)
    {
        var members = (await Sentences.Value).Where(member => member.Name.StartsWith(subject + "_", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(members);
        foreach (var member in members)
            member.AssertKnown();
    }

    [Fact]
    public async Task Mixed_with_what_cannot_be_known_the_law_holds()
    {
        foreach (var member in await Members(isCertain: false))
            member.AssertLaw();
    }

    private static Task<IReadOnlyList<EvaluatedMember>> Members(bool isCertain)
    {
        var code = new RandomCode(new Random(20_260_101), isCertain);
        var source = new StringBuilder("""
            public static class Numbers { public static int One => 1; }
            public static class Chance { private static int count; public static bool Of() => count++ % 2 == 0; }
            public static class Sentences
            {

            """);
        for (var index = 0; index < CompiledWord.All.Count; index++)
            for (var sample = 0; sample < Samples; sample++)
            {
                var word = CompiledWord.All[index];
                source.Append($$"""
                        [Manifest] public static {{ResourceOf(word.Subject)}} {{word.Subject.Name}}_{{word.Name}}{{(word.IsStart ? "Start" : "")}}_{{index}}_{{sample}}()
                        {
                            {{code.Body(code => Document(code, word))}}
                        }

                    """);
            }
        return SoundnessLaw.MembersOf(TestProject.Create(source.Append('}').ToString()));
    }

    private static string ResourceOf(Type subject) => subject.IsDefined(typeof(ManifestKindAttribute)) ? subject.Name : nameof(Pod);

    /// <summary>The sentence as a document, or within the smallest one that has a place for its subject.</summary>
    private static string Document(RandomCode code, CompiledWord word) => word.Subject.Name switch
    {
        _ when word.Subject.IsDefined(typeof(ManifestKindAttribute)) => code.SentenceWith(word),
        nameof(SidecarContainer) => $"Pod.WithSidecar(\"name\", \"image\", c => {code.SentenceWith(word, "c")})",
        nameof(InitContainer) => $"Pod.WithInit(\"name\", \"image\", c => {code.SentenceWith(word, "c")})",
        nameof(ColocatedContainer) => $"Pod.WithColocated(\"name\", \"image\", c => {code.SentenceWith(word, "c")})",
        nameof(Container) => $"new Pod {{ Spec = new() {{ Containers = [{code.SentenceWith(word)}] }} }}",
        nameof(Volume) => $"new Pod {{ Spec = new() {{ Volumes = [{code.SentenceWith(word)}] }} }}",
        nameof(Probe) => $"new Pod {{ Spec = new() {{ Containers = [new() {{ LivenessProbe = {code.SentenceWith(word)} }}] }} }}",
        var other => throw new InvalidOperationException($"Say here in which document a {other} stands."),
    };
}
