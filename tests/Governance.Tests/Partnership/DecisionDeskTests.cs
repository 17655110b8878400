using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using Governance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using AskDecision = Governance.Partnership.Pages.Decisions.AskDecision;

namespace Governance.Tests.Partnership;

public sealed class DecisionDeskTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Ask_TwiceInOneSave_GivesFollowingNumbers()
    {
        await using var scope = area.Scope();
        var (db, desk) = (scope.ServiceProvider.GetRequiredService<GovernanceDb>(), scope.ServiceProvider.GetRequiredService<IDecisionDesk>());
        var board = await db.Set<Board>().FirstAsync(b => b.Key == "send-executive");
        var before = await db.Set<Decision>().Where(d => d.Year == 2026).MaxAsync(d => d.Number);

        var first = await desk.Ask(Request(board.Id), default);
        var second = await desk.Ask(Request(board.Id), default);
        (await db.Set<Decision>().CountAsync(d => d.Reference == first.Reference)).ShouldBe(0, "asking saves nothing by itself");
        await db.SaveChangesAsync();

        first.Reference.ShouldBe(Decision.ReferenceFor(2026, before + 1));
        second.Reference.ShouldBe(Decision.ReferenceFor(2026, before + 2));
        var meeting = await db.Set<Meeting>().SingleAsync(m => m.BoardId == board.Id && m.On == new DateOnly(2026, 11, 19));
        (await db.Set<Decision>().SingleAsync(d => d.Id == first.Id)).MeetingId.ShouldBe(meeting.Id);
        (await db.Set<Link>().AnyAsync(l => l.FromId == first.Id && l.ToId == board.Id)).ShouldBeTrue();
    }

    [Fact]
    public async Task Ask_ManyAtOnce_GivesEachItsOwnNumber()
    {
        var asked = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Retry()));
        asked.ShouldBeUnique();

        // The unit of work retries a lost race once; whoever loses twice is told, and asks again.
        async Task<string> Retry()
        {
            while (true)
            {
                var result = await area.Send(new AskDecision("send-executive", "Ask at once", "To race.", "this board", null));
                if (result.Ok)
                {
                    return result.Value;
                }

                result.Outcome.ShouldBe(Outcome.Conflict);
            }
        }
    }

    [Fact]
    public async Task Record_LastYear_TakesThatYearsNumberAndItsMeeting()
    {
        await using var scope = area.Scope();
        var (db, desk) = (scope.ServiceProvider.GetRequiredService<GovernanceDb>(), scope.ServiceProvider.GetRequiredService<IDecisionDesk>());
        var board = await db.Set<Board>().FirstAsync(b => b.Key == "send-executive");

        var taken = await desk.Record(Request(board.Id), new(2025, 12, 20), agreed: false, default);
        await db.SaveChangesAsync();

        taken.Reference.ShouldStartWith("D-2025-");
        var decision = await db.Set<Decision>().SingleAsync(d => d.Id == taken.Id);
        (decision.State, decision.DecidedOn).ShouldBe((DecisionState.Refused, new DateOnly(2025, 12, 20)));
        (await db.Set<Meeting>().SingleAsync(m => m.Id == decision.MeetingId)).On.ShouldBe(new DateOnly(2025, 12, 18));
    }

    [Fact]
    public async Task Boards_OnTheMeetingDay_StillSayThatItIsNext()
    {
        await using var scope = area.Scope();
        var register = scope.ServiceProvider.GetRequiredService<IPartnershipRegister>();

        var onTheDay = (await register.Boards(new(2026, 11, 19), default))[0];
        var after = (await register.Boards(new(2026, 11, 20), default))[0];

        (onTheDay.LastMeeting, onTheDay.NextMeeting).ShouldBe((new DateOnly(2026, 10, 15), new DateOnly(2026, 11, 19)));
        (after.LastMeeting, after.NextMeeting).ShouldBe((new DateOnly(2026, 11, 19), new DateOnly(2026, 12, 17)));
        onTheDay.LastMeetingAt.ShouldBe(new DateTimeOffset(2026, 10, 15, 9, 0, 0, TimeSpan.Zero));
    }

    private static DecisionRequest Request(Guid board) => new(board, "Adopt the new framework", "It is time.", "this board", new(NodeTypes.Board, board));
}
