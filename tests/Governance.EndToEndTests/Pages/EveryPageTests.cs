using System.Collections.Concurrent;
using Governance.EndToEndTests.Browsing;
using Microsoft.Playwright;

namespace Governance.EndToEndTests.Pages;

[Collection(BrowserHouse.Name)]
public sealed class EveryPageTests(BrowserHouse house)
{
    private const int AtOnce = 2;
    private const int InOneWindow = 10;
    private const int Wide = 1280;
    private const int Phone = 360;
    private const int Narrow = 320;
    private const int MostBytes = 100 * 1024;

    private static readonly string[] Roles =
    [
        "Head of SEND", "Primary headteacher, board member", "Director of Children's Services", "Board Secretary", "Data Analyst", "Administrator", "Auditor",
    ];

    /// <summary>Pages nobody opens by following a link, and why.</summary>
    private static readonly Dictionary<string, string> NotWalkedTo = new(StringComparer.OrdinalIgnoreCase)
    {
        ["account/persona"] = "only answers a form",
        ["account/sign-out"] = "only answers a form",
        ["account/sign-in"] = "opened below, by somebody not signed in",
        ["account/second-step"] = "only after a password was right",
        ["account/password"] = "only for accounts with a password",
        ["account/code"] = "only for accounts with a password",
        ["board/{key}/meetings/{on}/decide"] = "opened by a button that keeps the notes first; opened below",
        ["board/{key}/meetings/{on}/action"] = "opened by a button that keeps the notes first; opened below",
        ["status/{code:int}"] = "stands behind errors; opened below",
        ["intake/submissions/{number:int}/stop"] = "linked only while a file is being read; opened below",
    };

    [BrowserFact]
    public async Task EveryPage_AtDesktopAndPhone_HasNoAxeViolationNoComplaintAndNoSidewaysScroll()
    {
        await house.Area.Reset();
        await LeaveAFileThatAsksForItsColumns();
        var map = new SiteMap(house.Area);
        var places = await map.Walk(Roles);
        var faults = new ConcurrentBag<string>(map.Patterns.Except(places.Select(p => p.Pattern), StringComparer.Ordinal)
            .Where(p => !NotWalkedTo.ContainsKey(p.Trim('/')) && !Downloads(p))
            .Select(p => $"{p}: no page of any role links to it"));

        // Most places belong to one role: they are shared out, so that both windows stay at work.
        var shares = places.Where(p => !p.Pattern.Contains("{format", StringComparison.Ordinal)).GroupBy(p => p.Role, StringComparer.Ordinal).SelectMany(g => g.Chunk(InOneWindow)).ToList();
        // Signed in once each, before two windows of one role are opened side by side.
        foreach (var role in shares.Select(s => s[0].Role).Distinct(StringComparer.Ordinal))
        {
            await using var first = await house.As(role);
        }

        await Parallel.ForEachAsync(shares, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (share, _) =>
        {
            await using var window = await house.As(share[0].Role);
            foreach (var place in share)
            {
                await Look(window, place.Path, faults);
            }

            Add(faults, window.Complaints);
        });

        await using (var clerk = await house.As("Board Secretary"))
        {
            var run = places.Single(p => p.Pattern.TrimStart('/') == "board/{key}/meetings/{on}/run/{item:guid?}").Path;
            foreach (var button in (string[])["decide", "action"])
            {
                await clerk.Open(run);
                await clerk.Page.Locator($"button[name=then][value={button}]").First.ClickAsync();
                await clerk.Page.WaitForURLAsync($"**/{button}?**");
                await Look(clerk, new Uri(clerk.Page.Url).PathAndQuery, faults);
            }

            Add(faults, clerk.Complaints);
        }

        await using (var stranger = await house.Anybody())
        {
            await Look(stranger, "/account/sign-in", faults);
            Add(faults, stranger.Complaints);
        }

        await using (var sender = await house.As("Data Analyst"))
        {
            await Look(sender, "/intake/submissions/1/stop", faults);
            Add(faults, sender.Complaints);
        }

        await using (var lost = await house.As(Roles[0]))
        {
            await Look(lost, "/no-such-page", faults);
        }

        places.Count.ShouldBeGreaterThan(20);
        faults.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task PagesPeopleLiveIn_OnAFirstVisit_WeighLessThan100KBBeforeCharts()
    {
        var faults = new List<string>();
        foreach (var path in (string[])["/", "/my-actions", "/workstreams", "/workstreams/autism", "/workstreams/plan", "/board"])
        {
            await using var window = await house.As("Head of SEND");
            var requests = new List<IRequest>();
            window.Page.RequestFinished += (_, request) => requests.Add(request);
            await window.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
            var bytes = 0;
            foreach (var request in requests.Where(r => !r.Url.Contains("chart", StringComparison.OrdinalIgnoreCase)).ToList())
            {
                bytes += (await request.SizesAsync()).ResponseBodySize;
            }

            bytes.ShouldBeGreaterThan(0);
            if (bytes > MostBytes)
            {
                faults.Add($"{path}: {bytes:N0} bytes");
            }
        }

        faults.ShouldBeEmpty();
    }

    private async Task LeaveAFileThatAsksForItsColumns()
    {
        using var analyst = await house.Area.As("Data Analyst");
        await analyst.Open("/intake/send");
        await analyst.Upload("Send it", "Form.File", "odd.csv", "Number,When,Where,What,Net value,Sort\nL1,2026-09-10,HN1,Therapy,1200.50,actual\n"u8.ToArray(), ("Form.Kind", "ledger"), ("Form.Period", "2026-09"));
    }

    private static void Add(ConcurrentBag<string> faults, IEnumerable<string> more)
    {
        foreach (var fault in more)
        {
            faults.Add(fault);
        }
    }

    private static bool Downloads(string pattern) =>
        pattern.EndsWith("export", StringComparison.OrdinalIgnoreCase) || pattern.EndsWith("progress", StringComparison.OrdinalIgnoreCase) || pattern.EndsWith(".ics", StringComparison.OrdinalIgnoreCase);

    private static async Task Look(Window window, string path, ConcurrentBag<string> faults)
    {
        var page = window.Page;
        await page.SetViewportSizeAsync(Wide, 900);
        await page.GotoAsync(path);
        foreach (var width in (int[])[Wide, Phone])
        {
            await page.SetViewportSizeAsync(width, 900);
            Add(faults, (await page.Faults()).Select(fault => $"{path} at {width}: {fault}"));
        }

        await page.SetViewportSizeAsync(Narrow, 900);
        var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over > 0)
        {
            faults.Add($"{path} at {Narrow}: scrolls {over} px sideways: {await page.EvaluateAsync<string>(Widest)}");
        }
    }

    // The innermost elements that reach past the right edge, outside boxes that scroll by themselves.
    private const string Widest =
        """
        () => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.app-scroll'))
          .slice(-3).map(e => e.outerHTML.slice(0, 120)).join(' | ')
        """;
}
