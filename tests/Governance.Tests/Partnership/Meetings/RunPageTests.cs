using System.Net;
using System.Text.Json;
using Governance.Partnership.Domain.Meetings;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership.Meetings;

public sealed class RunPageTests(SampleArea area) : MeetingDay(area)
{
    [Fact]
    public async Task Attendance_BySeat_ShowsQuorumVacancyAndWhoIsMissing()
    {
        using var clerk = await Clerk();
        clerk.Page.QuerySelector(".app-banner").Words().ShouldContain("Attendance is not recorded yet. 7 seats of the 12 filled must be present. 1 vacant seat does not count.");
        clerk.Page.QuerySelectorAll("[aria-labelledby=attendance] tbody tr").Last().QuerySelectorAll("th, td").Select(c => c.Words()).ShouldBe(["Vacant Parents and carers", "Does not count"]);

        await Attend(clerk, present: 6);
        clerk.Page.QuerySelector("main").Words().ShouldContain("Not quorate: 6 of 12 filled seats are present and 7 are needed. Missing:");

        await Attend(clerk, present: 7);
        clerk.Page.QuerySelector("main").Words().ShouldContain("Quorate: 7 of 12 filled seats are present and 7 are needed.");
        using var member = await Area.As("Primary headteacher, board member");
        await member.Open(Path);
        member.Page.QuerySelector("[aria-labelledby=came]").Words().ShouldContain("Quorate: 7 of 12");
    }

    [Fact]
    public async Task Attendance_SubstituteWithoutARole_IsRefusedBesideItAndKept()
    {
        using var clerk = await Clerk();
        var mark = Marks(clerk)[0];

        await clerk.Submit("Save attendance", (mark, "Substitute"));

        clerk.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        clerk.Page.ErrorBeside(mark.Replace("Presence", "Substitute", StringComparison.Ordinal)).ShouldContain("Say the role of the substitute");
        await clerk.Submit("Save attendance", (mark.Replace("Presence", "Substitute", StringComparison.Ordinal), "Deputy head"));
        (await Area.Database(db => db.Set<Attendance>().AsNoTracking().SingleAsync(a => a.SubstituteRole != "" && db.Set<Governance.Partnership.Domain.Meeting>().Any(m => m.Id == a.MeetingId && m.On == Day)))).SubstituteRole.ShouldBe("Deputy head");
    }

    [Fact]
    public async Task Attendance_SomebodyWithoutASeat_IsRefusedUntilCoOpted()
    {
        using var clerk = await Clerk();
        await clerk.Submit("Save attendance", ("Form.Other", "Police liaison officer"));
        clerk.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        clerk.Page.ErrorBeside("Form.Other").ShouldContain("Police liaison officer holds no seat on this board on 19 November 2026 and is not co-opted.");
        clerk.Page.QuerySelector("[name='Form.Other']")!.GetAttribute("value").ShouldBe("Police liaison officer");

        await clerk.Open("/board/send-executive/co-option");
        await clerk.Submit("Save", ("Form.RoleName", "Police liaison officer"), ("Form.Why", "Joint work on exclusions."), ("Form.From.Day", "1"), ("Form.From.Month", "11"), ("Form.From.Year", "2026"), ("Form.To.Day", "31"), ("Form.To.Month", "3"), ("Form.To.Year", "2027"));
        clerk.Page.Heading().ShouldBe("Co-opted");
        await clerk.Open(Run);
        var before = clerk.Page.QuerySelector(".app-banner").Words();
        await clerk.Submit("Save attendance", ("Form.Other", "police liaison OFFICER"));

        var row = clerk.Page.QuerySelectorAll("[aria-labelledby=attendance] tr").Single(r => r.Words().StartsWith("Police liaison officer", StringComparison.Ordinal));
        row.QuerySelector("option[selected]").Words().ShouldBe("Present");
        before.ShouldContain("Attendance is not recorded yet");
        clerk.Page.QuerySelector("main").Words().ShouldContain("Attendance is not recorded yet. 7 seats", customMessage: "somebody co-opted never counts");
    }

    [Fact]
    public async Task Attendance_TheOthersPresent_LeavesThoseMarkedAlone()
    {
        using var clerk = await Clerk();
        var marks = Marks(clerk);

        await clerk.Submit("Mark the others present and save", (marks[0], "Apologies"), (marks[1], "Absent"));

        clerk.Page.QuerySelectorAll("[aria-labelledby=attendance] option[selected]").Select(o => o.Words()).ShouldBe(["Sent apologies", "Absent", .. Enumerable.Repeat("Present", marks.Count - 2)]);
        clerk.Page.QuerySelector("main").Words().ShouldContain("Quorate: 10 of 12 filled seats are present");
    }

    [Fact]
    public async Task Attendance_ASeatHolderTyped_IsMarkedPresent()
    {
        using var clerk = await Clerk();
        await clerk.Submit("Save attendance", ("Form.Other", "Head of SEND"));
        clerk.Page.QuerySelectorAll("[aria-labelledby=attendance] tr").Single(r => r.Words().StartsWith("Head of SEND", StringComparison.Ordinal)).QuerySelector("option[selected]").Words().ShouldBe("Present");
    }

    [Fact]
    public async Task Attendance_TwoClerksOnDifferentSeats_BothAreKept()
    {
        using var first = await Clerk();
        using var second = await Area.As("Administrator");
        await second.Open(Run);
        var marks = Marks(first);
        await first.Submit("Save attendance", (marks[0], "Present"));
        await second.Submit("Save attendance", (marks[1], "Apologies"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Area.Database(db => db.Set<Attendance>().Where(a => db.Set<Governance.Partnership.Domain.Meeting>().Any(m => m.Id == a.MeetingId && m.On == Day)).Select(a => a.Presence).ToListAsync())).ShouldBe([Presence.Present, Presence.Apologies], ignoreOrder: true);
    }

    [Fact]
    public async Task Attendance_TwoClerksOnOneSeat_ShowsBothWords()
    {
        using var first = await Clerk();
        using var second = await Area.As("Administrator");
        await second.Open(Run);
        var mark = Marks(first)[0];
        await first.Submit("Save attendance", (mark, "Present"));

        await second.Submit("Save attendance", (mark, "Absent"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelectorAll(".app-conflict td").Select(c => c.Words()).ShouldBe(["Absent", "Present"]);
    }

    [Fact]
    public async Task Notes_TwoClerksOnOneItem_ShowsBothTextsSideBySideAndKeepsWhatIsChosen()
    {
        using var first = await Clerk();
        using var second = await Area.As("Administrator");
        await second.Open(Run);
        await first.Submit("Save notes on Workstream highlights", ("Notes.Text", "Autism was discussed at length, and the board asked for figures by area."));

        await second.Submit("Save notes on Workstream highlights", ("Notes.Text", "Members asked about early years, and the lead will bring a note on it."));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelector("[data-side=yours]").Words().ShouldContain("early years");
        second.Page.QuerySelector("[data-side=theirs]").Words().ShouldContain("figures by area");
        await second.Submit("Save what I chose", ("Conflict.Keep[Text]", "both"));
        var notes = second.Page.QuerySelectorAll("textarea").Single(t => t.Words().Contains("early years", StringComparison.Ordinal)).Words();
        notes.ShouldContain("figures by area");
    }

    [Fact]
    public async Task Notes_TwoClerksOnDifferentItems_NeverCollide()
    {
        using var first = await Clerk();
        using var second = await Area.As("Administrator");
        await second.Open(Run);
        await first.Submit("Save notes on Workstream highlights", ("Notes.Text", "First."));
        await second.Submit("Save notes on Matters arising", ("Notes.Text", "Second."));
        await first.Submit("Save notes on Workstream highlights", ("Notes.Text", "First, longer."));

        first.Last.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Page.QuerySelectorAll("textarea").Select(t => t.Words()).Where(t => t.Length > 0).ShouldBe(["Second.", "First, longer."]);
    }

    [Fact]
    public async Task Notes_ByTheScript_AnswersTheTimeAndTheVersionAndRefusesTheStale()
    {
        using var clerk = await Clerk();
        var form = clerk.Page.QuerySelector("form[data-autosave]")!;
        var token = form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var saved = await Post(clerk, form.GetAttribute("data-autosave")!, token, "0", "Typed.");
        saved.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var answer = JsonDocument.Parse(await saved.Content.ReadAsStringAsync());
        answer.RootElement.GetProperty("message").GetString().ShouldBe("Saved at 10:05");
        answer.RootElement.GetProperty("version").GetInt32().ShouldBe(1);
        (await Post(clerk, form.GetAttribute("data-autosave")!, token, "0", "Typed over an older page.")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Post(clerk, form.GetAttribute("data-autosave")!, token, "1", "Typed more.")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Post(clerk, form.GetAttribute("data-autosave")!, "", "2", "Without a token.")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Area.Database(db => db.Set<ItemNotes>().AsNoTracking().SingleAsync(n => n.Text.StartsWith("Typed")))).Text.ShouldBe("Typed more.");
    }

    [Theory]
    [InlineData(2026, 3, 28, 12, 30, "Saved at 12:30")]
    [InlineData(2026, 3, 29, 12, 30, "Saved at 13:30")]
    [InlineData(2026, 10, 24, 12, 30, "Saved at 13:30")]
    [InlineData(2026, 10, 25, 12, 30, "Saved at 12:30")]
    public void Notes_AroundTheClockChange_SaysLondonTime(int year, int month, int day, int hour, int minute, string words)
    {
        var answer = (Microsoft.AspNetCore.Mvc.JsonResult)Governance.Partnership.Pages.Running.NotesAnswer.To(new Governance.Partnership.Pages.Running.NotesSaved(1, new(year, month, day, hour, minute, 0, TimeSpan.Zero)));
        JsonSerializer.Serialize(answer.Value).ShouldContain(words);
    }

    [Fact]
    public async Task Run_OfAFullAgenda_AsksFewQueries()
    {
        using var clerk = await Clerk();
        Area.Sql.Reset();
        await clerk.Open(Run);
        Area.Sql.Queries.ShouldBeLessThanOrEqualTo(12, string.Join("\n\n", Area.Sql.Commands));
    }

    [Fact]
    public async Task Held_FromTheRunPage_OpensTheDraftMinutes()
    {
        using var clerk = await Clerk();
        await Attend(clerk, present: 8);
        await clerk.Submit("Record as held");

        clerk.Page.Heading().ShouldBe("Minutes of Thursday 19 November");
        clerk.Page.QuerySelector("main").Words().ShouldContain("Quorate: 8 of 12 filled seats are present");
        await clerk.Open(Run);
        clerk.Page.QuerySelectorAll("button").ShouldNotContain(b => b.Words() == "Record as held");
    }

    private static Task<HttpResponseMessage> Post(Visitor clerk, string path, string token, string version, string text)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Notes.Version", version), new("Notes.Text", text)]),
        };
        request.Headers.Add("X-Requested-With", "fetch");
        return clerk.Http.SendAsync(request);
    }
}
