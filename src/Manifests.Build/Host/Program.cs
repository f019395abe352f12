using Manifests.Build;

var request = BuildRequest.Read(args[0]);
using var messages = new Messages(request);
return new ManifestBuild(request, messages).Run() ? 0 : 1;
