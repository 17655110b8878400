using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Workstreams.One;

/// <summary>One thing around a workstream's actions. One shape for all kinds, so that one question reads them.</summary>
internal sealed record AroundRow
{
    public const string Milestone = "milestone";
    public const string Blocker = "blocker";
    public const string Waits = "waits";
    public const string Needed = "needed";
    public const string Facet = "facet";

    public required string Kind { get; init; }

    /// <summary>The workstream's own action.</summary>
    public required string Reference { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    /// <summary>Reference of the action at the other end, role it was raised to, or partner.</summary>
    public required string Other { get; init; }

    public required string WorkstreamKey { get; init; }

    public required string WorkstreamTitle { get; init; }

    public required RagStatus Status { get; init; }

    public required DateOnly? From { get; init; }

    public required DateOnly? Due { get; init; }

    public required DateOnly? On { get; init; }

    public required DateOnly? Forecast { get; init; }

    public required DateOnly? ActionDue { get; init; }

    public required bool Critical { get; init; }

    public required int Count { get; init; }
}

/// <summary>Milestones, open blockers, dependencies and the values to filter by, in one question.</summary>
internal sealed class AroundReader(GovernanceDb db)
{
    /// <summary>Most of each kind that is drawn; the page says how many there are.</summary>
    public const int Shown = 24;

    public async Task<ILookup<string, AroundRow>> Read(Guid workstreamId, DateOnly milestonesFrom, CancellationToken token)
    {
        var actions = db.Set<WorkstreamAction>().AsNoTracking().Where(a => a.WorkstreamId == workstreamId);
        var rows = await Milestones(actions, milestonesFrom)
            .Concat(Blockers(actions))
            .Concat(WaitsOn(actions))
            .Concat(NeededBy(actions))
            .Concat(Facets(actions))
            .ToListAsync(token);
        return rows.ToLookup(r => r.Kind, StringComparer.Ordinal);
    }

    // Those still awaited come first, so that only what was met long ago can be left out.
    private IQueryable<AroundRow> Milestones(IQueryable<WorkstreamAction> actions, DateOnly since) => (
        from m in db.Set<Milestone>()
        join a in actions on m.ActionId equals a.Id
        where m.MetOn == null ? a.CompletedOn == null && a.ClosedOn == null : m.MetOn >= since
        orderby m.MetOn != null, m.Due, m.Title
        select new AroundRow
        {
            Kind = AroundRow.Milestone,
            Reference = a.Reference,
            Title = m.Title,
            Text = a.Title,
            Other = "",
            WorkstreamKey = "",
            WorkstreamTitle = "",
            Status = a.Status,
            From = m.BaselineDue,
            Due = m.Due,
            On = m.MetOn,
            Forecast = a.Forecast,
            ActionDue = a.CurrentDue,
            Critical = a.Critical,
            Count = 0,
        }).Take(Shown);

    private IQueryable<AroundRow> Blockers(IQueryable<WorkstreamAction> actions) => (
        from b in db.Set<Blocker>()
        join a in actions on b.ActionId equals a.Id
        where b.ClosedOn == null
        orderby b.Critical descending, b.OpenedOn, b.Text
        select new AroundRow
        {
            Kind = AroundRow.Blocker,
            Reference = a.Reference,
            Title = b.Text,
            Text = b.OpenedBy,
            Other = b.RaisedTo,
            WorkstreamKey = "",
            WorkstreamTitle = "",
            Status = a.Status,
            From = b.OpenedOn,
            Due = b.AnsweredOn,
            On = b.RaisedOn,
            Forecast = null,
            ActionDue = null,
            Critical = b.Critical,
            Count = 0,
        }).Take(Shown);

    private IQueryable<AroundRow> WaitsOn(IQueryable<WorkstreamAction> actions) => Chain(
        from d in db.Set<Dependency>()
        join own in actions on d.ActionId equals own.Id
        join other in db.Set<WorkstreamAction>() on d.NeedsActionId equals other.Id
        join w in db.Set<Workstream>() on other.WorkstreamId equals w.Id
        where other.WorkstreamId != own.WorkstreamId && own.CompletedOn == null && own.ClosedOn == null
        select new AroundRow
        {
            Kind = AroundRow.Waits,
            Reference = own.Reference,
            Title = other.Title,
            Text = d.Why,
            Other = other.Reference,
            WorkstreamKey = w.Key,
            WorkstreamTitle = w.Title,
            Status = other.Status,
            From = other.BaselineDue,
            Due = other.CurrentDue,
            On = other.CompletedOn,
            Forecast = other.Forecast,
            ActionDue = other.CurrentDue,
            Critical = other.Critical,
            Count = 0,
        });

    private IQueryable<AroundRow> NeededBy(IQueryable<WorkstreamAction> actions) => Chain(
        from d in db.Set<Dependency>()
        join own in actions on d.NeedsActionId equals own.Id
        join other in db.Set<WorkstreamAction>() on d.ActionId equals other.Id
        join w in db.Set<Workstream>() on other.WorkstreamId equals w.Id
        where other.WorkstreamId != own.WorkstreamId && other.CompletedOn == null && other.ClosedOn == null
        select new AroundRow
        {
            Kind = AroundRow.Needed,
            Reference = own.Reference,
            Title = other.Title,
            Text = d.Why,
            Other = other.Reference,
            WorkstreamKey = w.Key,
            WorkstreamTitle = w.Title,
            Status = other.Status,
            From = other.BaselineDue,
            Due = other.CurrentDue,
            On = other.CompletedOn,
            Forecast = other.Forecast,
            ActionDue = other.CurrentDue,
            Critical = other.Critical,
            Count = 0,
        });

    private static IQueryable<AroundRow> Chain(IQueryable<AroundRow> rows) => rows.OrderBy(r => r.Other).ThenBy(r => r.Reference).Take(Shown);

    private static IQueryable<AroundRow> Facets(IQueryable<WorkstreamAction> actions) => actions
        .GroupBy(a => new { a.OwnerRole, a.PartnerName, a.Status })
        .Select(g => new AroundRow
        {
            Kind = AroundRow.Facet,
            Reference = "",
            Title = g.Key.OwnerRole,
            Text = "",
            Other = g.Key.PartnerName,
            WorkstreamKey = "",
            WorkstreamTitle = "",
            Status = g.Key.Status,
            From = null,
            Due = null,
            On = null,
            Forecast = null,
            ActionDue = null,
            Critical = false,
            Count = g.Count(),
        });
}
