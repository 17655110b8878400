using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Testing.Hosting;
using Governance.Workstreams.Pages.Actions.Milestones;
using static Governance.Tests.Workstreams.Actions.Acting;

namespace Governance.Tests.Workstreams.Actions;

public sealed class MilestoneTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task AddMilestone_LateAlready_MovesTheActionAndItsWorkstreamKnows()
    {
        var action = await area.Action("WS04-06");

        (await area.As(Lead, new AddMilestone(action.Id, "Draft read by families", Today.AddDays(-40)))).Ok.ShouldBeTrue();

        var now = await area.Action("WS04-06");
        now.Status.ShouldBe(RagStatus.OffTrack);
        now.Drivers[0].ShouldBe("Milestone “Draft read by families” is 40 days late.");
        now.Version.ShouldBe(action.Version, "a status is no edit of the action");
    }

    [Fact]
    public async Task AddMilestone_AfterTheActionsDue_IsRefusedBesideItsDate() =>
        (await area.As(Lead, new AddMilestone((await area.Action("WS04-06")).Id, "Too late", Today.AddYears(2)))).ShouldBeRefused("milestone-after-due", "Due");

    [Fact]
    public async Task AddMilestone_WithoutTitle_IsRefused() =>
        (await area.As(Lead, new AddMilestone((await area.Action("WS04-06")).Id, " ", Today))).ShouldBeRefused("missing-text", "Title");

    [Fact]
    public async Task AddMilestone_ToAFinishedAction_IsRefused() =>
        (await area.As(Lead, new AddMilestone((await area.Action("WS04-02")).Id, "More", Today.AddDays(-50)))).ShouldBeRefused("action-finished");

    [Theory]
    [InlineData(Stranger)]
    [InlineData(Auditor)]
    public async Task AddMilestone_BySomebodyElse_IsForbidden(string who) =>
        (await area.As(who, new AddMilestone((await area.Action("WS04-06")).Id, "Mine", Today))).Outcome.ShouldBe(Outcome.Forbidden);

    [Fact]
    public async Task EditMilestone_NewDate_KeepsTheBaseline()
    {
        var milestone = (await area.Action("WS04-03")).Milestones[0];

        await area.As(Lead, new EditMilestone(milestone.Id, milestone.Version, milestone.Title, Today.AddDays(2)));

        var now = (await area.Action("WS04-03")).Milestones.Single(m => m.Id == milestone.Id);
        now.Due.ShouldBe(Today.AddDays(2));
        now.BaselineDue.ShouldBe(milestone.BaselineDue);
    }

    [Fact]
    public async Task EditMilestone_TwoWriters_TheSecondSeesBothTexts()
    {
        var milestone = (await area.Action("WS04-03")).Milestones[0];
        (await area.As(Lead, new EditMilestone(milestone.Id, milestone.Version, "First words", milestone.Due))).Ok.ShouldBeTrue();

        var second = await area.As(Lead, new EditMilestone(milestone.Id, milestone.Version, "Second words", milestone.Due));

        second.Outcome.ShouldBe(Outcome.Conflict);
        second.Stale!.Fields.ShouldContain(f => f.Yours == "Second words" && f.Theirs == "First words");
        (await area.Action("WS04-03")).Milestones.Single(m => m.Id == milestone.Id).Title.ShouldBe("First words");
    }

    [Fact]
    public async Task MeetMilestone_Today_IsNoLongerLate()
    {
        var milestone = (await area.Action("WS04-03")).Milestones[0];
        (await area.As(Lead, new MeetMilestone(milestone.Id, milestone.Version, Today))).Ok.ShouldBeTrue();
        (await area.Action("WS04-03")).Milestones.Single(m => m.Id == milestone.Id).MetOn.ShouldBe(Today);
    }

    [Fact]
    public async Task MeetMilestone_Tomorrow_IsRefused()
    {
        var milestone = (await area.Action("WS04-03")).Milestones[0];
        (await area.As(Lead, new MeetMilestone(milestone.Id, milestone.Version, Today.AddDays(1)))).ShouldBeRefused("met-in-future", "MetOn");
    }

    [Fact]
    public async Task MeetMilestone_NoSuchMilestone_IsMissing() =>
        (await area.As(Lead, new MeetMilestone(Guid.NewGuid(), 1, Today))).Outcome.ShouldBe(Outcome.Missing);
}
