using System.Reflection;
using Manifests.Tests.Verification;
using Manifests.Words;

namespace Manifests.Tests.Model;

public sealed class PublicNamesTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] NamespacesOfImplicitUsings =
        ["System", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "System.Collections.Generic"];

    [Fact]
    public void Public_names_are_the_verified_ones() => Verified.Text(
        "Model/PublicNames.verified.txt",
        string.Concat(typeof(ManifestObject).Assembly.GetExportedTypes()
            .Where(IsOfTheModel)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => $"{type.FullName}: {string.Join(' ', Members(type))}\n")));

    [Fact]
    public void Namespace_has_no_name_of_a_type()
    {
        var types = typeof(ManifestObject).Assembly.GetExportedTypes();
        var namespaces = types.Select(type => type.Namespace!.Split('.').ElementAtOrDefault(1)).Concat(["Tree", "Facts", "Rules", "Findings", "Yaml", "Scalars"]).ToHashSet();
        Assert.DoesNotContain(types, type => type.Namespace == "Manifests" && namespaces.Contains(type.Name));
    }

    [Fact]
    public void Type_has_no_name_that_every_file_knows_already()
    {
        var known = AppDomain.CurrentDomain.GetAssemblies()
            .Concat([typeof(HttpClient).Assembly, typeof(Enumerable).Assembly])
            .SelectMany(assembly => assembly.IsDynamic ? [] : assembly.GetExportedTypes())
            .Where(type => NamespacesOfImplicitUsings.Contains(type.Namespace))
            .Select(type => type.Name)
            .ToHashSet();
        Assert.DoesNotContain(typeof(ManifestObject).Assembly.GetExportedTypes(), type => type.Namespace == "Manifests" && known.Contains(type.Name));
    }

    private static bool IsOfTheModel(Type type) =>
        !type.IsNested && (type.IsDefined(typeof(ManifestTypeAttribute)) || type.IsDefined(typeof(ManifestScalarAttribute)) || IsOfTheWords(type));

    private static bool IsOfTheWords(Type type) =>
        type is { IsAbstract: true, IsSealed: true } && (type.Name.EndsWith("Words", StringComparison.Ordinal) || type.Name.EndsWith("Starts", StringComparison.Ordinal));

    private static IEnumerable<string> Members(Type type) => type.GetMembers(Declared)
        .Where(member => member is PropertyInfo or FieldInfo || member is MethodInfo { IsSpecialName: false } && !type.IsSubclassOf(typeof(ManifestObject)))
        .Select(member => member.Name)
        .Where(name => !name.StartsWith('<'))
        .Distinct()
        .Order(StringComparer.Ordinal);
}
