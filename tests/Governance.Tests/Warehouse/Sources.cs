using System.Runtime.CompilerServices;
using Governance.Platform.Contributions;
using Governance.Platform.Rag;
using Governance.Warehouse.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Warehouse;

/// <summary>Small, whole sources that a test can bend.</summary>
internal sealed class Sources
{
    public static readonly Guid Council = Guid.CreateVersion7();
    public static readonly Guid Autism = Guid.CreateVersion7();
    public static readonly Guid Offer = Guid.CreateVersion7();
    public static readonly Guid OnTime = Guid.CreateVersion7();

    private readonly List<Guid> ids = [.. Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7())];

    public Source<PeriodRow> Periods { get; } = new(_ => [Rows.Period("2026-09"), Rows.Period("2026-10", closed: false)]);

    public Source<OrganisationRow> Organisations { get; } = new(_ => [new() { OrganisationId = Council, Name = "Northmere Council", ShortName = "Council", Sector = "Education" }]);

    public Source<WorkstreamRow> Workstreams { get; } = new(_ => [Rows.Workstream(Offer, 1, "offer"), Rows.Workstream(Autism, 4, "autism")]);

    public Source<ActionRow> Actions { get; }

    public Source<ActionStatusRow> Statuses { get; }

    public Source<ActionPeriodRow> Past { get; }

    public Source<WorkstreamRagRow> Rag { get; } = new(_ =>
    [
        Rows.Rag(Offer, "2026-09"), Rows.Rag(Offer, "2026-10", now: true),
        Rows.Rag(Autism, "2026-09"), Rows.Rag(Autism, "2026-10", now: true, RagStatus.OffTrack, "Open blocker marked critical."),
    ]);

    public Source<MilestoneRow> Milestones { get; }

    public Source<IndicatorRow> Indicators { get; } = new(_ => [Rows.Indicator()]);

    public Source<IntakeQualityRow> Submissions { get; } = new(_ => [Rows.Submission(1), Rows.Submission(2)]);

    public Source<IndicatorValueRow> IndicatorValues { get; } = new(_ => [Rows.Value("2026-september"), Rows.Value("2026-october")]);

    public Source<AreaRow> Areas { get; } = new(_ => [ChildRows.Own, ChildRows.Group("north"), ChildRows.Group("south"), ChildRows.Group(Bands.Unknown)]);

    public Source<NeedRow> Needs { get; } = new(_ => [new() { Code = "ASD", Name = "Autistic spectrum disorder" }, new() { Code = "SLCN", Name = "Speech, language and communication needs" }]);

    public Source<BenchmarkValueRow> Benchmarks { get; } = new(_ => []);

    public Source<FeedRow> Feeds { get; } = new(_ => [ChildRows.Feed()]);

    public Source<ChildSnapshotRow> Children { get; } = new(_ => ChildRows.Plans());

    public Source<PlanTimelinessRow> Issued { get; } = new(_ => ChildRows.Issued());

    public Source<AbsenceRow> Absences { get; } = new(_ => [ChildRows.Absence(1)]);

    public Source<SuspensionRow> Suspensions { get; } = new(_ => [ChildRows.Suspension(1)]);

    public Source<PlacementFactRow> Places { get; } = new(_ => [ChildRows.Place(1)]);

    /// <summary>Waits come from the operational database instead.</summary>
    public bool CopiesWaits { get; set; }

    public Source<WaitingRow> Waits { get; } = new(_ => [ChildRows.Wait(1)]);

    public Sources()
    {
        Actions = new(_ => [.. ids.Select((id, i) => Rows.Action(id, Of(i), $"A{i:00}"))]);
        Statuses = new(day => [.. ids.Select((id, i) => Rows.Status(id, Of(i), day, i % 4 == 0 ? 5 : 0))]);
        Past = new(_ => [.. ids.Select((id, i) => Rows.Past(id, Of(i), "2026-09"))]);
        Milestones = new(day => [.. ids.Take(10).Select((id, i) => Rows.Milestone(id, Of(i), day.AddDays(i * 10)))]);
    }

    public void AddTo(IServiceCollection services) => Waiting(services)
        .AddSingleton<IWarehouseSource<PeriodRow>>(Periods)
        .AddSingleton<IWarehouseSource<OrganisationRow>>(Organisations)
        .AddSingleton<IWarehouseSource<WorkstreamRow>>(Workstreams)
        .AddSingleton<IWarehouseSource<ActionRow>>(Actions)
        .AddSingleton<IWarehouseSource<ActionStatusRow>>(Statuses)
        .AddSingleton<IWarehouseSource<ActionPeriodRow>>(Past)
        .AddSingleton<IWarehouseSource<WorkstreamRagRow>>(Rag)
        .AddSingleton<IWarehouseSource<MilestoneRow>>(Milestones)
        .AddSingleton<IWarehouseSource<IndicatorRow>>(Indicators)
        .AddSingleton<IWarehouseSource<IntakeQualityRow>>(Submissions)
        .AddSingleton<IWarehouseSource<IndicatorValueRow>>(IndicatorValues)
        .AddSingleton<IWarehouseSource<AreaRow>>(Areas)
        .AddSingleton<IWarehouseSource<NeedRow>>(Needs)
        .AddSingleton<IWarehouseSource<BenchmarkValueRow>>(Benchmarks)
        .AddSingleton<IWarehouseSource<FeedRow>>(Feeds)
        .AddSingleton<IWarehouseSource<ChildSnapshotRow>>(Children)
        .AddSingleton<IWarehouseSource<PlanTimelinessRow>>(Issued)
        .AddSingleton<IWarehouseSource<AbsenceRow>>(Absences)
        .AddSingleton<IWarehouseSource<SuspensionRow>>(Suspensions)
        .AddSingleton<IWarehouseSource<PlacementFactRow>>(Places);

    private IServiceCollection Waiting(IServiceCollection services) =>
        CopiesWaits ? services.AddScoped<IWarehouseSource<WaitingRow>, CopiedWaits>() : services.AddSingleton<IWarehouseSource<WaitingRow>>(Waits);

    private static Guid Of(int i) => i % 2 == 0 ? Offer : Autism;
}

/// <summary>One source: what it gives, what it announces, and what happens on the way.</summary>
internal sealed class Source<T>(Func<DateOnly, List<T>> rows) : IWarehouseSource<T>
{
    public Func<DateOnly, List<T>> Rows { get; set; } = rows;

    /// <summary>Announced rows beyond those given.</summary>
    public int Missing { get; set; }

    public long? Pence { get; set; }

    public Func<Task> OnPrepare { get; set; } = () => Task.CompletedTask;

    public Func<Task> OnTotals { get; set; } = () => Task.CompletedTask;

    public Func<int, Task> OnRow { get; set; } = _ => Task.CompletedTask;

    public Task Prepare(DateOnly asOf, CancellationToken token) => OnPrepare();

    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token)
    {
        await OnTotals();
        return new(Rows(asOf).Count + Missing, Pence);
    }

    public async IAsyncEnumerable<T> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        var at = 0;
        foreach (var row in Rows(asOf))
        {
            await OnRow(at++);
            yield return row;
        }
    }
}
