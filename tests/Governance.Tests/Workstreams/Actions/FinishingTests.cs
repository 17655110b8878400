using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Testing.Hosting;
using Governance.Workstreams.Pages.Actions.Finishing;
using static Governance.Tests.Workstreams.Actions.Acting;

namespace Governance.Tests.Workstreams.Actions;

public sealed class FinishingTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task CompleteAction_WithoutImpact_IsDoneButNotComplete()
    {
        var result = await Complete(impact: "");

        result.Problems.ShouldContain(p => p.Code == "completion-needs-impact" && p.Severity == Severity.Advice);
        var now = await area.Action("WS04-06");
        now.Status.ShouldBe(RagStatus.OnTrack);
        now.Percent.ShouldBe(100);
        now.Drivers[0].ShouldContain("evidence of impact is due by");

        (await area.As(Owner, new RecordImpact(now.Id, now.Version, "Families find the offer in two clicks"))).Ok.ShouldBeTrue();
        (await area.Action("WS04-06")).Status.ShouldBe(RagStatus.Complete);
    }

    [Fact]
    public async Task CompleteAction_Tomorrow_IsRefused() => (await Complete(on: Today.AddDays(1))).ShouldBeRefused("completed-in-future", "CompletedOn");

    [Fact]
    public async Task CompleteAction_Twice_IsRefused()
    {
        (await Complete()).Ok.ShouldBeTrue();
        (await Complete()).ShouldBeRefused("action-finished");
    }

    [Fact]
    public async Task CompleteAction_OnAnOldVersion_ShowsBothAndChangesNothing()
    {
        var action = await area.Action("WS04-06");
        var stale = await area.As(Owner, new CompleteAction(action.Id, action.Version - 1, Today, "Mine"));
        stale.Outcome.ShouldBe(Outcome.Conflict);
        stale.Stale!.Fields.ShouldContain(f => f.Field == "Impact" && f.Yours == "Mine");
        (await area.Action("WS04-06")).CompletedOn.ShouldBeNull();
    }

    [Fact]
    public async Task RecordImpact_BeforeItIsDoneOrEmpty_IsRefused()
    {
        var action = await area.Action("WS04-06");
        (await area.As(Owner, new RecordImpact(action.Id, action.Version, "Early"))).ShouldBeRefused("not-complete");
        await Complete();
        action = await area.Action("WS04-06");
        (await area.As(Owner, new RecordImpact(action.Id, action.Version, " "))).ShouldBeRefused("missing-text", "Impact");
    }

    [Fact]
    public async Task CloseAction_WithReason_IsClosedWithoutCompleting()
    {
        var action = await area.Action("WS04-06");
        (await area.As(Lead, new CloseAction(action.Id, action.Version, "Moved to the local offer rewrite"))).Ok.ShouldBeTrue();
        (await area.Action("WS04-06")).Status.ShouldBe(RagStatus.Closed);
    }

    [Fact]
    public async Task CloseAction_WithoutReasonOrByItsOwner_IsNotDone()
    {
        var action = await area.Action("WS04-06");
        (await area.As(Lead, new CloseAction(action.Id, action.Version, ""))).ShouldBeRefused("closing-needs-reason", "Reason");
        (await area.As(Owner, new CloseAction(action.Id, action.Version, "I give up"))).Outcome.ShouldBe(Outcome.Forbidden);
    }

    private async Task<Result<Guid>> Complete(DateOnly? on = null, string impact = "It worked")
    {
        var action = await area.Action("WS04-06");
        return await area.As(Owner, new CompleteAction(action.Id, action.Version, on ?? Today, impact));
    }
}
