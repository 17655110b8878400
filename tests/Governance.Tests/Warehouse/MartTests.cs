using Governance.Platform.Rag;
using Governance.Warehouse.Marts;
using Governance.Warehouse.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Warehouse;

public sealed class MartTests
{
    [Fact]
    public async Task Rag_ByNumber_WithNowAndTheClosedPeriods()
    {
        await using var house = await NightHouse.Open();
        var build = await house.Built();

        var rag = await house.In(scope => scope.GetRequiredService<WorkstreamMart>().Rag(build.Id, 12, default));

        rag.Select(w => w.Key).ShouldBe(["offer", "autism"]);
        var autism = rag[1];
        (autism.Now, autism.Before).ShouldBe((RagStatus.OffTrack, RagStatus.OnTrack));
        autism.Drivers.ShouldBe(["Open blocker marked critical."]);
        autism.Periods.Single().ShouldSatisfyAllConditions(p => p.Name.ShouldBe("September 2026"), p => p.Key.ShouldBe("2026-09"));
    }

    [Fact]
    public async Task Rag_WithNoPeriodsWanted_GivesNowOnly()
    {
        await using var house = await NightHouse.Open();
        var build = await house.Built();

        var rag = await house.In(scope => scope.GetRequiredService<WorkstreamMart>().Rag(build.Id, 0, default));

        rag.Count.ShouldBe(2);
        rag.ShouldAllBe(w => w.Periods.Count == 0 && w.Before == null);
    }

    [Fact]
    public async Task OverdueByPartner_CountsWhatIsListed_AndNamesThoseWithoutAny()
    {
        await using var house = await NightHouse.Open();
        var forum = Guid.CreateVersion7();
        var actions = house.Sources.Actions.Rows;
        var statuses = house.Sources.Statuses.Rows;
        house.Sources.Actions.Rows = day => [.. actions(day), Partner(Rows.Action(forum, Sources.Autism, "P1"), "Parent carer forum")];
        house.Sources.Statuses.Rows = day => [.. statuses(day), Rows.Status(forum, Sources.Autism, day)];
        var build = await house.Built();

        var (partners, listed, counts) = await house.In(async scope =>
        {
            var mart = scope.GetRequiredService<ActionMart>();
            return (await mart.OverdueByPartner(build.Id, default), await mart.Overdue(build.Id, default), await mart.Counts(build.Id, default));
        });

        partners.ShouldBe([new("Council", 40, 10, 5), new("Parent carer forum", 1, 0, 0)]);
        listed.Count.ShouldBe(10);
        listed.ShouldAllBe(a => a.Days == 5 && a.Partner == "Council" && a.Due == house.Today.AddDays(-5));
        counts.Sum(c => c.Overdue).ShouldBe(10);
        counts.Sum(c => c.Actions).ShouldBe(41);
    }

    [Fact]
    public async Task Delivery_RunsTotalsFromPlanToForecast()
    {
        await using var house = await NightHouse.Open();
        var ids = house.Sources.Actions.Rows(default).Take(4).Select(a => a.ActionId).ToList();
        house.Sources.Milestones.Rows = _ =>
        [
            Rows.Milestone(ids[0], Sources.Offer, new(2026, 9, 10), met: new(2026, 10, 2)),
            Rows.Milestone(ids[1], Sources.Offer, new(2026, 10, 10), late: 38),
            Rows.Milestone(ids[2], Sources.Autism, new(2026, 12, 10)),
            GivenUp(Rows.Milestone(ids[3], Sources.Autism, new(2026, 10, 1))),
        ];
        var build = await house.Built();

        var delivery = await house.In(scope => scope.GetRequiredService<DeliveryMart>().Read(build.Id, build.AsOf, new(2026, 9, 1), new(2026, 12, 31), default));

        (delivery.Total, delivery.PlannedByNow, delivery.MetByNow, delivery.Behind).ShouldBe((3, 2, 1, 1));
        delivery.Months.ShouldBe(
        [
            new(new(2026, 9, 1), 1, 0, null),
            new(new(2026, 10, 1), 2, 1, null),
            new(new(2026, 11, 1), 2, 1, 2),
            new(new(2026, 12, 1), 3, null, 3),
        ]);
        delivery.Gaps.Select(g => (g.Key, g.Behind)).ShouldBe([("offer", 1), ("autism", 0)]);
    }

    [Fact]
    public async Task History_CountsEachPeriodByStatus()
    {
        await using var house = await NightHouse.Open();
        var build = await house.Built();

        var history = await house.In(scope => scope.GetRequiredService<ActionMart>().History(build.Id, default));

        history.ShouldBe([new("2026-09", RagStatus.OnTrack, 40)]);
    }

    private static ActionRow Partner(ActionRow row, string name) => new()
    {
        ActionId = row.ActionId,
        WorkstreamId = row.WorkstreamId,
        Reference = row.Reference,
        Title = row.Title,
        Section = row.Section,
        OwnerRole = row.OwnerRole,
        OrganisationId = row.OrganisationId,
        PartnerName = name,
        IsCritical = row.IsCritical,
        IsOnPlan = row.IsOnPlan,
        StartsOn = row.StartsOn,
        DueAsStated = row.DueAsStated,
    };

    private static MilestoneRow GivenUp(MilestoneRow row) => new()
    {
        MilestoneId = row.MilestoneId,
        ActionId = row.ActionId,
        WorkstreamId = row.WorkstreamId,
        Title = row.Title,
        BaselineDue = row.BaselineDue,
        Due = row.Due,
        MetOn = null,
        ExpectedOn = null,
        DaysLate = 0,
        IsAwaited = false,
    };
}
