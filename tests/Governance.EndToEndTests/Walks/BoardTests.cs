using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Governance.EndToEndTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Governance.EndToEndTests.Walks;

/// <summary>Those who read: board member, director, and whoever prints the plan.</summary>
[Collection(BrowserHouse.Name)]
public sealed partial class BoardTests(BrowserHouse house)
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
        await window.Page.Locator("main a[href^='/workstreams/overdue']").First.ClickAsync();
        await Expect(window.Page.Locator("main [data-rag]").First).ToBeVisibleAsync();
        window.ShouldHaveNoComplaints();
    }

    [BrowserFact]
    public async Task PlanOnAPage_Printed_IsOneSheetOfA3WithoutTheFrame()
    {
        await house.Area.Reset();
        await using var window = await house.As("Primary headteacher, board member");
        await window.Open("/workstreams/plan");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(window.Page.Locator("nav").First).ToBeHiddenAsync();
        var paper = Encoding.Latin1.GetString(await window.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        SheetCount().Match(paper).Groups["sheets"].Value.ShouldBe("1");
        SheetSize().Match(paper).Groups["width"].Value.ShouldStartWith("1191");
        window.ShouldHaveNoComplaints();
    }

    [GeneratedRegex(@"/Type /Pages\s.*?/Count (?<sheets>\d+)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SheetCount();

    [GeneratedRegex(@"/MediaBox \[0 0 (?<width>[\d.]+) ", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SheetSize();
}
