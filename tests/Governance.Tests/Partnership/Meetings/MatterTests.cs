using System.Net;
using System.Text;
using Governance.Partnership.Contributions;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Contributions;
using Governance.Platform.Outbox;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Partnership.Meetings;

public sealed class MatterTests(SampleArea area) : MeetingDay(area)
{
    private const string December = "/board/send-executive/meetings/2026-12-17";

    [Fact]
    public async Task Action_MadeInAMeeting_ReachesItsOwnerAndReturnsUntilClosed()
    {
        var reference = await Make("Write to the trust about waits", "Primary headteacher, board member");
        using var owner = await Area.As("Primary headteacher, board member");
        await owner.Open("/");
        owner.Page.QuerySelector("[aria-labelledby=mym]").Words().ShouldContain("Write to the trust about waits");
        await owner.Open("/notifications");
        owner.Page.QuerySelector("main").Words().ShouldContain($"Action for you: {reference}");
        await owner.Open(December);
        owner.Page.QuerySelector("[aria-labelledby=arising]").Words().ShouldContain("Write to the trust about waits");

        await owner.Open($"/board/matters/{reference}");
        await owner.Submit("Post progress", ("Form.Text", ""));
        owner.Page.ErrorBeside("Form.Text").ShouldContain("Say how it stands");
        await owner.Submit("Post progress", ("Form.Text", "Sent; an answer is due in a week."));
        owner.Page.QuerySelector("[aria-labelledby=progress]").Words().ShouldContain("Sent; an answer is due in a week.");
        await owner.Submit("Close it with this outcome");
        owner.Page.ErrorBeside("Form.Text").ShouldContain("Say what came of it");
        await owner.Submit("Close it with this outcome", ("Form.Text", "The trust will add two clinics."));

        owner.Page.QuerySelector("[aria-labelledby=outcome]").Words().ShouldContain("The trust will add two clinics.");
        owner.Page.QuerySelector("form.app-page-form").ShouldBeNull();
        await owner.Open("/board/matters?whose=mine");
        owner.Page.QuerySelector("main").Words().ShouldNotContain("Write to the trust");
        await owner.Open("/");
        owner.Page.QuerySelector("main").Words().ShouldNotContain("Write to the trust about waits");
        await owner.Open("/board/send-executive/meetings/2027-01-21");
        owner.Page.QuerySelector("[aria-labelledby=arising]").Words().ShouldContain("Write to the trust", customMessage: "closed since the meeting before, so it is told once more");
        Area.Clock.Now = new(2026, 12, 18, 10, 0, 0, TimeSpan.Zero);
        using var later = Area.Anybody();
        await later.Open("/account/sign-in");
        await later.Submit("Sign in as Auditor");
        await later.Open("/board/send-executive/meetings/2027-01-21");
        later.Page.QuerySelector("[aria-labelledby=arising]").Words().ShouldNotContain("Write to the trust");
    }

    [Fact]
    public async Task Action_BySomebodyElse_MayBeReadAndNotTouched()
    {
        var reference = await Make("Count the seats", "Head of SEND");
        using var other = await Area.As("Head of Inclusion");
        await other.Open($"/board/matters/{reference}");
        other.Page.QuerySelector("form.app-page-form").ShouldBeNull();
        var matter = await Area.Database(db => db.Set<Matter>().AsNoTracking().SingleAsync(m => m.Reference == reference));

        var refused = await Area.Send(new Governance.Partnership.Pages.Matters.CloseMatter(matter.Id, matter.Version, "Mine."), await Area.Who("Head of Inclusion"));

        refused.Outcome.ShouldBe(Governance.Platform.Messages.Outcome.Forbidden);
        (await other.Try("/board/matters/M-1999-01")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Action_TwoAtOnce_ShowsWhatTheOtherSaid()
    {
        var reference = await Make("Count the seats", "Head of SEND");
        using var owner = await Area.As("Head of SEND");
        using var clerk = await Area.As("Board Secretary");
        await owner.Open($"/board/matters/{reference}");
        await clerk.Open($"/board/matters/{reference}");
        await owner.Submit("Post progress", ("Form.Text", "Counted: 13."));

        await clerk.Submit("Close it with this outcome", ("Form.Text", "Nothing heard."));

        clerk.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        clerk.Page.QuerySelectorAll(".app-conflict td").Select(c => c.Words()).ShouldBe(["Nothing heard.", "Counted: 13."]);
    }

    [Theory]
    [InlineData("Form.Text", "", "Say what is to be done")]
    [InlineData("Form.OwnerRole", "", "Choose who does it")]
    [InlineData("Form.DueOn.Year", "2025", "It is made on 19 November 2026")]
    [InlineData("Form.DueOn.Day", "31", "must be a real date")]
    public async Task Action_WithSomethingWrong_IsRefusedBesideIt(string field, string value, string message)
    {
        using var clerk = await Clerk();
        await clerk.Submit("Add an action under Matters arising");
        var good = new Dictionary<string, string>(StringComparer.Ordinal) { ["Form.Text"] = "Do it", ["Form.OwnerRole"] = "Police liaison officer", ["Form.DueOn.Day"] = "30", ["Form.DueOn.Month"] = "11", ["Form.DueOn.Year"] = "2026", [field] = value };

        await clerk.Submit("Add the action", [.. good.Select(p => (p.Key, p.Value))]);

        clerk.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        clerk.Page.ErrorSummary().ShouldContain(e => e.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_Filtered_ExportsTheSameRows()
    {
        using var auditor = await Area.As("Auditor");
        foreach (var show in (string[])["Open", "Overdue", "Closed", "All"])
        {
            await auditor.Open($"/board/matters?show={show}&board=send-executive");
            var listed = auditor.Page.QuerySelectorAll("tbody th").Select(r => r.Words()).ToList();
            listed.ShouldNotBeEmpty(show);
            var csv = Encoding.UTF8.GetString(await auditor.Http.GetByteArrayAsync(auditor.Page.QuerySelectorAll("a").Single(a => a.Words() == "CSV").GetAttribute("href")!));
            csv.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[0]).ShouldBe(listed);
        }

        (await auditor.Http.GetByteArrayAsync("/board/matters?handler=Export&format=xlsx")).Length.ShouldBeGreaterThan(2_000);
    }

    [Fact]
    public async Task Overdue_OverTheEndOfSummerTime_CountsOnceByTheLondonDay()
    {
        await Area.Database(async db =>
        {
            var meeting = await db.Set<Governance.Partnership.Domain.Meeting>().FirstAsync(m => m.On == new DateOnly(2026, 10, 15));
            db.Add(new Matter { Year = 2026, Number = 90, Reference = "M-2026-90", BoardId = meeting.BoardId, MeetingId = meeting.Id, Text = "Due on the day the clocks go back", OwnerRole = "Chair", DueOn = new(2026, 10, 25), RaisedAt = meeting.Begins, RaisedBy = "Clerk" });
            return await db.SaveChangesAsync();
        });

        (await Overdue(new(2026, 10, 24, 23, 30, 0, TimeSpan.Zero), new(2026, 10, 25, 23, 59, 0, TimeSpan.Zero))).ShouldNotContain("M-2026-90", customMessage: "the 25 hours of its due day are not over");
        (await Overdue(new(2026, 10, 25, 9, 0, 0, TimeSpan.Zero), new(2026, 10, 26, 0, 0, 0, TimeSpan.Zero))).ShouldContain("M-2026-90");
        (await Overdue(new(2026, 10, 26, 0, 0, 0, TimeSpan.Zero), new(2026, 10, 27, 9, 0, 0, TimeSpan.Zero))).ShouldNotContain("M-2026-90", customMessage: "it is told once");
    }

    [Fact]
    public async Task Reminder_ForWhatBecameOverdue_IsWrittenOnce()
    {
        var reference = await Make("Bring the list", "Head of SEND");
        Area.Clock.Now = new(2026, 12, 12, 6, 40, 0, TimeSpan.Zero);
        for (var run = 0; run < 2; run++)
        {
            await using var scope = Area.Scope();
            await scope.ServiceProvider.GetRequiredService<MatterReminders>().Run(default);
        }

        (await Area.Database(db => db.Set<OutboxMessage>().CountAsync(m => m.Subject == $"Overdue: {reference}"))).ShouldBe(1);
    }

    private async Task<string> Overdue(DateTimeOffset from, DateTimeOffset to)
    {
        await using var scope = Area.Scope();
        var feed = scope.ServiceProvider.GetServices<IChangeFeed>().OfType<MatterChanges>().Single();
        return string.Join(' ', (await feed.Between(from, to, default)).Select(c => c.Sentence));
    }

    private async Task<string> Make(string text, string owner)
    {
        using var clerk = await Clerk();
        await clerk.Submit("Add an action under Matters arising");
        var account = clerk.Page.QuerySelectorAll("#Form_OwnerAccountId option").Single(o => o.Words() == owner).GetAttribute("value")!;
        await clerk.Submit("Add the action", ("Form.Text", text), ("Form.OwnerAccountId", account));
        clerk.Page.ErrorSummary().ShouldBeEmpty();
        return await Area.Database(db => db.Set<Matter>().Where(m => m.Text == text).Select(m => m.Reference).SingleAsync());
    }
}
