using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Marts;

/// <summary>Milestones up to and including one month, running totals.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Planned">Those whose baseline date is in or before it.</param>
/// <param name="Met">Those met in or before it; null for months after the build's day.</param>
/// <param name="Forecast">Those met, or expected by their owners, in or before it; null for months before the build's day.</param>
public sealed record DeliveryMonth(DateOnly Month, int Planned, int? Met, int? Forecast);

/// <summary>How far one workstream is behind its plan.</summary>
/// <param name="WorkstreamId">The workstream.</param>
/// <param name="Title">Its title.</param>
/// <param name="Key">Its slug.</param>
/// <param name="Planned">Milestones planned by the build's day.</param>
/// <param name="Met">Milestones met by then.</param>
public sealed record DeliveryGap(Guid WorkstreamId, string Title, string Key, int Planned, int Met)
{
    /// <summary>Milestones behind plan; negative when ahead.</summary>
    public int Behind => Planned - Met;
}

/// <summary>Milestones met against plan.</summary>
/// <param name="Total">Milestones met or awaited; those given up with their action are left out throughout.</param>
/// <param name="PlannedByNow">Planned by the build's day, by baseline date.</param>
/// <param name="MetByNow">Met by the build's day.</param>
/// <param name="Months">Running totals, oldest first, without a gap.</param>
/// <param name="Gaps">Workstreams, furthest behind first.</param>
public sealed record Delivery(int Total, int PlannedByNow, int MetByNow, IReadOnlyList<DeliveryMonth> Months, IReadOnlyList<DeliveryGap> Gaps)
{
    /// <summary>Milestones behind plan; negative when ahead.</summary>
    public int Behind => PlannedByNow - MetByNow;
}

/// <summary>Milestone delivery by month.</summary>
public sealed class DeliveryMart(WarehouseDb db)
{
    /// <summary>Delivery of every milestone; the months run from <paramref name="from"/> to <paramref name="to"/>, totals include what lies before.</summary>
    /// <param name="build">From <see cref="BuildReader"/>.</param>
    /// <param name="asOf">The build's day.</param>
    /// <param name="from">A day in the first month wanted.</param>
    /// <param name="to">A day in the last month wanted.</param>
    /// <param name="token">Stops the reading.</param>
    public async Task<Delivery> Read(Guid build, DateOnly asOf, DateOnly from, DateOnly to, CancellationToken token)
    {
        var rows = await (
            from fact in db.Set<MilestoneRow>()
            join workstream in db.Set<WorkstreamRow>() on fact.WorkstreamId equals workstream.WorkstreamId
            where fact.BuildId == build && workstream.BuildId == build && (fact.IsAwaited || fact.MetOn != null)
            select new { fact.WorkstreamId, workstream.Title, workstream.Key, fact.BaselineDue, fact.MetOn, fact.ExpectedOn }).ToListAsync(token);
        var months = new List<DeliveryMonth>();
        for (var month = FirstOf(from); month <= to; month = month.AddMonths(1))
        {
            var end = month.AddMonths(1).AddDays(-1);
            months.Add(new(
                month,
                rows.Count(r => r.BaselineDue <= end),
                month > asOf ? null : rows.Count(r => r.MetOn <= end),
                end < asOf ? null : rows.Count(r => r.ExpectedOn <= end)));
        }

        var gaps = rows.GroupBy(r => (r.WorkstreamId, r.Title, r.Key))
            .Select(g => new DeliveryGap(g.Key.WorkstreamId, g.Key.Title, g.Key.Key, g.Count(r => r.BaselineDue <= asOf), g.Count(r => r.MetOn is not null)))
            .OrderByDescending(g => g.Behind).ThenBy(g => g.Title, StringComparer.Ordinal);
        return new(rows.Count, rows.Count(r => r.BaselineDue <= asOf), rows.Count(r => r.MetOn is not null), months, [.. gaps]);
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
