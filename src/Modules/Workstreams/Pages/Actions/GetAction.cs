using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rag;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions;

/// <summary>Everything about one action.</summary>
internal sealed record GetAction(string WorkstreamKey, string Reference) : IQuery<ActionView>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

internal sealed class GetActionHandler(GovernanceDb db, RuleBook book, Access access, UpdateHistory history, ICurrentUser user) : IRequestHandler<GetAction, Result<ActionView>>
{
    public async Task<Result<ActionView>> Handle(GetAction query, CancellationToken token)
    {
        var row = await (
            from found in db.Set<WorkstreamAction>().AsNoTracking().Include(a => a.Milestones).Include(a => a.Blockers)
            join workstream in db.Set<Workstream>().AsNoTracking() on found.WorkstreamId equals workstream.Id
            where workstream.Key == query.WorkstreamKey && found.Reference == query.Reference
            select new { Action = found, Workstream = workstream, Rebaselines = db.Set<Rebaseline>().Where(r => r.ActionId == found.Id).ToList() })
            .AsSingleQuery().SingleOrDefaultAsync(token);
        if (row is null)
        {
            return Result<ActionView>.Missing("The action");
        }

        var (rules, action, parties) = (await book.Read(token), row.Action, Parties.Of(row.Action, row.Workstream));
        var waits = await Dependencies(action.Id, token);
        return View(action, Head(row.Workstream, action, parties), ActionRag.Assess(FactsReader.Of(action), rules.Calendar, rules.Rule, rules.Today)) with
        {
            Themes = action.Themes.Count == 0 ? [] : await db.Set<Theme>().AsNoTracking().Where(t => action.Themes.Contains(t.Key)).OrderBy(t => t.Title).Select(t => t.Title).ToListAsync(token),
            Updates = await history.Of(action.Id, parties, rules, token),
            WaitsOn = [.. waits.Where(d => d.Forward).Select(d => d.Other)],
            NeededBy = [.. waits.Where(d => !d.Forward).Select(d => d.Other)],
            Rebaselines = [.. row.Rebaselines.OrderByDescending(r => r.ChangedAt)
                .Select(r => new RebaselineView(r.DecisionReference, r.DecisionId, r.FromDue, r.ToDue, r.Reason, r.State, r.AnsweredOn))],
        };
    }

    private ActionHead Head(Workstream workstream, WorkstreamAction action, Parties parties) =>
        new(action.Id, action.Version, workstream.Key, workstream.Title, action.Reference, action.Title)
        {
            Status = action.Status,
            Start = action.Start,
            BaselineDue = action.BaselineDue,
            CurrentDue = action.CurrentDue,
            DueAsStated = action.DueAsStated,
            CompletedOn = action.CompletedOn,
            Impact = action.ImpactEvidence,
            ClosedOn = action.ClosedOn,
            MayUpdate = access.MayUpdate(parties),
            MayManage = access.MayManage(parties),
            MayAccept = access.MayAccept(parties),
        };

    private ActionView View(WorkstreamAction action, ActionHead head, Assessment assessment) => new(head, assessment)
    {
        Description = action.Description,
        Section = action.Section,
        OwnerRole = action.OwnerRole,
        PartnerName = action.PartnerName,
        Critical = action.Critical,
        SuccessMeasure = action.SuccessMeasure,
        Notes = action.Notes,
        Percent = action.Percent,
        Forecast = action.Forecast,
        SlipDays = action.SlipDays,
        Claimed = action.Claimed,
        ClaimReason = action.ClaimReason,
        ClosedReason = action.ClosedReason,
        ChangedBy = action.ChangedBy,
        ChangedAt = action.ChangedAt,
        Milestones = [.. action.Milestones.OrderBy(m => m.Due).ThenBy(m => m.Title, StringComparer.Ordinal)
            .Select(m => new MilestoneView(m.Id, m.Title, m.BaselineDue, m.Due, m.MetOn))],
        Blockers = [.. action.Blockers.OrderBy(b => b.ClosedOn is not null).ThenByDescending(b => b.Critical).ThenBy(b => b.OpenedOn)
            .Select(b => BlockerView.Of(b, user.AccountId))],
    };

    private async Task<List<(bool Forward, OtherAction Other)>> Dependencies(Guid id, CancellationToken token)
    {
        var rows = await (
            from dependency in db.Set<Dependency>().AsNoTracking()
            where dependency.ActionId == id || dependency.NeedsActionId == id
            let forward = dependency.ActionId == id
            join other in db.Set<WorkstreamAction>() on (forward ? dependency.NeedsActionId : dependency.ActionId) equals other.Id
            join workstream in db.Set<Workstream>() on other.WorkstreamId equals workstream.Id
            orderby other.Reference
            select new { forward, Other = new OtherAction(dependency.Id, workstream.Key, workstream.Title, other.Reference, other.Title, other.Status, dependency.Why) })
            .ToListAsync(token);
        return [.. rows.Select(r => (r.forward, r.Other))];
    }
}
