using System.Net;
using Governance.Platform.Rag;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Workstreams.Rules;

/// <summary>The RAG rule and the cut-off, changed by an administrator.</summary>
public sealed class RulesPageTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const string Path = "/administration/rag-rule";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Post_OfAStricterRuleFromToday_AddsAVersionAndChangesStatuses()
    {
        using var admin = await area.As("Administrator");
        using var reader = await area.As("Primary headteacher, board member");
        await reader.Open("/workstreams");
        var before = Statuses(reader);
        await admin.Open(Path);

        await admin.Submit("Add the version", [.. Starting(0), ("Form.Why", "Agreed by the board"), ("Form.WorkstreamAtRiskPercent", "0"), ("Form.WorkstreamOffTrackPercent", "5")]);

        admin.Page.QuerySelector("main")!.TextContent.ShouldContain("Version 2 is in force");
        await reader.Open("/workstreams");
        Statuses(reader).ShouldNotBe(before);
        (await area.Database(db => db.Set<RagRuleVersion>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Post_OfARuleForLater_LeavesTodaysStatuses()
    {
        using var admin = await area.As("Administrator");
        await admin.Open("/workstreams");
        var before = Statuses(admin);
        await admin.Open(Path);

        await admin.Submit("Add the version", [.. Starting(30), ("Form.Why", "From next month"), ("Form.WorkstreamAtRiskPercent", "0"), ("Form.WorkstreamOffTrackPercent", "5")]);

        await admin.Open("/workstreams");
        Statuses(admin).ShouldBe(before);
    }

    [Theory]
    [InlineData("Form.Why", "", "Enter")]
    [InlineData("Form.MilestoneOffTrackDays", "soon", "Enter a whole number, such as 28")]
    [InlineData("Form.WorkstreamOffTrackPercent", "140", "0 to 99")]
    [InlineData("Form.MovedMonth", "spring", "Enter the month whose cut-off moves, such as 2027-03")]
    [InlineData("Form.From.Day", "40", "real date")]
    public async Task Post_OfSomethingWrong_SaysSoBesideTheFieldAndKeepsWhatWasTyped(string field, string value, string message)
    {
        using var admin = await area.As("Administrator");
        await admin.Open(Path);
        var typed = Starting(0).Append(("Form.Why", "Agreed by the board")).Where(t => t.Item1 != field).Append((field, value));

        await admin.Submit("Add the version", [.. typed]);

        admin.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        admin.Page.QuerySelectorAll(".govuk-error-message").Select(e => e.TextContent).ShouldContain(e => e.Contains(message, StringComparison.OrdinalIgnoreCase));
        admin.Page.QuerySelector($"[name='{field}']")!.GetAttribute("value").ShouldBe(value);
        (await area.Database(db => db.Set<RagRuleVersion>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Post_OfADayThatHasPassed_IsRefused()
    {
        using var admin = await area.As("Administrator");
        await admin.Open(Path);

        await admin.Submit("Add the version", [.. Starting(-1), ("Form.Why", "Too late")]);

        admin.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        admin.Page.QuerySelector(".govuk-error-summary").ShouldNotBeNull().TextContent.ShouldContain("passed");
    }

    [Fact]
    public async Task Post_ByTheSecondOfTwoAdministrators_OverwritesNothing()
    {
        using var first = await area.As("Administrator");
        using var second = await area.As("Administrator");
        await first.Open(Path);
        await second.Open(Path);
        await first.Submit("Add the version", [.. Starting(0), ("Form.Why", "First")]);

        await second.Submit("Add the version", [.. Starting(0), ("Form.Why", "Second")]);

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Nothing was saved");
        (await area.Database(db => db.Set<RagRuleVersion>().Select(v => v.Why).ToListAsync())).ShouldNotContain("Second");
    }

    [Fact]
    public async Task Get_ByALead_IsForbidden()
    {
        using var lead = await area.As("Head of SEND");

        (await lead.Try(Path)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private (string, string)[] Starting(int days)
    {
        var day = DateOnly.FromDateTime(area.Clock.Now.Date).AddDays(days);
        return [("Form.From.Day", $"{day.Day}"), ("Form.From.Month", $"{day.Month}"), ("Form.From.Year", $"{day.Year}")];
    }

    private static List<string> Statuses(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll("main .app-rag").Select(r => r.TextContent.Trim()).Where(t => t.Length > 0)];
}
