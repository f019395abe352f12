using BenchmarkDotNet.Attributes;
using Manifests.Facts;
using Manifests.Yaml;
using YamlDotNet.Core;

namespace Manifests.Benchmarks.Linting;

/// <summary>All documents of the corpus on one thread: YamlDotNet's parser to the end, which makes nothing of them, and our judgement.</summary>
public class LintCorpus
{
    [Benchmark(Baseline = true)]
    public int YamlDotNetParser()
    {
        var events = 0;
        foreach (var text in Corpus.Texts)
        {
            var parser = new Parser(new StringReader(text));
            try
            {
                while (parser.MoveNext())
                    events++;
            }
            catch (YamlException)
            {
                // Broken documents are part of the corpus, for both sides.
            }
        }
        return events;
    }

    [Benchmark]
    public int Lint()
    {
        var findings = 0;
        foreach (var text in Corpus.Texts)
            ManifestLinter.Lint(text, "corpus.yaml", KubernetesVersion.Newest, (_, _) => findings++);
        return findings;
    }
}
