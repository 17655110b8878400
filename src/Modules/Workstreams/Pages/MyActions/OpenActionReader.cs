using Governance.Platform.Data;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Engine.Updating;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>The open action, with copies for working out what an update would do.</summary>
internal sealed record FoundAction(OpenAction Open, WorkstreamAction Action, Workstream Workstream);

internal sealed class OpenActionReader(GovernanceDb db, RuleBook book, Access access)
{
    private const int PeriodsRead = 12;

    public async Task<FoundAction?> Read(Guid id, IReadOnlyList<QueueItem> queue, CancellationToken token)
    {
        var rules = await book.Read(token);
        var (period, since) = (rules.Period, rules.Calendar.EndingWith(rules.Period, PeriodsRead)[0].Key);
        var row = await (
            from action in db.Set<WorkstreamAction>().AsNoTracking()
                .Include(a => a.Milestones.Where(m => m.MetOn == null))
                .Include(a => a.Blockers.Where(b => b.ClosedOn == null))
            join workstream in db.Set<Workstream>().AsNoTracking() on action.WorkstreamId equals workstream.Id
            where action.Id == id
            select new
            {
                Action = action,
                Workstream = workstream,

                // Those of a year, not the last few: to take a few the engine would number every update of every action.
                Updates = db.Set<ActionUpdate>().Where(u => u.ActionId == action.Id && u.PeriodKey.CompareTo(since) >= 0).OrderByDescending(u => u.PeriodKey).ToList(),
            }).AsSingleQuery().SingleOrDefaultAsync(token);
        if (row is null)
        {
            return null;
        }

        var mayUpdate = access.MayUpdate(Parties.Of(row.Action, row.Workstream));
        var stored = row.Updates.Find(u => u.PeriodKey == period.Key && (mayUpdate || u.State != UpdateState.Draft));
        var last = row.Updates.Find(u => u.PeriodKey != period.Key && u.State is UpdateState.Submitted or UpdateState.Accepted);
        return new(
            new()
            {
                Item = queue.FirstOrDefault(i => i.Id == id) ?? Item(row.Action, row.Workstream, stored),
                Critical = row.Action.Critical,
                SuccessMeasure = row.Action.SuccessMeasure,
                Last = last is null ? Imported(row.Action, stored) : new(last.Text, last.SubmittedAt, last.State, last.DecidedBy, last.Percent, last.Forecast),
                Version = stored?.Version ?? 0,
                State = stored?.State,
                ReturnedBecause = stored?.ReturnedBecause ?? "",
                DecidedBy = stored?.DecidedBy ?? "",
                ChangedBy = stored?.ChangedBy ?? "",
                ChangedAt = stored?.ChangedAt,
                MayUpdate = mayUpdate,
                Start = stored is null ? FromLast(row.Action) : FromStored(stored, row.Action),
                OtherBlockers = [.. row.Action.Blockers.Where(b => b != UpdateApplied.Shown(row.Action.Blockers)).Select(b => b.Text)],
            },
            row.Action,
            row.Workstream);
    }

    private static UpdateFields FromStored(ActionUpdate stored, WorkstreamAction action) => new()
    {
        Text = stored.Text,
        Percent = stored.Percent,
        Forecast = stored.Forecast,
        Claimed = stored.Claimed,
        ClaimReason = stored.ClaimReason,
        BlockerId = action.Blockers.Find(b => b.Id == stored.BlockerId)?.Id ?? UpdateApplied.Shown(action.Blockers)?.Id,
        BlockerText = stored.BlockerText,
        BlockerCritical = stored.BlockerCritical,
    };

    // A claim is made anew each period; everything else carries on from where it was.
    private static UpdateFields FromLast(WorkstreamAction action) => UpdateApplied.Shown(action.Blockers) is { } blocker
        ? Carried(action) with { BlockerId = blocker.Id, BlockerText = blocker.Text, BlockerCritical = blocker.Critical }
        : Carried(action);

    private static UpdateFields Carried(WorkstreamAction action) =>
        new() { Text = action.LastUpdateText, Percent = action.Percent, Forecast = action.Forecast };

    private static LastUpdate? Imported(WorkstreamAction action, ActionUpdate? stored) =>
        action.LastUpdateText.Length == 0 || stored?.State is UpdateState.Submitted or UpdateState.Accepted
        ? null
        : new(action.LastUpdateText, null, UpdateState.Submitted, "", action.Percent, action.Forecast);

    private static QueueItem Item(WorkstreamAction action, Workstream workstream, ActionUpdate? stored) => new()
    {
        Id = action.Id,
        Reference = action.Reference,
        Title = action.Title,
        WorkstreamKey = workstream.Key,
        WorkstreamTitle = workstream.Title,
        BoardId = workstream.BoardId,
        Mine = true,
        Status = action.Status,
        Claimed = action.Claimed,
        ClaimReason = action.ClaimReason,
        Start = action.Start,
        BaselineDue = action.BaselineDue,
        CurrentDue = action.CurrentDue,
        DueAsStated = action.DueAsStated,
        CompletedOn = action.CompletedOn,
        ImpactShown = action.ImpactEvidence.Length > 0,
        State = stored?.State,
        SubmittedAt = stored?.SubmittedAt,
    };
}
