using Governance.Platform.Rag;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Marts;

/// <summary>Actions of one workstream in one status.</summary>
/// <param name="WorkstreamId">The workstream.</param>
/// <param name="Status">Status by the rule.</param>
/// <param name="Actions">How many.</param>
/// <param name="Overdue">How many of them are past their due date.</param>
public sealed record ActionCount(Guid WorkstreamId, RagStatus Status, int Actions, int Overdue);

/// <summary>What one partner has overdue.</summary>
/// <param name="Partner">Name as the plans say it; <c>No partner named</c> where they do not.</param>
/// <param name="Live">Its live actions.</param>
/// <param name="Overdue">Those past their due date.</param>
/// <param name="LongestDays">Days of the longest; 0 when none is overdue.</param>
public sealed record PartnerOverdue(string Partner, int Live, int Overdue, int LongestDays);

/// <summary>One overdue action.</summary>
/// <param name="ActionId">The action.</param>
/// <param name="WorkstreamKey">Slug of its workstream.</param>
/// <param name="Reference">Its reference in the plan.</param>
/// <param name="Title">Its title.</param>
/// <param name="Partner">Partner as the plan names it.</param>
/// <param name="OwnerRole">Role of its owner, or empty.</param>
/// <param name="Due">Its due date.</param>
/// <param name="Days">Days overdue.</param>
/// <param name="Status">Status by the rule.</param>
public sealed record OverdueAction(Guid ActionId, string WorkstreamKey, string Reference, string Title, string Partner, string OwnerRole, DateOnly Due, int Days, RagStatus Status);

/// <summary>Actions at one period's close, by status.</summary>
/// <param name="PeriodKey">Such as <c>2026-10</c>.</param>
/// <param name="Status">Status by the rule then in force.</param>
/// <param name="Actions">How many.</param>
public sealed record PeriodActionCount(string PeriodKey, RagStatus Status, int Actions);

/// <summary>An action that is off track or at risk.</summary>
/// <param name="ActionId">The action.</param>
/// <param name="WorkstreamKey">Slug of its workstream.</param>
/// <param name="Date">The day of the build.</param>
/// <param name="Reference">Its reference in the plan.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Off track or at risk.</param>
/// <param name="FirstDriver">First reason, as a sentence.</param>
public sealed record ActionInTrouble(Guid ActionId, string WorkstreamKey, DateOnly Date, string Reference, string Title, RagStatus Status, string FirstDriver);

/// <summary>Action status.</summary>
public sealed class ActionMart(WarehouseDb db)
{
    /// <summary>What a partner is called where the plan names none.</summary>
    public const string NoPartner = "No partner named";

    /// <summary>How many actions each workstream has in each status, on the day of the build.</summary>
    public async Task<IReadOnlyList<ActionCount>> Counts(Guid build, CancellationToken token) =>
        await db.Set<ActionStatusRow>().Where(r => r.BuildId == build)
            .GroupBy(r => new { r.WorkstreamId, r.Status })
            .Select(g => new ActionCount(g.Key.WorkstreamId, g.Key.Status, g.Count(), g.Sum(r => r.OverdueDays > 0 ? 1 : 0)))
            .ToListAsync(token);

    /// <summary>Partners with live actions, most overdue first; those with none overdue are listed too.</summary>
    public async Task<IReadOnlyList<PartnerOverdue>> OverdueByPartner(Guid build, CancellationToken token)
    {
        var rows = await (
            from fact in db.Set<ActionStatusRow>()
            join action in db.Set<ActionRow>() on fact.ActionId equals action.ActionId
            where fact.BuildId == build && action.BuildId == build && fact.IsLive
            group fact by action.PartnerName into partner
            select new
            {
                partner.Key,
                Live = partner.Count(),
                Overdue = partner.Sum(f => f.OverdueDays > 0 ? 1 : 0),
                Longest = partner.Max(f => f.OverdueDays),
            }).ToListAsync(token);
        return [.. rows.Select(r => new PartnerOverdue(r.Key.Length == 0 ? NoPartner : r.Key, r.Live, r.Overdue, r.Longest))
            .OrderByDescending(p => p.Overdue).ThenByDescending(p => p.LongestDays).ThenBy(p => p.Partner, StringComparer.Ordinal)];
    }

    /// <summary>Every overdue action, longest first.</summary>
    public async Task<IReadOnlyList<OverdueAction>> Overdue(Guid build, CancellationToken token) => await (
        from fact in db.Set<ActionStatusRow>()
        join action in db.Set<ActionRow>() on fact.ActionId equals action.ActionId
        join workstream in db.Set<WorkstreamRow>() on fact.WorkstreamId equals workstream.WorkstreamId
        where fact.BuildId == build && action.BuildId == build && workstream.BuildId == build && fact.OverdueDays > 0
        orderby fact.OverdueDays descending, action.Reference
        select new OverdueAction(
            fact.ActionId, workstream.Key, action.Reference, action.Title,
            action.PartnerName == "" ? NoPartner : action.PartnerName, action.OwnerRole, fact.Due!.Value, fact.OverdueDays, fact.Status)).ToListAsync(token);

    /// <summary>How many actions stood in each status when each period closed, oldest first.</summary>
    public async Task<IReadOnlyList<PeriodActionCount>> History(Guid build, CancellationToken token) =>
        await db.Set<ActionPeriodRow>().Where(r => r.BuildId == build)
            .GroupBy(r => new { r.PeriodKey, r.Status })
            .OrderBy(g => g.Key.PeriodKey)
            .Select(g => new PeriodActionCount(g.Key.PeriodKey, g.Key.Status, g.Count()))
            .ToListAsync(token);

    /// <summary>Actions off track or at risk of some workstreams, most serious first.</summary>
    /// <param name="build">From <see cref="BuildReader"/>.</param>
    /// <param name="keys">Slugs of the workstreams.</param>
    /// <param name="token">Stops the reading.</param>
    public async Task<IReadOnlyList<ActionInTrouble>> InTrouble(Guid build, IReadOnlyCollection<string> keys, CancellationToken token) => await (
        from fact in db.Set<ActionStatusRow>()
        join action in db.Set<ActionRow>() on fact.ActionId equals action.ActionId
        join workstream in db.Set<WorkstreamRow>() on fact.WorkstreamId equals workstream.WorkstreamId
        where fact.BuildId == build && action.BuildId == build && workstream.BuildId == build && keys.Contains(workstream.Key)
            && (fact.Status == RagStatus.OffTrack || fact.Status == RagStatus.AtRisk)
        orderby fact.Status == RagStatus.OffTrack ? 0 : 1, action.IsCritical descending, fact.OverdueDays descending, action.Reference
        select new ActionInTrouble(fact.ActionId, workstream.Key, fact.Date, action.Reference, action.Title, fact.Status, fact.FirstDriver)).ToListAsync(token);
}
