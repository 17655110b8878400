using System.IO.Compression;
using Governance.EndToEndTests.Browsing;
using Microsoft.Playwright;

namespace Governance.EndToEndTests.Walks;

[Collection(BrowserHouse.Name)]
public sealed class DashboardTests(BrowserHouse house)
{
    [BrowserFact]
    public async Task Folder_OpenedFromAFileShare_FetchesNothingAndIsAccessible()
    {
        using var visitor = await house.Area.As("Data Analyst");
        await visitor.Try("/inclusion?audience=public&handler=folder");
        var folder = Directory.CreateTempSubdirectory("governance-share-");
        await using (var zip = new ZipArchive(await visitor.Last.Content.ReadAsStreamAsync()))
        {
            await zip.ExtractToDirectoryAsync(folder.FullName);
        }

        await using var window = await house.Anybody();
        var requests = new List<string>();
        window.Page.Request += (_, request) => requests.Add(request.Url);
        await window.Page.GotoAsync(new Uri(Path.Combine(folder.FullName, "index.html")).AbsoluteUri);
        (await window.Page.Faults()).ShouldBeEmpty();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "EHC plans in force" }).ClickAsync();

        (await window.Heading.InnerTextAsync()).ShouldBe("EHC plans in force");
        (await window.Page.Faults()).ShouldBeEmpty();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "All measures" }).ClickAsync();
        (await window.Heading.InnerTextAsync()).ShouldBe("Inclusion dashboard");
        requests.Count.ShouldBe(3);
        requests.ShouldAllBe(r => r.StartsWith("file:", StringComparison.Ordinal));
        window.ShouldHaveNoComplaints();
        folder.Delete(recursive: true);
    }

    [BrowserFact]
    public async Task Pages_WithAFigureOpen_HaveNoAxeViolationAndNoSidewaysScroll()
    {
        await using var window = await house.As("Data Analyst");
        foreach (var path in (string[])["/inclusion?open=plans-in-force", "/inclusion?open=plans-in-force&view=table&by=need", "/inclusion?open=ap-placements&by=setting", "/inclusion?need=ASD&area=atlantis", "/inclusion/lineage/plans-in-force"])
        {
            await window.Open(path);
            foreach (var width in (int[])[1280, 360])
            {
                await window.Page.SetViewportSizeAsync(width, 900);
                (await window.Page.Faults()).ShouldBeEmpty($"{path} at {width}");
            }

            await window.Page.SetViewportSizeAsync(320, 900);
            (await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, path);
        }

        window.ShouldHaveNoComplaints();
    }

    [BrowserFact]
    public async Task Keyboard_FromACard_OpensItsFigureAndItsTable()
    {
        await using var window = await house.As("Data Analyst");
        await window.Open("/inclusion");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "EHC plans in force" }).FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.WaitForURLAsync("**open=plans-in-force*");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Table", Exact = true }).FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");

        (await window.Page.Locator("figure#open table").IsVisibleAsync()).ShouldBeTrue();
        window.Page.Url.ShouldContain("view=table");
        window.ShouldHaveNoComplaints();
    }

    [BrowserFact]
    public async Task Png_OfAnOpenFigure_IsPaintedInTheBrowser()
    {
        await using var window = await house.As("Data Analyst");
        await window.Open("/inclusion?open=plans-in-force");

        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.GetByRole(AriaRole.Link, new() { Name = "PNG" }).ClickAsync());

        download.SuggestedFilename.ShouldBe("plans-in-force.png");
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        bytes.Take(8).ShouldBe([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        window.ShouldHaveNoComplaints();
    }

    [BrowserFact]
    public async Task Figure_WithoutScript_OffersNoPngAndChangesToItsTableByLink()
    {
        await using var window = await house.As("Data Analyst", script: false);
        await window.Open("/inclusion?open=plans-in-force");
        (await window.Page.GetByText("PNG").IsVisibleAsync()).ShouldBeFalse();

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Table", Exact = true }).ClickAsync();

        (await window.Page.Locator("figure#open table").IsVisibleAsync()).ShouldBeTrue();
        (await window.Page.Locator("figure#open [data-part=chart]").IsVisibleAsync()).ShouldBeFalse();
    }
}
