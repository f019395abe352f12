using Manifests.Formats;

namespace Manifests.Core.Tests.Formats;

public class DownwardFieldTests
{
    [Theory]
    [InlineData("metadata.name", true)]
    [InlineData("spec.nodeName", true)]
    [InlineData("spec.host", true)]
    [InlineData("status.hostIPs", true)]
    [InlineData("metadata.labels['app']", true)]
    [InlineData("metadata.annotations['Example.com/a']", true)]
    [InlineData("metadata.labels", false)]
    [InlineData("metadata.labels['Example.com/a']", false)]
    [InlineData("metadata.labels['']", false)]
    [InlineData("metadata.name['a']", false)]
    [InlineData("spec.nodename", false)]
    [InlineData("status.phase", false)]
    [InlineData("", false)]
    public void Field_for_a_variable_is_told(string value, bool isValid) => Assert.Equal(isValid, DownwardField.VariableProblem(value) is null);

    [Theory]
    [InlineData("metadata.labels", true)]
    [InlineData("metadata.annotations['a']", true)]
    [InlineData("metadata.uid", true)]
    [InlineData("status.podIP", false)]
    [InlineData("spec.nodeName", false)]
    public void Field_for_a_file_is_told(string value, bool isValid) => Assert.Equal(isValid, DownwardField.FileProblem(value) is null);
}
