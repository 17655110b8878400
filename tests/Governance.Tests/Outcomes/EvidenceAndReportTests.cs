using System.IO.Compression;
using System.Net;
using Governance.Testing.Hosting;
using Governance.Testing.Http;

namespace Governance.Tests.Outcomes;

public sealed class EvidenceAndReportTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("", 8)]
    [InlineData("kind=AuditFinding", 3)]
    [InlineData("outcome=4", 2)]
    [InlineData("q=psycholog", 0)]
    [InlineData("q=autism", 1)]
    public async Task List_Filtered_ListsAndExportsTheSame(string query, int count)
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/outcomes/evidence?" + query);

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(count);
        page.QuerySelector("main").Words().ShouldNotContain("Add evidence");
        (await visitor.Http.GetStringAsync($"/outcomes/evidence?{query}&handler=Export&format=csv")).Split("EV-").Length.ShouldBe(count + 1);
    }

    [Fact]
    public async Task Evidence_Added_IsLinkedFoundAndChanged()
    {
        using var forum = await area.As("Parent Carer Forum Co-chair");
        await forum.Open("/outcomes/evidence/new");
        forum.Page.QuerySelector("main").Words().ShouldContain("No child’s name");
        var outcome = forum.Page.QuerySelector("[name='Form.Outcomes']")!.GetAttribute("value")!;
        (string, string)[] typed =
            [("Form.Kind", "FeedbackTheme"), ("Form.Title", "Quiet rooms help"), ("Form.On.Day", "1"), ("Form.On.Month", "11"), ("Form.On.Year", "2026"), ("Form.Source", "Open meeting"), ("Form.Outcomes", outcome)];

        (await forum.Submit("Add it", [.. typed, ("Form.Text", "")])).ErrorBeside("Form.Text").ShouldContain("Write what was found");
        (await forum.Submit("Add it", [.. typed.Where(t => t.Item1 != "Form.On.Year"), ("Form.Text", "x"), ("Form.On.Year", "2027")])).ErrorSummary().ShouldContain("Evidence speaks of a day that has come. Enter today or an earlier day.");
        await forum.Submit("Add it", [.. typed, ("Form.Text", "A **quiet room** helps.")]);

        forum.Page.Heading().ShouldBe("Quiet rooms help");
        forum.Page.QuerySelector(".app-connected").Words().ShouldContain("1. Quality provision close to home");
        await forum.Open(forum.Last.RequestMessage!.RequestUri!.AbsolutePath + "/edit");
        await forum.Submit("Save", ("Form.Title", "Quiet rooms help most"));
        (await forum.Open("/search?q=Quiet")).QuerySelector("main").Words().ShouldContain("Quiet rooms help most");
        (await forum.Open("/outcomes/1")).QuerySelector("main").Words().ShouldContain("Quiet rooms help most");
    }

    [Fact]
    public async Task Evidence_ChangedByTwo_ShowsBothTexts()
    {
        using var first = await area.As("Data Analyst");
        using var second = await area.As("Head of SEND");
        await first.Open("/outcomes/evidence/EV-01/edit");
        await second.Open("/outcomes/evidence/EV-01/edit");
        await first.Submit("Save", ("Form.Title", "One"));

        await second.Submit("Save", ("Form.Title", "Two"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelector(".app-conflict").Said().ShouldContain("What it shows Two One");
    }

    [Fact]
    public async Task Evidence_ForWhoMayNotOrUnknown_IsRefused()
    {
        using var auditor = await area.As("Auditor");

        (await auditor.Try("/outcomes/evidence/new")).ShouldBe(HttpStatusCode.Forbidden);
        (await auditor.Try("/outcomes/evidence/EV-01/edit")).ShouldBe(HttpStatusCode.Forbidden);
        (await auditor.Try("/outcomes/evidence/EV-99")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AnnualReport_OnThePageAndInEveryFormat_SaysTheSame()
    {
        using var visitor = await area.As("Auditor");

        var page = await visitor.Open("/outcomes/annual");
        var html = await visitor.Http.GetStringAsync("/outcomes/annual?handler=File&format=html");

        foreach (var words in new[] { "EHC plans issued within 20 weeks", "Staying in the local college", "Is the set of indicators balanced?", "5. Services planned, designed and reviewed with families and partners" })
        {
            page.QuerySelector("main").Words().ShouldContain(words);
            html.ShouldContain(words);
        }

        (await visitor.Http.GetByteArrayAsync("/outcomes/annual?handler=File&format=docx")).Length.ShouldBeGreaterThan(10_000);
        (await visitor.Http.GetByteArrayAsync("/outcomes/annual?handler=File&format=xlsx")).Length.ShouldBeGreaterThan(5_000);
        (await visitor.Http.GetAsync("/outcomes/annual?handler=File&format=pdf")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.Open("/outcomes/annual?month=2026-06")).QuerySelector("main").Words().ShouldContain("as known on 30 June 2026");
        (await visitor.Try("/outcomes/annual?month=2030-06")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Tidy_OfEveryValue_IsACompleteMatrixWithItsMetadata()
    {
        using var visitor = await area.As("Auditor");
        using var zip = new ZipArchive(await visitor.Http.GetStreamAsync("/outcomes?handler=Tidy"));

        zip.Entries.Select(e => e.Name).ShouldContain("indicators_month.meta.csv");
        foreach (var data in zip.Entries.Where(e => !e.Name.EndsWith(".meta.csv", StringComparison.Ordinal)))
        {
            var rows = Read(data);
            var meta = Read(zip.GetEntry(data.Name.Replace(".csv", ".meta.csv", StringComparison.Ordinal))!);
            rows[0][..12].ShouldBe(["time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code", "region_name", "old_la_code", "new_la_code", "la_name", "planning_area_code", "planning_area_name"]);
            rows[0].ShouldAllBe(c => c.All(l => char.IsAsciiLetterLower(l) || char.IsAsciiDigit(l) || l == '_'));
            meta.Skip(1).Select(m => m[0]).ShouldBe(rows[0][12..]);
            rows.Skip(1).All(r => r.Length == rows[0].Length && r.Skip(12).All(c => c.Length > 0)).ShouldBeTrue();
            rows.Skip(1).Select(r => string.Join('|', r[..12])).Distinct().Count().ShouldBe(rows.Count - 1);
        }

        var month = Read(zip.GetEntry("indicators_month.csv")!);
        var october = month.Single(r => r[0] == "2026" && r[1] == "October");
        october[month[0].ToList().IndexOf("plans_20_weeks")].ShouldBe("58.3");
        october[2].ShouldBe("Local authority");
        Read(zip.GetEntry("indicators_academicyear.csv")!)[0].ShouldContain("g_v2");
    }

    private static List<string[]> Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            // A comma inside quotation marks is no separator.
            rows.Add([.. line.Split('"').SelectMany((part, n) => n % 2 == 1 ? [part.Replace(",", ";", StringComparison.Ordinal)] : new[] { part }).Aggregate("", (a, b) => a + b).Split(',')]);
        }

        return rows;
    }
}
