using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Manifests.Facts;

namespace Manifests.Core.Tests.Rules;

/// <summary>A rule at a type whose name is mistyped would never be asked, and nothing would tell.</summary>
public partial class NamedTypesTests
{
    [Fact]
    public void Types_that_the_code_names_are_types_of_the_facts() =>
        Assert.All(StringsOfTheAssembly().Where(text => TypeName().IsMatch(text)), name => Assert.NotNull(SchemaFacts.BuiltIn.FindType(name)));

    private static List<string> StringsOfTheAssembly()
    {
        using var assembly = new PEReader(File.OpenRead(typeof(SchemaFacts).Assembly.Location));
        var metadata = assembly.GetMetadataReader();
        var strings = new List<string>();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
            strings.Add(metadata.GetUserString(handle));
        Assert.Contains("core.v1.PodSpec", strings);
        return strings;
    }

    [GeneratedRegex(@"^[a-z]+\.v\d+((alpha|beta)\d+)?\.[A-Z][A-Za-z]+$")]
    private static partial Regex TypeName();
}
