using Manifests.Analyzers.Tests.Verification;

namespace Manifests.Analyzers.Tests.Evaluation;

public class PartlyKnownFormsTests
{
    private static readonly Lazy<Task<IReadOnlyList<EvaluatedMember>>> Members =
        new(() => SoundnessLaw.MembersOf(TestProject.Create(PartlyKnownForms.Source)));

    public static TheoryData<string> Names => [.. Members.Value.Result.Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Law_holds(string name) => (await Members.Value).Single(member => member.Name == name).AssertLaw();
}
