using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Governance.EndToEndTests.Browsing;

/// <summary>Runs axe inside the page. The library's own way opens a window for each result, which only frames inside frames need.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong with the page as it stands, each in a sentence with the first elements it concerns.</summary>
    public static async Task<IReadOnlyList<string>> Faults(this IPage page)
    {
        page.Frames.Count.ShouldBe(1, $"{page.Url}: axe is not run inside frames");
        await page.EvaluateAsync($"() => {{ if (!window.axe) {{ {Script} }} }}");
        return await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(' ; ')}`)
            """);
    }
}
