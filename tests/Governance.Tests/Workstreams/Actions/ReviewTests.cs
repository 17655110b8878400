using Governance.Platform.Messages;
using Governance.Platform.Outbox;
using Governance.Testing.Hosting;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine.Updating;
using Governance.Workstreams.Pages.Actions.Review;
using Governance.Workstreams.Pages.MyActions;
using static Governance.Tests.Workstreams.Actions.Acting;

namespace Governance.Tests.Workstreams.Actions;

public sealed class ReviewTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task AcceptUpdate_ByTheLead_EndsIt()
    {
        var update = await Submitted();

        (await area.As(Lead, new AcceptUpdate(update.Id, update.Version))).Ok.ShouldBeTrue();

        (await area.UpdateOf("WS04-06"))!.State.ShouldBe(UpdateState.Accepted);
        var again = await area.As(Owner, new SubmitUpdate(update.ActionId, "2026-11", update.Version + 1, new() { Text = "Once more" }));
        again.ShouldBeRefused("update-accepted");
    }

    [Fact]
    public async Task AcceptUpdate_YourOwn_IsRefused()
    {
        var own = (await area.UpdateOf("WS04-07"))!;
        own.State.ShouldBe(UpdateState.Submitted);
        own.SubmittedById.ShouldBe((await area.Who(Lead)).AccountId);

        (await area.As(Lead, new AcceptUpdate(own.Id, own.Version))).ShouldBeRefused("own-update");
        (await area.As(Sponsor, new AcceptUpdate(own.Id, own.Version))).Ok.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Stranger)]
    [InlineData(Owner)]
    public async Task AcceptUpdate_ByOthers_IsForbidden(string who)
    {
        var update = await Submitted();
        (await area.As(who, new AcceptUpdate(update.Id, update.Version))).Outcome.ShouldBe(Outcome.Forbidden);
    }

    [Fact]
    public async Task AcceptUpdate_ChangedSinceItWasRead_IsAConflict()
    {
        var update = await Submitted();
        (await area.As(Lead, new AcceptUpdate(update.Id, update.Version - 1))).Outcome.ShouldBe(Outcome.Conflict);
        (await area.UpdateOf("WS04-06"))!.State.ShouldBe(UpdateState.Submitted);
    }

    [Fact]
    public async Task AcceptUpdate_ADraft_IsRefused()
    {
        var draft = (await area.UpdateOf("WS04-03"))!;
        (await area.As(Sponsor, new AcceptUpdate(draft.Id, draft.Version))).ShouldBeRefused("update-not-submitted");
    }

    [Fact]
    public async Task ReturnUpdate_WithReason_CountsNoMoreAndTellsItsWriter()
    {
        var update = await Submitted("We published the pages");
        var before = await area.UpdateOf("WS04-06", "2026-10");

        (await area.As(Lead, new ReturnUpdate(update.Id, update.Version, "Say what families said"))).Ok.ShouldBeTrue();

        var action = await area.Action("WS04-06");
        action.LastUpdateText.ShouldBe(before!.Text);
        action.LastUpdateText.ShouldNotBe("We published the pages");
        (await area.UpdateOf("WS04-06"))!.State.ShouldBe(UpdateState.Returned);
        var told = (await area.All<OutboxMessage>()).Single(m => m.Key.StartsWith($"returned:{update.Id}", StringComparison.Ordinal));
        told.ToAccountId.ShouldBe(update.SubmittedById!.Value);
        told.Body.ShouldContain("Say what families said");
    }

    [Fact]
    public async Task ReturnUpdate_WithoutReason_IsRefused()
    {
        var update = await Submitted();
        (await area.As(Lead, new ReturnUpdate(update.Id, update.Version, " "))).ShouldBeRefused("return-needs-reason", "Reason");
    }

    [Fact]
    public async Task ReturnUpdate_OfAClosedPeriod_IsRefused()
    {
        var update = await Submitted();
        area.Clock.Now = new DateTimeOffset(2026, 12, 5, 9, 0, 0, TimeSpan.Zero);
        try
        {
            (await area.As(Lead, new ReturnUpdate(update.Id, update.Version, "Too late"))).ShouldBeRefused("period-closed");
        }
        finally
        {
            area.Clock.Now = TestClock.Start;
        }
    }

    private async Task<ActionUpdate> Submitted(string text = "The pages are ready")
    {
        var action = await area.Action("WS04-06");
        var stored = await area.UpdateOf("WS04-06");
        var result = await area.As(Owner, new SubmitUpdate(action.Id, "2026-11", stored?.Version ?? 0, new UpdateFields { Text = text, Percent = 60 }));
        result.Ok.ShouldBeTrue(string.Join(' ', result.Problems));
        return (await area.UpdateOf("WS04-06"))!;
    }
}
