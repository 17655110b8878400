using System.Collections.Concurrent;
using System.Net;
using Governance.Testing.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.EndToEndTests.Pages;

/// <summary>One address of a page, and who opened it.</summary>
internal sealed record Place(string Pattern, string Path, string Role);

/// <summary>Finds an address for every page of the endpoint table by following links, role after role, as people do.</summary>
internal sealed class SiteMap(TestArea area)
{
    private const int AtOnce = 2;
    private const int EnoughOfOnePattern = 25;

    private readonly List<(string Pattern, TemplateMatcher Matcher)> pages =
    [
        .. area.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .DistinctBy(e => e.RoutePattern.RawText)
            .OrderBy(e => e.RoutePattern.InboundPrecedence)
            .Select(e => (e.RoutePattern.RawText!, new TemplateMatcher(TemplateParser.Parse(e.RoutePattern.RawText!), []))),
    ];

    public IEnumerable<string> Patterns => pages.Select(p => p.Pattern);

    /// <summary>Places by pattern, each of the first role that reached it; a pattern nobody reached is not among them.</summary>
    public async Task<IReadOnlyList<Place>> Walk(params IReadOnlyList<string> roles)
    {
        var walked = new ConcurrentDictionary<string, IReadOnlyList<Place>>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(roles, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (role, _) => walked[role] = await Walk(role));
        return [.. roles.SelectMany(role => walked[role]).DistinctBy(p => p.Pattern, StringComparer.Ordinal).OrderBy(p => p.Role, StringComparer.Ordinal).ThenBy(p => p.Pattern, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<Place>> Walk(string role)
    {
        using var visitor = await area.As(role);
        var found = new Dictionary<string, Place>(StringComparer.Ordinal);
        var opened = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Queue<string>(["/", .. pages.Where(p => !p.Pattern.Contains('{')).Select(p => "/" + p.Pattern.TrimStart('/'))]);
        while (ahead.TryDequeue(out var path))
        {
            var pattern = PatternOf(path);
            if (pattern is null || !seen.Add(path) || opened.GetValueOrDefault(pattern) >= EnoughOfOnePattern || pattern.Contains("sign-out", StringComparison.Ordinal))
            {
                continue;
            }

            opened[pattern] = opened.GetValueOrDefault(pattern) + 1;
            if (await visitor.Try(path) != HttpStatusCode.OK || visitor.Last.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var reached = visitor.Last.RequestMessage!.RequestUri!.PathAndQuery;
            if (PatternOf(reached) is { } landed)
            {
                found.TryAdd(landed, new(landed, reached, role));
            }

            foreach (var link in visitor.Page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]))
            {
                ahead.Enqueue(link);
            }
        }

        return [.. found.Values];
    }

    private string? PatternOf(string path)
    {
        var bare = path.Split('?')[0];
        return pages.Find(p => p.Matcher.TryMatch(bare, [])).Pattern;
    }
}
