using System.Net;
using Governance.Intake.Domain;
using Governance.Platform.Audit;
using Governance.Platform.Messages;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake.Registers;

/// <summary>Rows set aside across senders: the same rows on every page, filter and file.</summary>
public sealed class AsideTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
{
    private const int Rows = 60;
    private const string List = "/intake/quarantine";

    public async Task InitializeAsync()
    {
        await area.Reset();
        var bad = Extract.Of("ledger", Rows);
        for (var row = 1; row < Rows; row++)
        {
            bad.With(row % 3 == 0 ? "posting_date" : "amount", "lots", row);
        }

        (await area.Load("ledger", bad.Bytes(), "bad.csv", ("period", "2026-10"))).Counts["quarantined"].ShouldBe(Rows - 1);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task List_PageByPage_ShowsEachReasonOfWhatCountsOrWaitsOnce()
    {
        var expected = await area.Database(db => (
            from f in db.Set<Finding>()
            join s in db.Set<Submission>() on f.SubmissionId equals s.Id
            where f.Severity == Severity.Error && f.RowNumber > 0 && (s.Standing == Standing.Current || s.State == SubmissionState.Checked)
            select new { s.Number, f.Ordinal }).CountAsync());
        expected.ShouldBeGreaterThan(0);
        using var reader = await area.As("Auditor");
        var seen = new List<string>();
        for (var path = List; path.Length > 0; path = reader.Page.QuerySelector("a[rel=next]")?.GetAttribute("href") ?? "")
        {
            await reader.Open(path);
            seen.AddRange(reader.Page.QuerySelectorAll("tbody tr").Select(r => r.Words()));
        }

        seen.Count.ShouldBe(expected);
        (await reader.Http.GetStringAsync(List + "?handler=Export&format=csv")).Split('\n').Count(l => l.Contains(",S-0", StringComparison.Ordinal)).ShouldBe(expected);
        var back = await reader.Open(List + "?before=1-1");
        back.QuerySelectorAll("tbody tr").Length.ShouldBe(Math.Min(25, expected));
    }

    [Fact]
    public async Task List_FilteredBySenderKindAndRule_ShowsOnlyThose()
    {
        using var reader = await area.As("Auditor");
        var all = await reader.Open(List);
        var rule = all.QuerySelectorAll("tbody tr").First().QuerySelectorAll("td").Last().Words();

        var some = await reader.Open($"{List}?rule={rule}");
        some.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.QuerySelectorAll("td").Last().Words() == rule);
        (await reader.Open($"{List}?sender=finance")).QuerySelectorAll("tbody tr").ShouldAllBe(r => r.QuerySelectorAll("td").First().Words() == "Finance ledger");
        (await reader.Open($"{List}?kind=ledger")).QuerySelectorAll("tbody tr").ShouldAllBe(r => r.Words().Contains("Ledger"));
        (await reader.Open($"{List}?rule=no-such-rule")).QuerySelector("main").Words().ShouldContain("No row that fits is set aside");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Export_IsAFileAndIsAudited(string format)
    {
        using var reader = await area.As("Auditor");

        (await reader.Http.GetAsync($"{List}?handler=Export&format={format}")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await area.Database(db => db.Set<AuditEntry>().AnyAsync(a => a.Act == "export" && a.Subject == "quarantine"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Board_LinksToIt()
    {
        using var reader = await area.As("Auditor");

        var links = (await reader.Open("/intake")).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToList();

        ((string[])[List, "/intake/senders", "/intake/mappings"]).ShouldBeSubsetOf(links);
    }
}
