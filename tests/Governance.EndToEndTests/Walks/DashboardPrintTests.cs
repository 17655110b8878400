using System.Text;
using System.Text.RegularExpressions;
using Governance.EndToEndTests.Browsing;
using Microsoft.Playwright;

namespace Governance.EndToEndTests.Walks;

/// <summary>The dashboard on paper: A4, black and white, nothing to press.</summary>
[Collection(BrowserHouse.Name)]
public sealed partial class DashboardPrintTests(BrowserHouse house)
{
    /// <summary>A4 on its side less 10 mm at either edge, in pixels.</summary>
    private const int PaperWidth = 1047;

    private const string Furniture = "nav, form, button, .app-filter, .app-toggle, .app-actions, .app-links, .app-figure__bar, .app-demo, .govuk-breadcrumbs, .govuk-skip-link";

    // Text that is lighter than this against white cannot be read in grey either.
    private const string PaleText = """
        () => {
          const light = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number).map((v) => v / 255)
            .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          return [...document.querySelectorAll('main svg text, main figure p, main figure td, main figure th')]
            .filter((e) => e.getClientRects().length > 0)
            .map((e) => [e.textContent, getComputedStyle(e)[e instanceof SVGElement ? 'fill' : 'color']])
            .filter(([, colour]) => 1.05 / (light(colour) + 0.05) < 4.5).map(([words, colour]) => `${words}: ${colour}`);
        }
        """;

    private const string TooWide = """
        () => [...document.querySelectorAll('body *')].filter((e) => e.getClientRects().length > 0 && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((e) => `${e.tagName} ${e.getAttribute('class')}: ${e.getBoundingClientRect().right}`)
        """;

    private const string LinesAlike = """
        () => [...document.querySelectorAll('figure#open svg')].filter((e) => e.getClientRects().length > 0).flatMap((svg) => {
          const marks = [...svg.querySelectorAll('path[fill=none]')].map((p) => `${p.getAttribute('stroke-dasharray')} ${p.getAttribute('stroke-width')}`);
          return marks.filter((m, i) => marks.indexOf(m) !== i);
        })
        """;

    [BrowserFact]
    public async Task Print_OfADashboard_IsOnA4WithoutFurnitureAndTellsLinesApartWithoutColour()
    {
        await using var window = await house.As("Data Analyst");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await window.Page.SetViewportSizeAsync(PaperWidth, 740);
        foreach (var path in (string[])["/inclusion", "/inclusion?open=plans-in-force", "/inclusion?open=plans-in-force&by=need", "/inclusion?open=milestones-met", "/inclusion?open=plans-in-force&view=table"])
        {
            await window.Open(path);
            (await window.Page.EvaluateAsync<string[]>($"() => [...document.querySelectorAll('{Furniture}')].filter((e) => e.getClientRects().length > 0).map((e) => e.outerHTML.slice(0, 80))")).ShouldBeEmpty(path);
            (await window.Page.EvaluateAsync<string[]>(TooWide)).ShouldBeEmpty(path);
            (await window.Page.EvaluateAsync<string[]>(PaleText)).ShouldBeEmpty(path);
            (await window.Page.EvaluateAsync<string[]>(LinesAlike)).ShouldBeEmpty(path);
            if (path.Contains("open=", StringComparison.Ordinal))
            {
                (await window.Page.Locator("figure#open .app-figure__say").IsVisibleAsync()).ShouldBeTrue(path);
                var part = path.Contains("view=table", StringComparison.Ordinal) ? "table" : "chart";
                (await window.Page.Locator($"figure#open [data-part={part}]").IsVisibleAsync()).ShouldBeTrue(path);
            }

            var paper = Encoding.Latin1.GetString(await window.Page.PdfAsync(new() { PreferCSSPageSize = true }));
            var sheets = Sheet().Matches(paper).Select(m => $"{m.Groups["wide"].Value} by {m.Groups["high"].Value}").ToList();
            sheets.ShouldNotBeEmpty();
            sheets.ShouldAllBe(s => s == "841 by 594", path);
        }

        window.ShouldHaveNoComplaints();
    }

    [GeneratedRegex(@"/MediaBox\s*\[0 0 (?<wide>\d+)[.\d]* (?<high>\d+)[.\d]*\]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Sheet();
}
