using System.Diagnostics;
using System.Globalization;

namespace Manifests.Benchmarks.Linting;

/// <summary>PyYAML's loader in C over the same documents, timed by itself without its start; null where it is not on the machine.</summary>
internal static class PyYaml
{
    private const string Script = """
        import json, sys, time, yaml
        texts = [json.loads(line) for line in sys.stdin]
        best = None
        for _ in range(3):
            start = time.perf_counter()
            for text in texts:
                try:
                    for _ in yaml.load_all(text, Loader=yaml.CSafeLoader): pass
                except Exception: pass
            took = time.perf_counter() - start
            best = took if best is None else min(best, took)
        print(best)
        """;

    public static double? Seconds(IEnumerable<string> texts)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["-c", Script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            foreach (var text in texts)
                python.StandardInput.WriteLine(System.Text.Json.JsonSerializer.Serialize(text));
            python.StandardInput.Close();
            return double.TryParse(python.StandardOutput.ReadToEnd(), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or IOException)
        {
            return null;
        }
    }
}
