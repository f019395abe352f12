using Manifests.Analyzers.Tests.Verification;

namespace Manifests.Analyzers.Tests.Evaluation;

public class KnownFormsTests
{
    private static readonly Lazy<Task<IReadOnlyList<EvaluatedMember>>> Members =
        new(() => SoundnessLaw.MembersOf(TestProject.Create(KnownForms.Apps, KnownForms.Parts)));

    public static TheoryData<string> Names => [.. Members.Value.Result.Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Form_is_known_in_full(string name) =>
        (await Members.Value).Single(member => member.Name == name).AssertKnown();
}
