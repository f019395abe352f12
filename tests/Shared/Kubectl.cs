using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Manifests.Tests.Shared;

/// <summary>Kubernetes' own reader of YAML, where kubectl is on the machine; no cluster is asked.</summary>
internal static class Kubectl
{
    public static bool IsOnPath { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(directory => File.Exists(Path.Combine(directory, "kubectl")) || File.Exists(Path.Combine(directory, "kubectl.exe")));

    /// <summary>One object as kubectl reads it; null and the error where it refuses the text.</summary>
    public static JsonNode? Read(ReadOnlySpan<byte> yaml, out string error)
    {
        var file = Path.GetTempFileName();
        try
        {
            using (var stream = File.Create(file))
                stream.Write(yaml);
            var json = Run(out error, "label", "--local", "--filename", file, "read=true", "--output", "json");
            return json.Length == 0 ? null : JsonNode.Parse(json);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What <c>kubectl kustomize</c> makes of a resource; empty where it refuses the text.</summary>
    public static string Kustomize(ReadOnlySpan<byte> yaml, out string error)
    {
        var folder = Directory.CreateTempSubdirectory("manifests-kustomize-").FullName;
        try
        {
            using (var stream = File.Create(Path.Combine(folder, "resource.yaml")))
                stream.Write(yaml);
            File.WriteAllText(Path.Combine(folder, "kustomization.yaml"), "resources:\n  - resource.yaml\n");
            return Run(out error, "kustomize", folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Run(out string error, params string[] arguments)
    {
        using var kubectl = Process.Start(new ProcessStartInfo("kubectl", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var errors = kubectl.StandardError.ReadToEndAsync();
        var output = kubectl.StandardOutput.ReadToEnd();
        kubectl.WaitForExit();

        // An error of kustomize repeats the whole resource before it says what is wrong.
        error = errors.Result.Length > 500 ? errors.Result[^500..] : errors.Result;
        return kubectl.ExitCode == 0 ? output : "";
    }
}
