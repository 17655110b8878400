using Governance.Platform.Rag;
using Governance.Reports.Documents;
using Governance.Testing.Hosting;
using Governance.Warehouse.Marts;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Workstreams.Pack;

/// <summary>Every figure of the pack's part is the mart's, for the one build it names.</summary>
public sealed class WorkstreamsSectionTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Compose_Strip_IsTheMartsWorkstreamsWithTheClaimThatDiffers()
    {
        await using var scope = area.Scope();
        var (build, sections) = await Compose(scope.ServiceProvider);
        var mart = (await scope.ServiceProvider.GetRequiredService<WorkstreamMart>().Rag(build.Id, 3, default)).Where(w => !w.GovernedElsewhere).ToList();

        var strip = sections.Single(s => s.Id == "workstreams").Blocks.OfType<StatusStrip>().ShouldHaveSingleItem();

        strip.Rows.Count.ShouldBe(mart.Count);
        foreach (var row in mart)
        {
            var shown = strip.Rows.Single(r => r.Label.StartsWith($"{row.Number}. ", StringComparison.Ordinal));
            shown.Now.ShouldBe(new StatusCell(row.Now, row.Claimed, row.ClaimReason));
            shown.Before.ShouldBe(row.Periods.Select(p => (RagStatus?)p.Status));
            shown.Why.ShouldBe(string.Join(' ', row.Drivers));
        }

        strip.Rows.Count(r => r.Now.Differs).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Compose_Exceptions_NameEveryWorkstreamInTroubleWithItsDriversAndWhatWasReported()
    {
        await using var scope = area.Scope();
        var (build, sections) = await Compose(scope.ServiceProvider);
        var troubled = (await scope.ServiceProvider.GetRequiredService<WorkstreamMart>().Rag(build.Id, 3, default))
            .Where(w => !w.GovernedElsewhere && w.Now is RagStatus.OffTrack or RagStatus.AtRisk).ToList();

        var exceptions = sections.Where(s => s.Id.StartsWith("exception-", StringComparison.Ordinal)).ToList();

        exceptions.Select(s => s.Heading).Order().ShouldBe(troubled.Select(w => w.Title).Order());
        foreach (var workstream in troubled)
        {
            var section = exceptions.Single(s => s.Heading == workstream.Title);
            section.Blocks.OfType<BulletList>().First().Items.Select(i => ((TextRun)i.Runs[0]).Text).ShouldBe(workstream.Drivers);
            section.Blocks.OfType<Callout>().Any(c => c.Kind == CalloutKind.Differs).ShouldBe(workstream.Differs);
        }

        exceptions.SelectMany(s => s.Blocks.OfType<Governance.Reports.Documents.MarkdownText>()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Compose_History_CountsTheMartsPeriods()
    {
        await using var scope = area.Scope();
        var (build, sections) = await Compose(scope.ServiceProvider);
        var mart = (await scope.ServiceProvider.GetRequiredService<WorkstreamMart>().Rag(build.Id, 12, default)).Where(w => !w.GovernedElsewhere).ToList();

        var chart = sections.Single(s => s.Id == "workstream-history").Blocks.OfType<Chart>().ShouldHaveSingleItem();

        chart.Categories.Count.ShouldBe(12);
        var off = chart.Series.Single(s => s.Name == "Off track");
        for (var i = 0; i < 12; i++)
        {
            off.Points[i].ShouldBe(mart.Count(w => w.Periods[i].Status == RagStatus.OffTrack));
            chart.Series.Sum(s => s.Points[i]).ShouldBe(mart.Count);
        }
    }

    [Fact]
    public async Task Compose_DeliveryAndOverdue_ReconcileWithTheMarts()
    {
        await using var scope = area.Scope();
        var (build, sections) = await Compose(scope.ServiceProvider);
        var delivery = await scope.ServiceProvider.GetRequiredService<DeliveryMart>().Read(build.Id, build.AsOf, new(2026, 4, 1), new(2027, 3, 31), default);
        var partners = await scope.ServiceProvider.GetRequiredService<ActionMart>().OverdueByPartner(build.Id, default);
        var overdue = await scope.ServiceProvider.GetRequiredService<ActionMart>().Overdue(build.Id, default);

        var blocks = sections.Single(s => s.Id == "delivery").Blocks;
        var chart = blocks.OfType<Chart>().ShouldHaveSingleItem();
        chart.Series.Single(s => s.Name == "Planned").Points.ShouldBe(delivery.Months.Select(m => (decimal?)m.Planned));
        chart.Series.Single(s => s.Name == "Met").Points.ShouldBe(delivery.Months.Select(m => (decimal?)m.Met));
        chart.Says.ShouldBe($"{delivery.MetByNow} met; {delivery.PlannedByNow} were planned by now.");
        ((NumberCell)blocks.OfType<Table>().Single().Totals!.Cells[3]).Value.ShouldBe(delivery.Behind);

        var tables = sections.Single(s => s.Id == "overdue").Blocks.OfType<Table>().ToList();
        ((NumberCell)tables[0].Totals!.Cells[2]).Value.ShouldBe(partners.Sum(p => p.Overdue));
        tables[1].Rows.Count.ShouldBe(overdue.Count);
        overdue.Count.ShouldBe(partners.Sum(p => p.Overdue));
    }

    [Fact]
    public async Task Compose_BeforeTheFirstBuild_SaysThatThereIsNone()
    {
        await using var scope = area.Scope();
        var section = scope.ServiceProvider.GetServices<IPackSection>().Single(s => s.Order == 200);

        var sections = await section.Compose(new(new(2026, 11, 19), null, Guid.NewGuid(), null, new(2026, 11, 17), Issued: false), default);

        sections.ShouldHaveSingleItem().Blocks.ShouldHaveSingleItem().ShouldBeOfType<Callout>().Kind.ShouldBe(CalloutKind.Warning);
    }

    private static async Task<(BuildView Build, IReadOnlyList<Section> Sections)> Compose(IServiceProvider services)
    {
        var build = (await services.GetRequiredService<BuildReader>().Resolve(null, default)).ShouldNotBeNull();
        var section = services.GetServices<IPackSection>().Single(s => s.Order == 200);
        return (build, await section.Compose(new(new(2026, 11, 19), null, Guid.NewGuid(), build.Id, build.AsOf, Issued: false), default));
    }
}
