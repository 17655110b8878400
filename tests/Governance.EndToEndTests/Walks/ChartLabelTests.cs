using Governance.Dashboards.Measures;
using Governance.EndToEndTests.Browsing;

namespace Governance.EndToEndTests.Walks;

/// <summary>Words in a drawing neither cover one another nor run over its edge.</summary>
[Collection(BrowserHouse.Name)]
public sealed class ChartLabelTests(BrowserHouse house)
{
    // A pixel of each box is air.
    private const string Clashes = """
        () => [...document.querySelectorAll('main svg')].filter((svg) => svg.getClientRects().length > 0).flatMap((svg) => {
          const edge = svg.getBoundingClientRect();
          const words = [...svg.querySelectorAll('text')].map((e) => ({ words: e.textContent, box: e.getBoundingClientRect() }));
          const over = words.filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 1 || box.top < edge.top - 1);
          const both = words.flatMap((a, i) => words.slice(i + 1).filter((b) => a.box.left + 1 < b.box.right - 1 && b.box.left + 1 < a.box.right - 1 && a.box.top + 2 < b.box.bottom - 2 && b.box.top + 2 < a.box.bottom - 2).map((b) => `${a.words} on ${b.words}`));
          return [...over.map((o) => `${o.words} over the edge`), ...both];
        })
        """;

    [BrowserFact]
    public async Task Labels_OfEveryFigure_KeepApartOnWideAndNarrowScreens()
    {
        await using var window = await house.As("Data Analyst");
        var clashes = new List<string>();
        foreach (var path in Catalogue.Listed.SelectMany(m => (string[])[$"/inclusion?open={m.Key}", $"/inclusion?open={m.Key}&by=area&months=36", .. m.Settings.Count > 0 ? [$"/inclusion?open={m.Key}&by=setting"] : Array.Empty<string>()]))
        {
            await window.Open(path);
            foreach (var width in (int[])[1280, 360])
            {
                await window.Page.SetViewportSizeAsync(width, 900);
                clashes.AddRange((await window.Page.EvaluateAsync<string[]>(Clashes)).Select(c => $"{path} at {width}: {c}"));
            }
        }

        clashes.ShouldBeEmpty();
    }
}
