using System.Globalization;
using Governance.Partnership.Contracts;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;
using NodeTypes = Governance.Workstreams.Contracts.NodeTypes;

namespace Governance.Workstreams.Contributions.Boards;

/// <summary>Workstreams under their boards on the governance map, and what speaks for looking into one.</summary>
internal sealed class GovernedWorkstreams(GovernanceDb db, Permissions permissions, ICurrentUser user) : IGovernedWork
{
    public async Task<IReadOnlyList<GovernedWork>> On(DateOnly day, CancellationToken token)
    {
        if (!permissions.Allows(user, WorkstreamPermissions.Read) || await FirstKnown(token) is not { } first || day < first)
        {
            return [];
        }

        var rows = await db.Set<Workstream>().AsNoTracking().OrderBy(w => w.Number).ToListAsync(token);
        var moves = (await Moves(token)).ToLookup(m => m.SubjectId);
        return [.. rows.Select(w => View(w, StatusAt(w, moves[w.Id], day)))];
    }

    public async Task<IReadOnlyList<ReviewSignals>> Signals(CancellationToken token)
    {
        if (!permissions.Allows(user, WorkstreamPermissions.Read))
        {
            return [];
        }

        var rows = await db.Set<Workstream>().AsNoTracking().OrderBy(w => w.Number).ToListAsync(token);
        var moves = (await Moves(token)).ToLookup(m => m.SubjectId);
        var barriers = (await db.Set<Blocker>().AsNoTracking().Where(b => b.RaisedOn != null && b.ClosedOn == null)
            .Join(db.Set<WorkstreamAction>(), b => b.ActionId, a => a.Id, (b, a) => new { a.WorkstreamId, On = b.RaisedOn!.Value }).ToListAsync(token)).ToLookup(b => b.WorkstreamId, b => b.On);
        var proposals = (await db.Set<Rebaseline>().AsNoTracking().Where(r => r.State == RebaselineState.Asked)
            .Join(db.Set<WorkstreamAction>(), r => r.ActionId, a => a.Id, (r, a) => new { a.WorkstreamId, a.Title, r.ToDue }).ToListAsync(token)).ToLookup(p => p.WorkstreamId);
        return
        [
            .. rows.Select(w => new ReviewSignals(View(w, w.Status))
            {
                OffTrackSince = w.Status == RagStatus.OffTrack && moves[w.Id].LastOrDefault(m => m.To == RagStatus.OffTrack) is { } fell ? UkClock.Day(fell.At) : null,
                BarriersRaised = [.. barriers[w.Id]],
                Proposals = [.. proposals[w.Id].Select(p => $"{UkText.Quote(p.Title)} to {UkText.Date(p.ToDue)}")],
            }),
        ];
    }

    private static GovernedWork View(Workstream w, RagStatus? status) => new(new(NodeTypes.Workstream, w.Id), w.Title, $"/workstreams/{w.Key}", w.BoardId, w.Number)
    {
        Lead = w.LeadRole,
        Status = w.GovernedElsewhere ? null : status,
        GovernedElsewhere = w.GovernedElsewhere,
        Note = w.GovernedNote,
    };

    // What it last moved to by then; before its first move, what it moved from.
    private static RagStatus StatusAt(Workstream workstream, IEnumerable<StatusChange> moves, DateOnly day)
    {
        var end = UkClock.At(day.AddDays(1), TimeOnly.MinValue);
        var (before, after) = (moves.LastOrDefault(m => m.At < end), moves.FirstOrDefault(m => m.At >= end));
        return before?.To ?? after?.From ?? workstream.Status;
    }

    private async Task<List<StatusChange>> Moves(CancellationToken token) =>
        await db.Set<StatusChange>().AsNoTracking().Where(m => m.SubjectType == NodeTypes.Workstream).OrderBy(m => m.At).ToListAsync(token);

    private async Task<DateOnly?> FirstKnown(CancellationToken token)
    {
        var strategy = await db.Set<Strategy>().MinAsync(s => (DateOnly?)s.From, token);
        var period = await db.Set<WorkstreamPeriod>().MinAsync(p => (string?)p.PeriodKey, token);
        var month = period is null ? (DateOnly?)null : DateOnly.ParseExact(period + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return strategy is null ? month : month is null || strategy < month ? strategy : month;
    }
}
