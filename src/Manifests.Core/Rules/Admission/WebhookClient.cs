using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Admission;

/// <summary>How the API server reaches a webhook: by a URL, or by a service in the cluster.</summary>
internal static class WebhookClient
{
    private const int MaximumPort = 65535;

    /// <summary>What is certainly wrong with a <c>clientConfig</c>.</summary>
    public static IEnumerable<PlacedProblem> Problems(Field clientConfig)
    {
        var (url, service) = (clientConfig["url"], clientConfig["service"]);
        if (url.IsUnknown || service.IsUnknown)
            return [];
        if (url.IsPresent == service.IsPresent)
            return [new(clientConfig, url.IsPresent ? "has both a url and a service; keep one of them" : "has neither a url nor a service; add one of them")];
        return url.IsPresent ? UrlProblems(url) : ServiceProblems(service);
    }

    private static IEnumerable<PlacedProblem> UrlProblems(Field url)
    {
        if (url.Text is { } text && WebhookUrl.Problem(text) is { } problem)
            yield return new(url, $"has the URL '{text}', which {problem}; write https://host/path");
    }

    /// <summary>The server exchanges the two names when it says which one is missing; the finding stands at the one that is.</summary>
    private static IEnumerable<PlacedProblem> ServiceProblems(Field service)
    {
        foreach (var name in (string[])["namespace", "name"])
            if (service[name] is var field && (field.IsAbsent || field.Text is { Length: 0 }))
                yield return new(field, $"names a service without {name}; set it");
        if (service["port"] is { Integer: < 1 or > MaximumPort } port)
            yield return new(port, $"has the port {port.Integer}; write a number from 1 to {MaximumPort}");
        if (service["path"] is { Text: { Length: > 0 } text } path && UrlPath.WebhookServiceProblem(text) is { } problem)
            yield return new(path, $"has the path '{text}', which {problem}; correct it");
    }
}
