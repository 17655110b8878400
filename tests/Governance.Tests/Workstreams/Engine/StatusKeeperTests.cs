using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Workstreams.Engine;

public sealed class StatusKeeperTests
{
    private static readonly DateOnly Today = new(2026, 11, 17);

    [Fact]
    public async Task EnsureAssessed_DueDatePassed_IsOffTrackAndSoIsTheWorkstream()
    {
        await using var northmere = await Northmere.On(Today);
        await northmere.Save(northmere.Action("WS04-01", dueIn: -18, critical: true), northmere.Action("WS04-02"));

        await northmere.Assess();

        var actions = (await northmere.All<WorkstreamAction>()).ToDictionary(a => a.Reference);
        actions["WS04-01"].Status.ShouldBe(RagStatus.OffTrack);
        actions["WS04-01"].Drivers.ShouldBe(["It is 18 days past its current due date."]);
        actions["WS04-02"].Status.ShouldBe(RagStatus.OnTrack);
        var workstream = (await northmere.All<Workstream>()).ShouldHaveSingleItem();
        workstream.Status.ShouldBe(RagStatus.OffTrack);
        workstream.Drivers.ShouldContain("Critical action “Action WS04-01” is off track. It is 18 days past its current due date.");
    }

    [Fact]
    public async Task EnsureAssessed_DayPasses_MovesStatusAndRecordsTheMoveOnce()
    {
        await using var northmere = await Northmere.On(Today);
        await northmere.Save(northmere.Action("WS04-01", dueIn: 0), northmere.Action("WS04-02"));
        await northmere.Assess();
        (await northmere.All<StatusChange>()).ShouldBeEmpty("a first assessment is no move");

        northmere.Clock.Move(Today.AddDays(1));
        await northmere.Assess();
        await northmere.Assess();

        var moves = await northmere.All<StatusChange>();
        moves.Select(m => (m.SubjectType, m.From, m.To)).ShouldBe(
            [("action", RagStatus.OnTrack, RagStatus.OffTrack), ("workstream", RagStatus.OnTrack, RagStatus.OffTrack)], ignoreOrder: true);
        moves[0].Driver.ShouldContain("1 day past");
    }

    [Fact]
    public async Task EnsureAssessed_EveryDay_LeavesVersionChangedByAndAuditAlone()
    {
        await using var northmere = await Northmere.On(Today);
        await northmere.Save(northmere.Action("WS04-01", dueIn: -1), northmere.Action("WS04-02"));
        var lines = (await northmere.All<AuditEntry>()).Count;

        await northmere.Assess();
        northmere.Clock.Move(Today.AddDays(1));
        await northmere.Assess();

        (await northmere.All<WorkstreamAction>()).ShouldAllBe(a => a.Version == 1 && a.ChangedBy == "Test" && a.AssessedOn == Today.AddDays(1));
        (await northmere.All<AuditEntry>()).Count.ShouldBe(lines);
    }

    [Fact]
    public async Task EnsureAssessed_RuleFollowedByAnother_UsesTheOneInForce()
    {
        await using var northmere = await Northmere.On(Today);
        var action = northmere.Action("WS04-01");
        action.Milestones.Add(new Milestone { ActionId = action.Id, Title = "Publish core offer", BaselineDue = Today.AddDays(-10), Due = Today.AddDays(-10) });
        await northmere.Save(action, new RagRuleVersion { Number = 2, EffectiveFrom = Today.AddDays(1), Rule = """{"MilestoneOffTrackDays":5}""" });

        await northmere.Assess();
        (await northmere.All<WorkstreamAction>())[0].Status.ShouldBe(RagStatus.AtRisk);

        northmere.Clock.Move(Today.AddDays(1));
        await northmere.Assess();
        (await northmere.All<WorkstreamAction>())[0].Status.ShouldBe(RagStatus.OffTrack);
    }

    [Fact]
    public async Task EnsureAssessed_NoUpdateSinceCutOff_NeverStaysGreen()
    {
        await using var northmere = await Northmere.On(new DateOnly(2026, 10, 2));
        await northmere.Save(northmere.Action("WS04-01", dueIn: 300, lastUpdate: new DateOnly(2026, 10, 2)));
        await northmere.Assess();
        (await northmere.All<WorkstreamAction>())[0].Status.ShouldBe(RagStatus.OnTrack);

        northmere.Clock.Move(new DateOnly(2026, 11, 7));
        await northmere.Assess();

        var action = (await northmere.All<WorkstreamAction>())[0];
        action.Status.ShouldBe(RagStatus.AtRisk);
        action.Drivers.ShouldBe(["No update since 2 October."]);
        action.DriverCodes.ShouldBe(["no-update"]);
    }

    [Fact]
    public async Task Settle_TwoAtOnceFromDifferentFacts_TheSecondIsRefused()
    {
        await using var northmere = await Northmere.On(Today);
        await northmere.Save(northmere.Action("WS04-01"), northmere.Action("WS04-02"));
        await northmere.Assess();

        await northmere.In(async first => await northmere.In(async second =>
        {
            await Late(first, "WS04-01");
            await Late(second, "WS04-02");
            await first.GetRequiredService<GovernanceDb>().SaveChangesAsync();
            await Should.ThrowAsync<DbUpdateConcurrencyException>(() => second.GetRequiredService<GovernanceDb>().SaveChangesAsync());
        }));

        static async Task Late(IServiceProvider scope, string reference)
        {
            var db = scope.GetRequiredService<GovernanceDb>();
            var id = await db.Set<WorkstreamAction>().Where(a => a.Reference == reference).Select(a => a.Id).SingleAsync();
            var hand = await scope.GetRequiredService<ActionLoader>().Load(id, default);
            hand!.Action.CurrentDue = Today.AddDays(-1);
            await scope.GetRequiredService<StatusKeeper>().Settle(hand.Action, hand.Workstream, default);
            hand.Workstream.Status.ShouldBe(RagStatus.OffTrack);
        }
    }
}
