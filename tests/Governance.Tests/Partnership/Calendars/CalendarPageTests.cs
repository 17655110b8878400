using System.Net;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Feeds;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership.Calendars;

public sealed class CalendarPageTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Link_Made_IsShownOnceReadWithoutSigningInAndKeptOnlyAsAHash()
    {
        using var visitor = await area.As("Primary headteacher, board member");
        var address = await Make(visitor, "Make a link");
        using var program = area.Anybody();

        var feed = await program.Http.GetAsync(address.PathAndQuery);

        feed.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        feed.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await feed.Content.ReadAsStringAsync()).ShouldStartWith("BEGIN:VCALENDAR\r\n");
        (await visitor.Open("/board/calendar")).QuerySelector("#address").ShouldBeNull();
        var secret = Path.GetFileNameWithoutExtension(address.AbsolutePath);
        secret.Length.ShouldBe(43);
        var stored = await area.Database(db => db.Set<CalendarLink>().SingleAsync());
        stored.TokenHash.ShouldBe(CalendarLink.HashOf(secret));
        (await area.Database(db => db.Set<Governance.Platform.Audit.AuditEntry>().CountAsync(e => e.After.Contains(secret) || e.After.Contains(stored.TokenHash)))).ShouldBe(0);
        area.Log.Lines.ShouldNotContain(l => l.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Link_RenewedOrTakenAway_StopsTheOldAddressAtOnce()
    {
        using var visitor = await area.As("Auditor");
        using var program = area.Anybody();
        var first = await Make(visitor, "Make a link");
        var second = await Make(visitor, "Make a new link");
        (await program.Http.GetAsync(first.PathAndQuery)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await program.Http.GetAsync(second.PathAndQuery)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await visitor.Submit("Take the link away");

        (await program.Http.GetAsync(second.PathAndQuery)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        visitor.Page.QuerySelector("main").Words().ShouldContain("None yet");
        (await program.Http.GetAsync("/calendar/guess.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Feed_OfABoardMember_HoldsTheBoardTheySitOnAndItsDecisions()
    {
        var text = await Feed("Primary headteacher, board member");
        text.ShouldContain("SUMMARY:SEND Executive Board");
        text.ShouldNotContain("SUMMARY:Health and Wellbeing Board");
        text.ShouldContain("DTSTART:20261119T100000Z");
        text.ShouldContain("SUMMARY:Decision asked: Extend the online autism assessment contract");
        text.ShouldNotContain("SUMMARY:DP-02");
        Uids(text).ShouldBeUnique();
    }

    [Fact]
    public async Task Feed_OfALead_HoldsTheirActionsAndTheRisksTheyOwn()
    {
        var text = await Feed("Head of Autism, ICB");
        text.ShouldContain("SUMMARY:Look again at R-01");
        text.ShouldContain("SUMMARY:Due: ");
        Uids(text).Count(u => u.StartsWith("action-", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Feed_OfADirector_HoldsEveryBoardAndTheDeadlinesOfDisputes()
    {
        var text = await Feed("ICB Executive Lead");
        text.ShouldContain("SUMMARY:Health and Wellbeing Board");
        text.ShouldContain("SUMMARY:DP-02\\, officers negotiate: ends today");
        text.ShouldContain("DTSTART;VALUE=DATE:20261028");
    }

    [Fact]
    public async Task Feed_MeetingCancelled_KeepsItsUidAndSaysSo()
    {
        var before = await Feed("Auditor");
        var (id, version) = await area.Database(async db => await db.Set<Meeting>().Where(m => m.On == new DateOnly(2026, 12, 17)).Select(m => ValueTuple.Create(m.Id, m.Version)).SingleAsync());
        (await area.Send(new Governance.Partnership.Pages.Meetings.CancelMeeting(id, version, "Snow; roads shut."))).Ok.ShouldBeTrue();

        var after = await Feed("Auditor", "Make a new link");

        Uids(after).ShouldContain($"meeting-{id}@send-partnership");
        Uids(before).ShouldContain($"meeting-{id}@send-partnership");
        var entry = after.Split("BEGIN:VEVENT").Single(e => e.Contains($"meeting-{id}", StringComparison.Ordinal));
        entry.ShouldContain("STATUS:CANCELLED");
        entry.ShouldContain("DESCRIPTION:Cancelled: Snow\\; roads shut.");
        entry.ShouldContain($"SEQUENCE:{version}");
    }

    private async Task<string> Feed(string who, string button = "Make a link")
    {
        using var visitor = await area.As(who);
        var address = await Make(visitor, button);
        using var program = area.Anybody();
        return (await program.Http.GetStringAsync(address.PathAndQuery)).Replace("\r\n ", "", StringComparison.Ordinal);
    }

    private static async Task<Uri> Make(Visitor visitor, string button)
    {
        await visitor.Open("/board/calendar");
        await visitor.Submit(button);
        return new Uri(visitor.Page.QuerySelector("#address")!.GetAttribute("value")!);
    }

    private static List<string> Uids(string text) => [.. text.Split("\r\n").Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).Select(l => l[4..])];
}
