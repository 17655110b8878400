using System.Net;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Threads;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership.Meetings;

public sealed class AgendaPageTests(SampleArea area) : MeetingDay(area)
{
    private const string December = "/board/send-executive/meetings/2026-12-17";

    [Fact]
    public async Task Agenda_NextMeeting_HoldsStandingItemsAndEveryDecisionAsked()
    {
        using var clerk = await Area.As("Board Secretary");
        await clerk.Open(Path + "/agenda");

        var titles = Titles(clerk);
        titles.Take(2).ShouldBe(["Matters arising", "Workstream highlights"]);
        titles.ShouldContain("Extend the online autism assessment contract by six months");
        titles.ShouldContain("Hold the next in-depth review on Autism", "what waits to be ratified returns by itself");
        titles.ShouldContain("In-depth review: Autism");
        var asked = await Area.Database(db => db.Set<Decision>().Where(d => d.State == DecisionState.Asked).Select(d => d.Title).ToListAsync());
        asked.ShouldBeSubsetOf(titles);
    }

    [Fact]
    public async Task Move_WithoutScript_ChangesTheOrderAndStaysSo()
    {
        using var clerk = await Area.As("Board Secretary");
        await clerk.Open(Path + "/agenda");
        var before = Titles(clerk);

        await clerk.Submit($"Move down {before[0]}");

        Titles(clerk).Take(2).ShouldBe([before[1], before[0]]);
        await clerk.Submit($"Move up {before[0]}");
        Titles(clerk).ShouldBe(before);
        clerk.Page.QuerySelectorAll("button").ShouldNotContain(b => b.Words() == $"Move up {before[0]}", "the first cannot go higher");
        var last = before[^1];
        clerk.Page.QuerySelectorAll("button").ShouldNotContain(b => b.Words() == $"Move down {last}");
    }

    [Fact]
    public async Task Add_WithPaperAboutAWorkstream_IsShownAndLinked()
    {
        using var clerk = await Area.As("Board Secretary");
        await clerk.Open(Path + "/agenda/item");
        await clerk.Submit("Save", ("Form.Title", ""), ("Form.Minutes", "0"), ("Form.About", "no such thing anywhere"));
        clerk.Page.ErrorBeside("Form.About").ShouldContain("Nothing is called");

        await clerk.Submit("Save", ("Form.About", ""));
        clerk.Page.ErrorBeside("Form.Kind").ShouldContain("Choose what kind");
        clerk.Page.ErrorBeside("Form.Title").ShouldContain("Enter a title");
        clerk.Page.ErrorBeside("Form.Minutes").ShouldContain("from 1 to 480");
        await clerk.Submit("Save", ("Form.Kind", "InDepthReview"), ("Form.Title", "In-depth review: Sensory"), ("Form.Minutes", "25"), ("Form.PresenterRole", "Head of Sensory Service"), ("Form.About", "Sensory and Physical Needs"), ("Form.Paper", "## What we found"));
        if (clerk.Page.QuerySelector("[name='Form.AboutNode']") is not null)
        {
            await clerk.Submit("Save", ("Form.AboutNode", clerk.Page.QuerySelectorAll("[name='Form.AboutNode']").First(r => r.GetAttribute("value")!.StartsWith("workstream:", StringComparison.Ordinal)).GetAttribute("value")!));
        }

        Titles(clerk)[^1].ShouldBe("In-depth review: Sensory");
        clerk.Page.QuerySelector("main").Words().ShouldContain("In-depth review, 25 minutes, Head of Sensory Service");
        (await Area.Database(db => db.Set<Link>().CountAsync(l => l.FromType == "meeting" && l.ToType == "workstream" && l.Why == "On the agenda"))).ShouldBe(1);
        await clerk.Open(Path);
        clerk.Page.QuerySelectorAll(".app-connected a").ShouldContain(a => a.Words() == "Sensory and Physical Needs");
    }

    [Fact]
    public async Task Change_AfterSomebodyElse_ShowsBothAndLosesNothing()
    {
        using var first = await Area.As("Board Secretary");
        using var second = await Area.As("Administrator");
        var id = await Area.Database(db => db.Set<AgendaItem>().Where(i => i.Title == "In-depth review: Autism").Select(i => i.Id).SingleAsync());
        await first.Open($"{Path}/agenda/item/{id}");
        await second.Open($"{Path}/agenda/item/{id}");
        await first.Submit("Save", ("Form.Title", "Autism in depth"));

        await second.Submit("Save", ("Form.Title", "Autism at length"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelectorAll(".app-conflict td").Select(c => c.Words()).Take(2).ShouldBe(["Autism at length", "Autism in depth"]);
        second.Page.QuerySelector("[name='Form.Title']")!.GetAttribute("value").ShouldBe("Autism at length");
    }

    [Fact]
    public async Task Remove_WhatWaitsForAnAnswer_IsRefusedAndTheRestGoes()
    {
        using var clerk = await Area.As("Board Secretary");
        await clerk.Open(Path + "/agenda");
        await clerk.Submit("Remove Extend the online autism assessment contract by six months");
        clerk.Page.ErrorSummary().Single().ShouldContain("waits for the board's answer");
        await clerk.Submit("Remove In-depth review: Autism");
        clerk.Page.ErrorSummary().Single().ShouldContain("somebody co-opted for it");

        await clerk.Submit("Remove Workstream highlights");

        Titles(clerk).ShouldNotContain("Workstream highlights");
    }

    [Fact]
    public async Task Add_ANewMeeting_StartsWithTheStandingAgenda()
    {
        using var clerk = await Area.As("Board Secretary");
        await clerk.Open("/board/send-executive/meeting");
        await clerk.Submit("Add the meeting", ("Form.On.Day", "3"), ("Form.On.Month", "12"), ("Form.On.Year", "2026"));

        await clerk.Open("/board/send-executive/meetings/2026-12-03/agenda");

        Titles(clerk).ShouldBe(["Matters arising", "Workstream highlights"]);
    }

    [Fact]
    public async Task Empty_Agenda_OffersTheStandingItems()
    {
        await Area.Database(db => db.Set<AgendaItem>().Where(i => db.Set<Meeting>().Any(m => m.Id == i.MeetingId && m.On == new DateOnly(2026, 12, 17))).ExecuteDeleteAsync());
        using var clerk = await Area.As("Board Secretary");
        await clerk.Open(December + "/agenda");

        await clerk.Submit("Start with the standing items");

        Titles(clerk).ShouldBe(["Matters arising", "Workstream highlights"]);
    }

    [Fact]
    public async Task Cancel_TheMeeting_MovesItsDecisionsToTheNextAgenda()
    {
        using var clerk = await Area.As("Board Secretary");
        await clerk.Open(Path + "/adjust");
        await clerk.Submit("Cancel the meeting", ("Form.Reason", "Snow."));

        await clerk.Open(December + "/agenda");

        Titles(clerk).ShouldContain("Extend the online autism assessment contract by six months");
        Titles(clerk).ShouldContain("Hold the next in-depth review on Autism");
    }

    [Theory]
    [InlineData("/agenda")]
    [InlineData("/agenda/item")]
    [InlineData("/run")]
    [InlineData("/action")]
    [InlineData("/decide")]
    public async Task Clerking_ByABoardMember_IsForbidden(string page)
    {
        using var member = await Area.As("Primary headteacher, board member");
        (await member.Try(Path + page)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Agenda_OfNoMeeting_IsNotFound()
    {
        using var clerk = await Area.As("Board Secretary");
        (await clerk.Try("/board/send-executive/meetings/2026-11-20/agenda")).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.Try($"{Path}/agenda/item/{Guid.NewGuid()}")).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.Try("/board/send-executive/meetings/2026-11-20/run")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static IReadOnlyList<string> Titles(Visitor clerk) => [.. clerk.Page.QuerySelectorAll(".app-agenda h2").Select(h => h.Words())];
}
