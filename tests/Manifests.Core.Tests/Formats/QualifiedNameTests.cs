using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class QualifiedNameTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("MyName")]
    [InlineData("my.name")]
    [InlineData("123-abc")]
    [InlineData("a_b")]
    [InlineData("example.com/MyName")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.a/a")]
    [InlineData("1.2/x")]
    public void Qualified_name_is_accepted(string value) => Assert.Null(QualifiedName.Problem(value));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("/a")]
    [InlineData("a/b/c")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a b")]
    [InlineData("Example.com/a")]
    [InlineData("a_b/c")]
    [InlineData("example.com/-a")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aa/a")]
    public void Qualified_name_is_refused(string value) => Assert.NotNull(QualifiedName.Problem(value));

    [Theory]
    [InlineData("example.com/a")]
    public void Prefixed_name_is_accepted(string value) => Assert.Null(QualifiedName.PrefixedProblem(value));

    [Theory]
    [InlineData("a")]
    [InlineData("")]
    [InlineData("/a")]
    public void Prefixed_name_is_refused(string value) => Assert.NotNull(QualifiedName.PrefixedProblem(value));

    [Theory]
    [InlineData("Example.COM/a")]
    [InlineData("a")]
    [InlineData("A.b")]
    public void Annotation_key_is_accepted(string value) => Assert.Null(QualifiedName.AnnotationKeyProblem(value));

    [Theory]
    [InlineData("Exam_ple.com/a")]
    [InlineData("a b")]
    [InlineData("/a")]
    [InlineData("a/b/c")]
    [InlineData("")]
    public void Annotation_key_is_refused(string value) => Assert.NotNull(QualifiedName.AnnotationKeyProblem(value));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("MyValue")]
    [InlineData("my_value")]
    [InlineData("12345")]
    [InlineData("a.b-c")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Label_value_is_accepted(string value) => Assert.Null(LabelValue.Problem(value));

    [Theory]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData(".")]
    [InlineData("_")]
    [InlineData("\u00E4")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Label_value_is_refused(string value) => Assert.NotNull(LabelValue.Problem(value));
}
