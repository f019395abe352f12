using Manifests.Build.Judging;
using Manifests.Build.Layouts;
using Manifests.Build.Reading;
using Manifests.Build.Writing;
using Manifests.Emit;
using Manifests.Facts;
using Manifests.Rules;

namespace Manifests.Build;

/// <summary>The way from a user's assembly to the files: read every member, judge every resource, lay them out, write.</summary>
internal sealed class ManifestBuild(BuildRequest request, Messages messages)
{
    /// <summary>Runs it. Nothing is written when an error was said.</summary>
    /// <param name="load">The catalogue of the assembly that the request names.</param>
    public bool Run(Func<string, ManifestCatalogue> load)
    {
        var judged = JudgedByCompiler.Read(request);
        if (judged.IsEmpty)
            WarmUp.Start();
        if (!TryReadSettings(out var target, out var layout))
            return false;

        var resources = CatalogueReader.Read(load(request.Assembly), messages);
        new Judge(request, messages, judged).Check(resources, target);
        var files = new FilePlan(layout, messages).Arrange(resources);
        if (messages.HasErrors)
            return false;

        var folder = new OutputFolder(request, messages);
        return request.Verify ? folder.Verify(files) : folder.Write(files);
    }

    private bool TryReadSettings(out KubernetesVersion? target, out ManifestsLayout layout)
    {
        target = null;
        if (request.KubernetesVersion.Length > 0 && KubernetesVersion.TryParse(request.KubernetesVersion, out var named))
            target = named;
        else if (request.KubernetesVersion.Length > 0)
            messages.Error(UsageRules.KubernetesVersion,
                $"ManifestsKubernetesVersion is '{request.KubernetesVersion}', which is no minor from {KubernetesVersion.Oldest} to {KubernetesVersion.Newest}; set it to one of them, or leave it out for the newest");
        if (!ManifestsLayouts.TryParse(request.Layout, out layout))
            messages.Error(UsageRules.Layout,
                $"ManifestsLayout is '{request.Layout}', which is no layout; set it to Member, Resource or Single, or leave it out for Member");
        return !messages.HasErrors;
    }
}
