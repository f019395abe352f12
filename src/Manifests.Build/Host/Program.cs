using Manifests.Build;
using Manifests.Build.Reading;

var request = BuildRequest.Read(args[0]);
using var messages = new Messages(request, Console.OpenStandardOutput());
return new ManifestBuild(request, messages).Run(CatalogueReader.Load) ? 0 : 1;
