using System.Net;
using System.Text;
using Governance.Partnership.Domain;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership.Meetings;

public sealed class DecisionsInMeetingTests(SampleArea area) : MeetingDay(area)
{
    private const string Extend = "Extend the online autism assessment contract";

    [Fact]
    public async Task Answer_WithoutQuorum_IsOnlyToBeRatified_ShownEverywhere()
    {
        using var clerk = await Clerk();
        var asked = await Decision(Extend);
        await clerk.Open($"/board/decisions/{asked.Reference}");
        clerk.Page.QuerySelector("main").Words().ShouldContain("Attendance is not recorded yet.", customMessage: "the quorum is shown before the first decision");
        await clerk.Submit("Record the answer", ("Form.Outcome", "Agreed"), ("Form.Reason", "Yes."));
        clerk.Page.ErrorSummary().Single().ShouldContain("Record who is present first");
        await Attend(clerk, present: 5);
        await clerk.Open($"/board/decisions/{asked.Reference}?run=2026-11-19");
        await clerk.Submit("Record the answer", ("Form.Outcome", "Agreed"), ("Form.Reason", "Yes, for six months."));
        clerk.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        clerk.Page.ErrorSummary().Single().ShouldContain("Record it as agreed, to be ratified.");

        await clerk.Submit("Record the answer", ("Form.Outcome", "ToBeRatified"));

        clerk.Last.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe(Run, "the clerk goes on with the meeting");
        using var member = await Area.As("Primary headteacher, board member");
        foreach (var (path, words) in new[]
        {
            ($"/board/decisions/{asked.Reference}", "Agreed without a quorum, to be ratified."), ("/board/decisions?state=ToBeRatified", "Agreed, to be ratified"), (Path, "Agreed, to be ratified"), ("/", "Agreed without a quorum, to be ratified"),
            ("/board/send-executive/meetings/2026-12-17", asked.Reference),
        })
        {
            await member.Open(path);
            member.Page.QuerySelector("main").Words().ShouldContain(words, customMessage: path);
        }

        (await member.Http.GetStringAsync("/board/decisions?handler=Export&format=csv")).ShouldContain("\"Agreed, to be ratified\"");
        await clerk.Open("/board/send-executive/meetings/2026-12-17/draft");
        clerk.Page.QuerySelector("#decisions-to-ratify, [id$=decisions-to-ratify]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Ratify_AtAQuorateMeeting_IsItsOwnActAndTakesEffect()
    {
        using var clerk = await Clerk();
        var waiting = await Decision("Hold the next in-depth review on Autism");
        waiting.State.ShouldBe(DecisionState.ToBeRatified);
        await Attend(clerk, present: 4);
        await clerk.Open($"/board/decisions/{waiting.Reference}/ratify");
        await clerk.Submit("Record it");
        clerk.Page.ErrorSummary().Single().ShouldContain("Say whether the meeting ratified it");
        await clerk.Submit("Record it", ("Form.Ratified", "True"), ("Form.Reason", "Members had read it."));
        clerk.Page.ErrorBeside("Form.MeetingId").ShouldContain("Only a quorate meeting can ratify");
        await Attend(clerk, present: 9);

        await clerk.Open(Run);
        await clerk.Submit($"Ratify or refuse to {waiting.Reference}");
        await clerk.Submit("Record it", ("Form.Ratified", "True"), ("Form.Reason", "Members had read it."));

        await clerk.Open($"/board/decisions/{waiting.Reference}");
        clerk.Page.QuerySelector(".app-datadate").Words().ShouldStartWith("Agreed, ratified 19 Nov 2026");
        clerk.Page.QuerySelector("[aria-labelledby=ratified]").Words().ShouldEndWith("19 November 2026, recorded by the Board Secretary Members had read it.");
        var act = await Area.Database(db => db.Set<Ratification>().AsNoTracking().SingleAsync(r => r.DecisionId == waiting.Id));
        (act.On, act.Ratified, act.By).ShouldBe((Day, true, "Board Secretary"));
        (await clerk.Try($"/board/decisions/{waiting.Reference}/ratify")).ShouldBe(HttpStatusCode.OK);
        clerk.Page.QuerySelector("main").Words().ShouldContain("does not wait to be ratified");
    }

    [Fact]
    public async Task Ratify_Refused_NeverTakesEffect()
    {
        using var clerk = await Clerk();
        var waiting = await Decision("Hold the next in-depth review on Autism");
        await Attend(clerk, present: 9);
        await clerk.Open($"/board/decisions/{waiting.Reference}/ratify");

        await clerk.Submit("Record it", ("Form.Ratified", "False"), ("Form.Reason", "Another review is more urgent."));

        clerk.Page.QuerySelector(".app-datadate").Words().ShouldStartWith("Not ratified");
        (await Decision("Hold the next in-depth review on Autism")).State.ShouldBe(DecisionState.NotRatified);
    }

    [Fact]
    public async Task Take_ADecisionNobodyAskedFor_StandsUnderItsItem()
    {
        using var clerk = await Clerk();
        await Attend(clerk, present: 9);
        await clerk.Submit("Record a decision under In-depth review: Autism", ("Notes.Text", "The board heard the lead."));
        clerk.Page.Heading().ShouldBe("Record a decision");
        clerk.Page.QuerySelectorAll("input[type=radio]").Select(r => r.GetAttribute("value")).ShouldBe(["Agreed", "Refused"]);
        await clerk.Submit("Record the decision", ("Form.Title", ""), ("Form.Supersedes", "D-1999-01"));
        clerk.Page.ErrorBeside("Form.Title").ShouldContain("Say what was decided");

        await clerk.Submit("Record the decision", ("Form.Title", "Report waits by area group"), ("Form.Reason", "One figure hides four."), ("Form.Outcome", "Agreed"), ("Form.OutcomeText", "Agreed from January."));
        clerk.Page.ErrorBeside("Form.Supersedes").ShouldContain("There is no decision D-1999-01");
        await clerk.Submit("Record the decision", ("Form.Supersedes", ""));

        var taken = await Decision("Report waits by area group");
        (taken.State, taken.DecidedOn).ShouldBe((DecisionState.Agreed, Day));
        var item = clerk.Page.QuerySelectorAll("section.app-run").Single(s => s.QuerySelector("h2").Words() == "In-depth review: Autism");
        item.Words().ShouldContain($"{taken.Reference}: Agreed. Agreed from January.");
        item.QuerySelector("textarea").Words().ShouldBe("The board heard the lead.", "the notes were kept on the way");
    }

    [Fact]
    public async Task Supersede_OnceByALaterDecision_IsShownOnBoth()
    {
        using var clerk = await Clerk();
        var old = await Decision("Use one pathway for equipment");
        await clerk.Open("/board/send-executive/ask");
        await clerk.Submit("Ask the board", ("Form.Title", "Use two pathways again"), ("Form.Reason", "One was slower."), ("Form.Supersedes", old.Reference.ToLowerInvariant()), ("Form.Options", "- One\n- Two"), ("Form.DelegatedFrom", "Full Council"));
        var reference = clerk.Last.RequestMessage!.RequestUri!.Segments[^1];
        clerk.Page.QuerySelector("main").Words().ShouldContain("delegated from Full Council");
        await clerk.Open($"/board/decisions/{old.Reference}");
        clerk.Page.QuerySelector("main").Words().ShouldNotContain("Superseded", customMessage: "asking alone supersedes nothing");
        await clerk.Open("/board/send-executive/ask");
        await clerk.Submit("Ask the board", ("Form.Title", "Use three"), ("Form.Reason", "Why not."), ("Form.Supersedes", old.Reference));
        clerk.Page.ErrorBeside("Form.Supersedes").ShouldContain($"is superseded by {reference} already");
        await Attend(clerk, present: 9);
        await clerk.Open($"/board/decisions/{reference}");
        await clerk.Submit("Record the answer", ("Form.Outcome", "Agreed"), ("Form.Reason", "Two again."));

        await clerk.Open($"/board/decisions/{old.Reference}");

        clerk.Page.QuerySelector(".app-banner").Words().ShouldContain($"Superseded by {reference}.");
        var csv = Encoding.UTF8.GetString(await clerk.Http.GetByteArrayAsync($"/board/decisions?handler=Export&format=csv&q={old.Reference}"));
        csv.ShouldContain(reference);
    }

    [Fact]
    public async Task Correct_BeforeMinutes_ChangesTheWordsAndKeepsBothInTheAudit()
    {
        using var clerk = await Clerk();
        var decision = await Decision("Hold the next in-depth review on Autism");
        await clerk.Open($"/board/decisions/{decision.Reference}/correct");
        await clerk.Submit("Save the words", ("Form.Reason", ""));
        clerk.Page.ErrorBeside("Form.Reason").ShouldContain("Give the reason");
        await clerk.Submit("Save the words", ("Form.Reason", "Agreed by those present."));

        clerk.Page.QuerySelector("[aria-labelledby=outcome]").Words().ShouldContain("Agreed by those present.");
        var line = await Area.Database(db => db.Set<Governance.Platform.Audit.AuditEntry>().SingleAsync(e => e.Act == "CorrectOutcome"));
        (line.Before.Contains("ICB Executive Lead", StringComparison.Ordinal), line.After).ShouldBe((true, "{\"OutcomeText\":\"Agreed by those present.\"}"));
        var minuted = await Decision("Close the paper referral route");
        await clerk.Open($"/board/decisions/{minuted.Reference}");
        clerk.Page.QuerySelectorAll("a").ShouldNotContain(a => a.Words() == "Correct the words");
        (await Area.Send(new Governance.Partnership.Pages.Decisions.CorrectOutcome(minuted.Id, minuted.Version, "Other."))).Problems.Single().Code.ShouldBe("decision-is-minuted");
    }
}
