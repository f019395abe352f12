using System.Reflection;
using System.Runtime.Loader;
using Manifests.Analyzers.Evaluation;
using Manifests.Members;
using Manifests.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Tests.Verification;

/// <summary>
/// The soundness law: what the evaluator says of a member contains what running it gives. Each known node is equal, and
/// nothing is emitted outside an open or unknown one.
/// </summary>
internal static class SoundnessLaw
{
    /// <summary>Asserts the law for each usable <c>[Manifest]</c> member of a project.</summary>
    public static async Task Check(Project project)
    {
        foreach (var member in await MembersOf(project))
            member.AssertLaw();
    }

    /// <summary>Each usable member of the project, evaluated and run.</summary>
    public static async Task<IReadOnlyList<EvaluatedMember>> MembersOf(Project project)
    {
        var compilation = await TestProject.Compile(project);
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        var assembly = new AssemblyLoadContext("test", isCollectible: true).LoadFromStream(new MemoryStream(image.ToArray()));
        var reader = new ManifestReader(compilation);
        return
        [
            .. from member in TestProject.MarkedIn(compilation)
               where ManifestMembers.Examine(member) == ManifestMemberProblem.None
               select new EvaluatedMember(member.Name, reader.Read(member, CancellationToken.None), () => Run(assembly, member)),
        ];
    }

    private static string NameOf(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? NameOf(container) + "+" + type.Name : type.ToDisplayString();

    private static IReadOnlyList<TreeNode> Run(Assembly assembly, ISymbol symbol)
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var type = assembly.GetType(NameOf(symbol.ContainingType), throwOnError: true)!;
        object? value;
        try
        {
            value = symbol switch
            {
                IPropertySymbol => type.GetProperty(symbol.Name, Any)!.GetValue(null),
                IFieldSymbol => type.GetField(symbol.Name, Any)!.GetValue(null),
                _ => type.GetMethod(symbol.Name, Any)!.Invoke(null, null),
            };
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"'{symbol.Name}' throws when it is run.", exception);
        }
        return value is ManifestObject resource
            ? [MemberNames.Name(resource.ToTree(), symbol.Name)]
            : [.. ((IEnumerable<ManifestObject>)value!).Select(item => item.ToTree())];
    }
}

/// <summary>A member as it was evaluated, and how to run it.</summary>
internal sealed record EvaluatedMember(string Name, ManifestDocuments Evaluated, Func<IReadOnlyList<TreeNode>> Run)
{
    public void AssertLaw()
    {
        var run = Run();
        var evaluated = new SequenceNode([.. Evaluated.Documents], Evaluated.IsOpen);
        if (TreeContainment.Difference(evaluated, new SequenceNode([.. run])) is { } difference)
            Assert.Fail($"{Name}: {difference}\nevaluated: {TreeText.Of(evaluated)}\nrun:       {TreeText.Of(new SequenceNode([.. run]))}");

        // By it the build step knows what was seen whole.
        if (TreeDigest.Of(Name, "", evaluated) is { } digest)
            Assert.Equal(digest, TreeDigest.Of(Name, "", new SequenceNode([.. run])));
    }

    /// <summary>Asserts the law, and that nothing of the member is unknown.</summary>
    public void AssertKnown()
    {
        AssertLaw();
        var evaluated = new SequenceNode([.. Evaluated.Documents], Evaluated.IsOpen);
        Assert.True(TreeContainment.IsKnown(evaluated), $"{Name} is not known in full: {TreeText.Of(evaluated)}\nrun: {TreeText.Of(new SequenceNode([.. Run()]))}");
    }
}
