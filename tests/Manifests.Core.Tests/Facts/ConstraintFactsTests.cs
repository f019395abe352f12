using Manifests.Facts;
using Xunit;

namespace Manifests.Core.Tests.Facts;

public sealed class ConstraintFactsTests
{
    [Fact]
    public void Line_SaysAllThatItsWordsSay()
    {
        var constraint = Single("on core.v1.Container\n imagePullPolicy in Always,If%20Not @35- MAN1002 validation.go:validatePullPolicy\n");
        Assert.Equal("core.v1.Container", constraint.TypeName);
        Assert.Equal("imagePullPolicy", constraint.FieldName);
        Assert.Equal(ConstraintKind.In, constraint.Kind);
        Assert.Equal(["Always", "If Not"], constraint.Arguments);
        Assert.False(constraint.Minors.Contains(34));
        Assert.True(constraint.Minors.Contains(35));
        Assert.Equal("MAN1002", constraint.RuleId);
        Assert.Equal("validation.go:validatePullPolicy", constraint.Source);
    }

    [Theory]
    [InlineData("a required MAN1001 f", ConstraintKind.Required)]
    [InlineData("a notEmpty MAN1001 f", ConstraintKind.NotEmpty)]
    [InlineData("a default x f", ConstraintKind.Default)]
    [InlineData("a format dnsLabel MAN1003 f", ConstraintKind.Format)]
    [InlineData("a range -1,5 MAN1004 f", ConstraintKind.Range)]
    [InlineData("a maxBytes 63 MAN1005 f", ConstraintKind.MaximumBytes)]
    [InlineData("a minItems 1 MAN1005 f", ConstraintKind.MinimumItems)]
    [InlineData("a unique MAN1006 f", ConstraintKind.Unique)]
    [InlineData("a unique name,port MAN1006 f", ConstraintKind.Unique)]
    [InlineData("a,b exactlyOneOf MAN1007 f", ConstraintKind.ExactlyOneOf)]
    [InlineData("a,b atMostOneOf @29-33 MAN1007 f", ConstraintKind.AtMostOneOf)]
    [InlineData("a,b allOrNoneOf MAN1007 f", ConstraintKind.AllOrNoneOf)]
    [InlineData("a forbiddenWith b,c MAN1008 f", ConstraintKind.ForbiddenWith)]
    [InlineData("a forbiddenUnless type,X,Y MAN1008 f", ConstraintKind.ForbiddenUnless)]
    public void Grammar_HasTheWord(string line, ConstraintKind kind) => Assert.Equal(kind, Single("on t\n " + line + "\n").Kind);

    [Theory]
    [InlineData("a[]", ConstraintTarget.Items)]
    [InlineData("a{keys}", ConstraintTarget.Keys)]
    [InlineData("a{values}", ConstraintTarget.Values)]
    public void Target_IsReadFromTheField(string field, ConstraintTarget target)
    {
        var constraint = Single($"on t\n {field} format dnsLabel MAN1003 f\n");
        Assert.Equal("a", constraint.FieldName);
        Assert.Equal(target, constraint.Target);
    }

    [Theory]
    [InlineData("a demanded MAN1001 f", "'demanded' is no word")]
    [InlineData("a required f", "names no rule")]
    [InlineData("a required MAN1001", "names no source")]
    [InlineData("a required MAN1001 f g", "'g' stands after")]
    [InlineData("a range 1 MAN1004 f", "has 1 arguments")]
    [InlineData("a min one MAN1004 f", "'one' is no whole number")]
    [InlineData("a exactlyOneOf MAN1007 f", "does not go with 'a'")]
    [InlineData("a,b required MAN1007 f", "does not go with 'a,b'")]
    public void UnknownLine_FailsWithItsNumber(string line, string message)
    {
        var error = Assert.Throws<FormatException>(() => Single("# A remark.\n\non t\n " + line + "\n"));
        Assert.Contains("pod.facts(4): ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Header_NamesATypeInSeveralVersions()
    {
        var facts = ConstraintFacts.Parse("on resource.v1|v1beta2.Device\n name required MAN1001 f\n", "pod.facts");
        Assert.Equal(["resource.v1.Device", "resource.v1beta2.Device"], facts.TypeNames.Order());
        Assert.All(facts.TypeNames, type => Assert.Equal("name", Assert.Single(facts.Of(type)).FieldName));
    }

    [Fact]
    public void LineOutsideAType_FailsWithItsNumber()
    {
        var error = Assert.Throws<FormatException>(() => ConstraintFacts.Parse("# A remark.\n a required MAN1001 f\n", "pod.facts"));
        Assert.Contains("pod.facts(2): ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BuiltInConstraints_NameFieldsOfTheSchema()
    {
        var facts = SchemaFacts.BuiltIn;
        var lines = facts.ConstrainedTypeNames.SelectMany(facts.ConstraintsOf).ToArray();
        Assert.NotEmpty(lines);
        Assert.All(
            lines.SelectMany(line => line.FieldNames, (line, field) => (line.TypeName, field)),
            place => Assert.NotNull(facts.FindType(place.TypeName)?.Find(place.field)));
    }

    [Fact]
    public void BuiltInConstraints_AreSaidOnce()
    {
        var facts = SchemaFacts.BuiltIn;
        var lines = facts.ConstrainedTypeNames.SelectMany(facts.ConstraintsOf)
            .Select(line => $"{line.TypeName} {string.Join(',', line.FieldNames)} {line.Target} {line.Kind} {string.Join(',', line.Arguments)} {line.Minors} {line.Scope}");
        Assert.Empty(lines.GroupBy(line => line).Where(line => line.Count() > 1).Select(line => line.Key));
    }

    private static Constraint Single(string text) => Assert.Single(
        ConstraintFacts.Parse(text, "pod.facts") is var facts ? facts.Of(facts.TypeNames.Single()) : []);
}
