using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Testing.Hosting;
using Governance.Workstreams.Pages.Actions.Editing;
using Governance.Workstreams.Pages.Briefs;
using static Governance.Tests.Workstreams.Actions.Acting;

namespace Governance.Tests.Workstreams.Actions;

public sealed class EditingTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task CreateAction_WithoutReference_TakesTheNextAndIsAssessed()
    {
        var result = await area.As(Lead, new CreateAction("autism", "", new() { Title = "Quiet spaces audit", Start = Today.AddDays(10), Due = Today.AddDays(90) }));

        result.Value.ShouldBe("WS04-11");
        var action = await area.Action("WS04-11");
        action.Status.ShouldBe(RagStatus.NotStarted);
        action.BaselineDue.ShouldBe(Today.AddDays(90));
        action.CurrentDue.ShouldBe(action.BaselineDue);
    }

    [Theory]
    [InlineData("", "WS04-20", "missing-text", "Title")]
    [InlineData("A title", "WS04-03", "reference-taken", "Reference")]
    [InlineData("A title", "no/slash", "reference-shape", "Reference")]
    [InlineData("A title", "new", "reference-shape", "Reference")]
    public async Task CreateAction_OneThingWrong_IsRefusedBesideItsField(string title, string reference, string code, string field) =>
        (await area.As(Lead, new CreateAction("autism", reference, new() { Title = title }))).ShouldBeRefused(code, field);

    [Fact]
    public async Task CreateAction_DueBeforeStart_IsRefused() =>
        (await area.As(Lead, new CreateAction("autism", "", new() { Title = "Backwards", Start = Today, Due = Today.AddDays(-1) }))).ShouldBeRefused("due-before-start", "Due");

    [Theory]
    [InlineData(Stranger, Outcome.Forbidden)]
    [InlineData(Owner, Outcome.Forbidden)]
    [InlineData("Administrator", Outcome.Done)]
    public async Task CreateAction_InAutism_IsForItsLeadAndAdministrators(string who, Outcome outcome) =>
        (await area.As(who, new CreateAction("autism", "", new() { Title = "Another" }))).Outcome.ShouldBe(outcome);

    [Fact]
    public async Task CreateAction_NoSuchWorkstream_IsMissing() =>
        (await area.As(Lead, new CreateAction("nowhere", "", new() { Title = "Lost" }))).Outcome.ShouldBe(Outcome.Missing);

    [Fact]
    public async Task EditAction_NewWordsAndOwner_KeepsTheDueDate()
    {
        var action = await area.Action("WS04-06");
        var owner = await area.Who("Lead Adviser, Autism");

        var result = await area.As(Lead, new EditAction(action.Id, action.Version, new() { Title = "Autism pages", Start = action.Start, OwnerAccountId = owner.AccountId, Due = Today }));

        result.Ok.ShouldBeTrue();
        var now = await area.Action("WS04-06");
        (now.Title, now.OwnerRole, now.CurrentDue).ShouldBe(("Autism pages", "Lead Adviser, Autism", action.CurrentDue));
        now.Version.ShouldBe(action.Version + 1);
        now.ChangedBy.ShouldBe(Lead);
    }

    [Fact]
    public async Task EditAction_TwoWriters_TheSecondSeesBothTextsFieldByField()
    {
        var action = await area.Action("WS04-06");
        await area.As(Lead, new EditAction(action.Id, action.Version, new() { Title = "First words", Start = action.Start }));

        var second = await area.As("Administrator", new EditAction(action.Id, action.Version, new() { Title = "Second words", Start = action.Start, Critical = true }));

        second.Outcome.ShouldBe(Outcome.Conflict);
        second.Stale!.By.ShouldBe(Lead);
        second.Stale.Fields.Single(f => f.Field == "Title").ShouldBe(new FieldVersions("Title", "Action", "Second words", "First words"));
        second.Stale.Fields.Single(f => f.Field == "Critical").Same.ShouldBeFalse();
        (await area.Action("WS04-06")).Title.ShouldBe("First words");
    }

    [Fact]
    public async Task EditAction_StartAfterDue_IsRefusedBesideTheStart()
    {
        var action = await area.Action("WS04-06");
        (await area.As(Lead, new EditAction(action.Id, action.Version, new() { Title = "X", Start = action.CurrentDue!.Value.AddDays(1) }))).ShouldBeRefused("due-before-start", "Start");
    }

    [Fact]
    public async Task ClaimWorkstream_BetterWithReason_ShowsBothAndCanBeTakenBack()
    {
        var workstream = await area.Workstream("autism");
        workstream.Status.ShouldBe(RagStatus.OffTrack);

        (await area.As(Lead, new ClaimWorkstream("autism", workstream.Version, RagStatus.AtRisk, "Cover starts 1 December"))).Ok.ShouldBeTrue();
        var claimed = await area.Workstream("autism");
        (claimed.Status, claimed.Claimed, claimed.ClaimReason).ShouldBe((RagStatus.OffTrack, RagStatus.AtRisk, "Cover starts 1 December"));

        (await area.As(Lead, new ClaimWorkstream("autism", claimed.Version, null, ""))).Ok.ShouldBeTrue();
        (await area.Workstream("autism")).Claimed.ShouldBeNull();
    }

    [Fact]
    public async Task ClaimWorkstream_WithoutReasonOrByTheSponsor_IsNotDone()
    {
        var workstream = await area.Workstream("autism");
        (await area.As(Lead, new ClaimWorkstream("autism", workstream.Version, RagStatus.OnTrack, ""))).ShouldBeRefused("claim-needs-reason", "ClaimReason");
        (await area.As(Lead, new ClaimWorkstream("autism", workstream.Version, RagStatus.Complete, "Done"))).ShouldBeRefused("claim-not-live", "ClaimedRag");
        (await area.As(Sponsor, new ClaimWorkstream("autism", workstream.Version, RagStatus.AtRisk, "Mine"))).Outcome.ShouldBe(Outcome.Forbidden);
        (await area.As(Lead, new ClaimWorkstream("autism", workstream.Version - 1, RagStatus.AtRisk, "Old"))).Outcome.ShouldBe(Outcome.Conflict);
    }

    [Fact]
    public async Task EditBrief_TwoWriters_TheSecondIsRefusedWithBothTexts()
    {
        var workstream = await area.Workstream("autism");
        (await area.As(Lead, new EditBrief("autism", workstream.Version, Brief(workstream, "First")))).Ok.ShouldBeTrue();

        var second = await area.As("Administrator", new EditBrief("autism", workstream.Version, Brief(workstream, "Second")));

        second.Stale!.Fields.Single(f => f.Field == "Activities").ShouldBe(new FieldVersions("Activities", "Activities", "Second", "First"));
        (await area.Workstream("autism")).Activities.ShouldBe("First");
        (await area.As(Lead, new EditBrief("autism", workstream.Version + 1, new() { Title = "" }))).ShouldBeRefused("missing-text", "Title");
        (await area.As(Stranger, new EditBrief("autism", workstream.Version + 1, Brief(workstream, "Third")))).Outcome.ShouldBe(Outcome.Forbidden);
    }

    private static BriefFields Brief(Governance.Workstreams.Domain.Workstream workstream, string activities) =>
        new() { Title = workstream.Title, LeadAccountId = workstream.LeadAccountId, SponsorAccountId = workstream.SponsorAccountId, Activities = activities };
}
