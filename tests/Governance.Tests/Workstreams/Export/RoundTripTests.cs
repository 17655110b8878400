using FsCheck;
using FsCheck.Fluent;
using Governance.Reports.Excel;
using Governance.Testing.Hosting;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Exports;
using Governance.Workstreams.Pages.Import;
using Governance.Workstreams.Pages.Import.Merging;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Workstreams.Export;

/// <summary>What is exported is read back as it was: into the same workstream nothing changes, into an empty one the same plan comes out.</summary>
public sealed class RoundTripTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const int Plans = 12;

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Export_OfAnyPlan_ReadsBackWithoutAChangeAndBuildsTheSamePlanElsewhere()
    {
        var themes = await area.Database(db => db.Set<Theme>().Select(t => t.Key).ToListAsync());
        for (var seed = 0; seed < Plans; seed++)
        {
            var (own, empty) = await Make($"plan-{seed}", 200 + (2 * seed));
            var actions = AnyPlan.Actions(own, themes).Sample(8, new Rnd((ulong)(seed + 1), 1), 1).First();
            await Save(actions);
            var export = (await area.Send(new GetPlanExport($"plan-{seed}"))).Value;

            foreach (var (name, bytes) in Files(export))
            {
                var same = await area.Send(new ImportPlan($"plan-{seed}", new(name, bytes), DryRun: true));
                same.Ok.ShouldBeTrue(Why(seed, name, same.Problems));
                same.Value.Refused.ShouldBeFalse(Why(seed, name, same.Value.Problems));
                same.Value.Changes.SelectMany(c => c.Fields.Select(f => $"{c.Reference} {f.Field}: [{f.Before}] -> [{f.After}]")).ShouldBeEmpty(Why(seed, name, same.Value.Problems));
                same.Value.Counts["unchanged"].ShouldBe(actions.Count);
            }

            var into = await area.Send(new ImportPlan($"plan-{seed}-copy", new("plan.xlsx", Files(export)[0].Bytes), DryRun: false));
            into.Ok.ShouldBeTrue(Why(seed, "copy", into.Problems));
            (await Values(empty)).ShouldBe(await Values(own), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData("autism")]
    [InlineData("quality-offer")]
    [InlineData("special-schools")]
    public async Task Export_OfASampleWorkstream_ReadsBackWithoutAChange(string key)
    {
        var export = (await area.Send(new GetPlanExport(key))).Value;

        foreach (var (name, bytes) in Files(export))
        {
            var outcome = (await area.Send(new ImportPlan(key, new(name, bytes), DryRun: true))).Value;

            outcome.Changes.SelectMany(c => c.Fields.Select(f => $"{c.Reference} {f.Field}: [{f.Before}] -> [{f.After}]")).ShouldBeEmpty(Why(0, name, outcome.Problems));
            outcome.Changes.Count.ShouldBe(export.Table.Rows.Count, Why(0, name, outcome.Problems));
        }
    }

    [Fact]
    public async Task Export_ChangedByHand_ChangesOnlyThat()
    {
        var export = (await area.Send(new GetPlanExport("autism"))).Value;
        using var memory = new MemoryStream();
        CsvWriter.Write(export.Table, memory);
        var text = System.Text.Encoding.UTF8.GetString(memory.ToArray());
        var title = export.Table.Rows[1].Cells[1].ShouldBeOfType<Governance.Reports.Documents.TextCell>().Value;

        var outcome = (await area.Send(new ImportPlan("autism", new("plan.csv", System.Text.Encoding.UTF8.GetBytes(text.Replace(title, title + " soon", StringComparison.Ordinal))), DryRun: true))).Value;

        var field = outcome.Changes.Where(c => c.Kind == ImportKind.Changed).ShouldHaveSingleItem().Fields.ShouldHaveSingleItem();
        field.ShouldBe(new FieldChange("Action", title, title + " soon"));
    }

    private static List<(string Name, byte[] Bytes)> Files(PlanExport export)
    {
        using var csv = new MemoryStream();
        CsvWriter.Write(export.Table, csv);
        return [("plan.xlsx", WorkbookWriter.Bytes(new Workbook("Plan", [new("Holds", "The whole plan")], [new("Plan", export.Table)]))), ("plan.csv", csv.ToArray())];
    }

    private static string Why(int seed, string name, IEnumerable<Governance.Platform.Messages.Problem> problems) =>
        $"seed {seed}, {name}: {string.Join("; ", problems.Select(p => $"{p.Severity} {p.Row} {p.Column} {p.Message}"))}";

    private Task<(Guid Own, Guid Empty)> Make(string key, int number) => area.Database(async db =>
    {
        var own = new Workstream { Number = number, Key = key, Title = key };
        var empty = new Workstream { Number = number + 1, Key = $"{key}-copy", Title = key };
        db.AddRange(own, empty);
        await db.SaveChangesAsync();
        return (own.Id, empty.Id);
    });

    private Task<bool> Save(IEnumerable<WorkstreamAction> actions) => area.Database(async db =>
    {
        db.AddRange(actions);
        await db.SaveChangesAsync();
        return true;
    });

    private Task<List<string>> Values(Guid workstream) => area.Database(async db =>
    {
        var names = new PlanNames(new Dictionary<string, (Guid, string)>(StringComparer.Ordinal), new Dictionary<string, (Guid, string)>(StringComparer.Ordinal), []);
        var actions = await db.Set<WorkstreamAction>().AsNoTracking().Include(a => a.Milestones).Include(a => a.Blockers)
            .Where(a => a.WorkstreamId == workstream).OrderBy(a => a.Reference).ToListAsync();
        return actions.Select(a => $"{a.Reference}: {string.Join(" | ", PlanFields.All.Select(f => f.Words(ActionValues.Of(a, names))))}").ToList();
    });
}
