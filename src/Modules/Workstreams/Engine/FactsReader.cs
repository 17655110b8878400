using Governance.Platform.Data;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rag;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Engine;

/// <summary>The facts the RAG rule needs of every action in a workstream, in three queries.</summary>
internal sealed class FactsReader(GovernanceDb db)
{
    public async Task<IReadOnlyList<ActionRow>> Now(Guid workstreamId, CancellationToken token)
    {
        var milestones = (await db.Set<Milestone>().AsNoTracking()
            .Where(m => m.MetOn == null && db.Set<WorkstreamAction>().Any(a => a.Id == m.ActionId && a.WorkstreamId == workstreamId))
            .Select(m => new { m.ActionId, Fact = new MilestoneFact(m.Title, m.Due, m.MetOn) })
            .ToListAsync(token)).ToLookup(m => m.ActionId, m => m.Fact);
        var blockers = (await db.Set<Blocker>().AsNoTracking()
            .Where(b => b.ClosedOn == null && db.Set<WorkstreamAction>().Any(a => a.Id == b.ActionId && a.WorkstreamId == workstreamId))
            .Select(b => new { b.ActionId, Fact = new BlockerFact(b.Text, b.Critical, b.OpenedOn) })
            .ToListAsync(token)).ToLookup(b => b.ActionId, b => b.Fact);
        return [.. (await Stored(workstreamId, token)).Select(row => row with
        {
            Facts = row.Facts with { Milestones = [.. milestones[row.Id]], OpenBlockers = [.. blockers[row.Id]] },
        })];
    }

    public static ActionFacts Of(WorkstreamAction action) => new()
    {
        Title = action.Title,
        Start = action.Start,
        BaselineDue = action.BaselineDue,
        CurrentDue = action.CurrentDue,
        DueAsStated = action.DueAsStated,
        CompletedOn = action.CompletedOn,
        ImpactEvidenceRecorded = action.ImpactEvidence.Length > 0,
        ClosedOn = action.ClosedOn,
        ClosedReason = action.ClosedReason,
        Forecast = action.Forecast,
        Percent = action.Percent ?? 0,
        Critical = action.Critical,
        LastUpdateOn = action.LastUpdateOn,
        OwnerMissing = action.OwnerAccountId is null && action.OwnerRole.Length == 0,
        Milestones = [.. action.Milestones.Select(m => new MilestoneFact(m.Title, m.Due, m.MetOn))],
        OpenBlockers = [.. action.Blockers.Where(b => b.ClosedOn is null).Select(b => new BlockerFact(b.Text, b.Critical, b.OpenedOn))],
    };

    internal async Task<List<ActionRow>> Stored(Guid workstreamId, CancellationToken token) =>
        await db.Set<WorkstreamAction>().AsNoTracking()
            .Where(a => a.WorkstreamId == workstreamId)
            .OrderBy(a => a.Reference)
            .Select(a => new ActionRow(a.Id, a.Reference, new ActionFacts
            {
                Title = a.Title,
                Start = a.Start,
                BaselineDue = a.BaselineDue,
                CurrentDue = a.CurrentDue,
                DueAsStated = a.DueAsStated,
                CompletedOn = a.CompletedOn,
                ImpactEvidenceRecorded = a.ImpactEvidence != "",
                ClosedOn = a.ClosedOn,
                ClosedReason = a.ClosedReason,
                Forecast = a.Forecast,
                Percent = a.Percent ?? 0,
                Critical = a.Critical,
                LastUpdateOn = a.LastUpdateOn,
                OwnerMissing = a.OwnerAccountId == null && a.OwnerRole == "",
            })
            {
                Status = a.Status,
                Drivers = a.Drivers,
                DriverCodes = a.DriverCodes,
                Percent = a.Percent,
                Claimed = a.Claimed,
            })
            .ToListAsync(token);
}
