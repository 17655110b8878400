using Governance.Partnership.Contracts;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Outbox;
using Governance.Platform.Rag;
using Governance.Testing.Hosting;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Pages.Actions.Rebaselining;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using static Governance.Tests.Workstreams.Actions.Acting;

namespace Governance.Tests.Workstreams.Actions;

public sealed class RebaselineTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private static readonly DateOnly NewDue = new(2027, 1, 29);

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task AskRebaseline_NewDate_ChangesNothingUntilTheBoardAnswers()
    {
        var before = await area.Action("WS04-07");

        (await Ask()).Ok.ShouldBeTrue();

        var now = await area.Action("WS04-07");
        now.CurrentDue.ShouldBe(before.CurrentDue);
        (await Asked()).State.ShouldBe(RebaselineState.Asked);
    }

    [Fact]
    public async Task DecisionTaken_Agreed_MovesTheDateKeepsTheBaselineAndTellsTheOwner()
    {
        var before = await area.Action("WS04-07");
        await Ask();

        await Answer(agreed: true);

        var now = await area.Action("WS04-07");
        now.CurrentDue.ShouldBe(NewDue);
        now.BaselineDue.ShouldBe(before.BaselineDue);
        now.SlipDays.ShouldBe(NewDue.DayNumber - before.BaselineDue!.Value.DayNumber);
        now.Drivers.ShouldNotContain(d => d.Contains("past its current due date"));
        (await Asked()).State.ShouldBe(RebaselineState.Agreed);
        var told = (await area.All<OutboxMessage>()).Single(m => m.Key.StartsWith("date-decided:", StringComparison.Ordinal));
        told.Body.ShouldContain("is now due on 29 January 2027");
        told.Calendar.ShouldNotBeNull().ShouldContain("DTSTART;VALUE=DATE:20270129");
    }

    [Fact]
    public async Task DecisionTaken_Refused_LeavesTheDate()
    {
        var before = await area.Action("WS04-07");
        await Ask();

        await Answer(agreed: false);

        var now = await area.Action("WS04-07");
        now.CurrentDue.ShouldBe(before.CurrentDue);
        now.Status.ShouldBe(RagStatus.OffTrack);
        (await Asked()).State.ShouldBe(RebaselineState.Refused);
    }

    [Fact]
    public async Task AskRebaseline_WhileOneIsAsked_IsRefused()
    {
        await Ask();
        (await Ask()).ShouldBeRefused("rebaseline-open");
    }

    [Fact]
    public async Task AskRebaseline_WrongDates_AreRefusedBesideTheDate()
    {
        var action = await area.Action("WS04-07");
        (await Ask(due: action.CurrentDue)).ShouldBeRefused("rebaseline-no-change", "ToDue");
        (await Ask(due: Today.AddDays(-1))).ShouldBeRefused("day-passed", "ToDue");
        (await Ask(due: action.Start!.Value.AddDays(-1))).ShouldBeRefused("due-before-start", "ToDue");
        (await Ask(reason: "")).ShouldBeRefused("missing-text", "Reason");
    }

    [Fact]
    public async Task AskRebaseline_ByAStranger_IsForbidden() => (await Ask(who: Stranger)).Outcome.ShouldBe(Outcome.Forbidden);

    [Fact]
    public async Task AskRebaseline_ActionChangedMeanwhile_IsAConflict()
    {
        var action = await area.Action("WS04-07");
        (await area.As(Lead, new AskRebaseline(action.Id, action.Version - 1, NewDue, "Late"))).Outcome.ShouldBe(Outcome.Conflict);
    }

    private async Task<Result<DecisionReference>> Ask(DateOnly? due = null, string reason = "Two offers made, start in January", string who = Lead)
    {
        var action = await area.Action("WS04-07");
        return await area.As(who, new AskRebaseline(action.Id, action.Version, due ?? NewDue, reason));
    }

    private async Task<Rebaseline> Asked() => (await area.All<Rebaseline>()).Single(r => r.ToDue == NewDue);

    private async Task Answer(bool agreed)
    {
        var asked = await Asked();
        await using var scope = area.Scope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Publish(
            new DecisionTaken(asked.DecisionId, asked.DecisionReference, agreed, new("action", asked.ActionId), Today));
        await scope.ServiceProvider.GetRequiredService<GovernanceDb>().SaveChangesAsync();
    }
}
