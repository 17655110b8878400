using Governance.Platform.Clock;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Workstreams.Engine;

public sealed class PeriodCloserTests
{
    // October's cut-off is Friday 6 November 2026, November's Friday 4 December.
    private static readonly DateOnly DayAfter = new(2026, 11, 7);

    [Fact]
    public async Task CloseDue_CutOffPassed_WritesWhatEachWasThatDay()
    {
        await using var northmere = await Northmere.On(DayAfter);
        await northmere.Save(northmere.Action("WS04-01", dueIn: -10), northmere.Action("WS04-02", lastUpdate: new DateOnly(2026, 11, 5)));

        (await Close(northmere)).ShouldBe(["2026-10"]);

        (await northmere.All<ClosedPeriod>()).ShouldHaveSingleItem().Key.ShouldBe("2026-10");
        (await northmere.All<ActionPeriod>()).Select(p => (p.Status, p.Driver)).ShouldBe(
            [(RagStatus.OffTrack, "It is 9 days past its current due date."), (RagStatus.OnTrack, "")], ignoreOrder: true);
        (await northmere.All<WorkstreamPeriod>()).ShouldHaveSingleItem().Status.ShouldBe(RagStatus.OffTrack);
    }

    [Fact]
    public async Task CloseDue_BeforeTheCutOff_WritesNothing()
    {
        await using var northmere = await Northmere.On(new DateOnly(2026, 11, 6));
        await northmere.Save(northmere.Action("WS04-01"), new ClosedPeriod { Key = "2026-09", ClosedAt = northmere.Clock.GetUtcNow(), RuleNumber = 1 });

        (await Close(northmere)).ShouldBeEmpty();
        (await northmere.All<ActionPeriod>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task CloseDue_SomeMissed_CatchesUpOldestFirstAndOnlyOnce()
    {
        await using var northmere = await Northmere.On(DayAfter);
        await northmere.Save(northmere.Action("WS04-01"), new ClosedPeriod { Key = "2026-07", ClosedAt = northmere.Clock.GetUtcNow(), RuleNumber = 1 });

        (await Close(northmere)).ShouldBe(["2026-08", "2026-09", "2026-10"]);
        (await Close(northmere)).ShouldBeEmpty();
        (await northmere.All<ActionPeriod>()).Select(p => p.PeriodKey).Order().ShouldBe(["2026-08", "2026-09", "2026-10"]);
    }

    [Fact]
    public async Task CloseDue_UpdateAndBlockerOnlyAfterIt_AreNotSeen()
    {
        await using var northmere = await Northmere.On(DayAfter);
        var action = northmere.Action("WS04-01", dueIn: 200);
        (action.Percent, action.Forecast) = (80, action.BaselineDue!.Value.AddDays(90));
        action.Blockers.Add(new Blocker { ActionId = action.Id, Text = "No money", OpenedOn = DayAfter, Critical = true });
        action.Blockers.Add(new Blocker { ActionId = action.Id, Text = "No room", OpenedOn = DayAfter.AddDays(-20), ClosedOn = DayAfter });
        await northmere.Save(action, Update(action, "2026-10", new DateOnly(2026, 11, 3), 40), Update(action, "2026-11", DayAfter, 80));

        await Close(northmere);

        var kept = (await northmere.All<ActionPeriod>()).ShouldHaveSingleItem();
        kept.Percent.ShouldBe(40);
        kept.Forecast.ShouldBeNull();
        kept.Status.ShouldBe(RagStatus.AtRisk);
        kept.Driver.ShouldBe("Open blocker: No room.");
    }

    [Fact]
    public async Task CloseDue_DateMovedByABoardAfterwards_KeepsTheDateOfThen()
    {
        await using var northmere = await Northmere.On(DayAfter);
        var action = northmere.Action("WS04-01", dueIn: 60, lastUpdate: DayAfter.AddDays(-3));
        await northmere.Save(action, new Rebaseline
        {
            ActionId = action.Id,
            FromDue = DayAfter.AddDays(-20),
            ToDue = action.CurrentDue!.Value,
            Reason = "Tender failed",
            DecisionId = Guid.CreateVersion7(),
            DecisionReference = "D-2026-1",
            State = RebaselineState.Agreed,
            AnsweredOn = DayAfter,
        });

        await Close(northmere);

        (await northmere.All<ActionPeriod>()).ShouldHaveSingleItem().Status.ShouldBe(RagStatus.OffTrack);
    }

    private static ActionUpdate Update(WorkstreamAction action, string period, DateOnly on, int percent) => new()
    {
        ActionId = action.Id,
        PeriodKey = period,
        Text = "Moving on",
        Percent = percent,
        State = UpdateState.Submitted,
        SubmittedAt = UkClock.At(on, new TimeOnly(12, 0)),
    };

    private static Task<List<string>> Close(Northmere northmere) => northmere.In(async scope =>
        (await scope.GetRequiredService<PeriodCloser>().CloseDue(default)).Select(p => p.Key).ToList());
}
