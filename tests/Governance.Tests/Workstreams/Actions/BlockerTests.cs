using Governance.Platform.Messages;
using Governance.Platform.Outbox;
using Governance.Platform.Rag;
using Governance.Testing.Hosting;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Pages.Actions.Blockers;
using static Governance.Tests.Workstreams.Actions.Acting;

namespace Governance.Tests.Workstreams.Actions;

public sealed class BlockerTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(false, RagStatus.AtRisk)]
    [InlineData(true, RagStatus.OffTrack)]
    public async Task OpenBlocker_OnTrackAction_TakesTheStatusOfTheBlocker(bool critical, RagStatus status)
    {
        var blocker = await Open(critical);
        (await area.Action("WS04-06")).Status.ShouldBe(status);

        (await area.As(Owner, new CloseBlocker(blocker.Id, blocker.Version))).Ok.ShouldBeTrue();
        (await area.Action("WS04-06")).Status.ShouldBe(RagStatus.OnTrack);
    }

    [Fact]
    public async Task OpenBlocker_WithoutText_IsRefused() =>
        (await area.As(Owner, new OpenBlocker((await area.Action("WS04-06")).Id, "", Critical: false))).ShouldBeRefused("missing-text", "Text");

    [Fact]
    public async Task OpenBlocker_ByAStranger_IsForbidden() =>
        (await area.As("FE College Principal", new OpenBlocker((await area.Action("WS04-06")).Id, "Mine", Critical: false))).Outcome.ShouldBe(Outcome.Forbidden);

    [Fact]
    public async Task EscalateBlocker_ToASponsor_TellsThemOnceAndTheyAnswer()
    {
        var blocker = await Open(critical: true);
        var sponsor = await area.Who(Sponsor);

        (await area.As(Owner, new EscalateBlocker(blocker.Id, blocker.Version, sponsor.AccountId))).Ok.ShouldBeTrue();

        var told = (await area.All<OutboxMessage>()).Where(m => m.Key.StartsWith($"escalated:{blocker.Id}", StringComparison.Ordinal)).ShouldHaveSingleItem();
        told.ToAccountId.ShouldBe(sponsor.AccountId!.Value);
        told.Body.ShouldContain("No web editor");
        told.Path.ShouldBe($"/workstreams/autism/actions/WS04-06/blockers/{blocker.Id}");
        (await area.As(Sponsor, new AnswerEscalation(blocker.Id, blocker.Version + 1, "A web editor starts on Monday"))).Ok.ShouldBeTrue();
        (await Stored(blocker.Id)).Answer.ShouldBe("A web editor starts on Monday");
    }

    [Fact]
    public async Task EscalateBlocker_ToSomebodyWhoCannotClearIt_IsRefused()
    {
        var blocker = await Open(critical: true);
        var auditor = await area.Who(Auditor);
        (await area.As(Owner, new EscalateBlocker(blocker.Id, blocker.Version, auditor.AccountId))).ShouldBeRefused("escalate-to", "ToAccountId");
    }

    [Fact]
    public async Task AnswerEscalation_ByAStrangerOrEmpty_IsNotTaken()
    {
        var blocker = await Open(critical: true);
        await area.As(Owner, new EscalateBlocker(blocker.Id, blocker.Version, (await area.Who(Sponsor)).AccountId));

        (await area.As(Stranger, new AnswerEscalation(blocker.Id, blocker.Version + 1, "No"))).Outcome.ShouldBe(Outcome.Forbidden);
        (await area.As(Sponsor, new AnswerEscalation(blocker.Id, blocker.Version + 1, " "))).ShouldBeRefused("missing-text", "Answer");
    }

    [Fact]
    public async Task CloseBlocker_TwoWriters_TheSecondSeesWhoWasFirst()
    {
        var blocker = await Open(critical: false);
        await area.As(Owner, new EscalateBlocker(blocker.Id, blocker.Version, (await area.Who(Sponsor)).AccountId));

        var second = await area.As(Owner, new CloseBlocker(blocker.Id, blocker.Version));

        second.Outcome.ShouldBe(Outcome.Conflict);
        second.Stale!.By.ShouldBe(Owner);
        (await Stored(blocker.Id)).ClosedOn.ShouldBeNull();
    }

    [Fact]
    public async Task EscalateBlocker_ClosedOne_IsRefused()
    {
        var blocker = await Open(critical: false);
        await area.As(Owner, new CloseBlocker(blocker.Id, blocker.Version));
        (await area.As(Owner, new EscalateBlocker(blocker.Id, blocker.Version + 1, (await area.Who(Sponsor)).AccountId))).ShouldBeRefused("blocker-closed");
    }

    private async Task<Blocker> Open(bool critical)
    {
        var opened = await area.As(Owner, new OpenBlocker((await area.Action("WS04-06")).Id, "No web editor", critical));
        return await Stored(opened.Value);
    }

    private async Task<Blocker> Stored(Guid id) => (await area.Action("WS04-06")).Blockers.Single(b => b.Id == id);
}
