using System.IO.Compression;
using Governance.EndToEndTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Governance.EndToEndTests.Walks;

/// <summary>Those who read: board member, director, and whoever prints the plan.</summary>
[Collection(BrowserHouse.Name)]
public sealed class BoardTests(BrowserHouse house)
{
    [BrowserFact]
    public async Task BoardMember_ReadsHomeAWorkstreamAndTakesThePack()
    {
        await house.Area.Reset();
        await using var window = await house.As("Primary headteacher, board member");
        await window.Open("/");
        await Expect(window.Page.Locator("main [data-rag]").First).ToBeVisibleAsync();

        await window.Page.Locator("main a[href^='/workstreams/']").First.ClickAsync();
        window.Page.Url.ShouldContain("/workstreams/");
        await Expect(window.Page.Locator("main [data-rag]").First).ToBeVisibleAsync();
        await window.Page.GoBackAsync();
        var pack = window.Page.Locator("main a, main button").Filter(new() { HasText = "Take the pack" }).First;
        var download = await window.Page.RunAndWaitForDownloadAsync(() => pack.ClickAsync());

        download.SuggestedFilename.ShouldEndWith(".docx");
        using var file = ZipFile.OpenRead(await download.PathAsync());
        file.GetEntry("word/document.xml")!.Length.ShouldBeGreaterThan(10_000);
        window.ShouldHaveNoComplaints();
    }

    [BrowserFact]
    public async Task Director_SeesDeliveryAndReachesWhatIsLate()
    {
        await house.Area.Reset();
        await using var window = await house.As("Director of Children's Services");
        await window.Open("/");

        await Expect(window.Page.Locator("main figure").First).ToBeVisibleAsync();
        await window.Page.Locator("main a[href^='/workstreams']").First.ClickAsync();
        await Expect(window.Page.Locator("main [data-rag]").First).ToBeVisibleAsync();
        window.ShouldHaveNoComplaints();
    }

    [BrowserFact]
    public async Task PlanOnAPage_Printed_IsWithoutTheFrame()
    {
        await using var window = await house.As("Primary headteacher, board member");
        await window.Open("/workstreams/plan");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(window.Page.Locator("nav").First).ToBeHiddenAsync();
        window.ShouldHaveNoComplaints();
    }
}
