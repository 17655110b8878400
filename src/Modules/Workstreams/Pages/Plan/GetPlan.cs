using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Pages.Workstreams;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Plan;

internal sealed record GetPlan : IQuery<PlanView>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

/// <summary>Reads only what is drawn: a workstream's other actions are counted.</summary>
internal sealed class GetPlanHandler(GovernanceDb db, RuleBook book, ThemeGaps gaps) : IRequestHandler<GetPlan, Result<PlanView>>
{
    public async Task<Result<PlanView>> Handle(GetPlan query, CancellationToken token)
    {
        var today = (await book.Read(token)).Today;
        // One row for each workstream and theme: a page may ask six questions.
        var rows = await (
            from w in db.Set<Workstream>().AsNoTracking()
            join t in db.Set<Theme>() on 1 equals 1 into themed
            from t in themed.DefaultIfEmpty()
            orderby w.Number, t.Title
            select new
            {
                Group = new PlanGroup(w.Id, w.Number, w.Key, w.Title, w.LeadRole)
                {
                    Status = w.Status,
                    Claimed = w.Claimed,
                    ClaimReason = w.ClaimReason,
                    GovernedElsewhere = w.GovernedElsewhere,
                    GovernedNote = w.GovernedNote,
                    Others = db.Set<WorkstreamAction>().Count(a => a.WorkstreamId == w.Id && !a.OnPlan),
                },
                Strategy = db.Set<Strategy>().Where(s => s.From <= today).OrderByDescending(s => s.From).Select(s => s.Title).FirstOrDefault(),
                Theme = t == null ? null : new ThemeName(t.Key, t.Title),
            }).ToListAsync(token);
        var workstreams = rows.DistinctBy(r => r.Group.Id).ToList();
        List<ThemeName> themes = [.. rows.Select(r => r.Theme).OfType<ThemeName>().DistinctBy(t => t.Key, StringComparer.Ordinal)];
        var bars = (await Bars(token)).ToLookup(b => b.WorkstreamId, b => b.Bar);
        var groups = workstreams.Select(w => w.Group with { Bars = [.. bars[w.Group.Id]] }).ToList();
        return new PlanView(today, PlanYear.Of(today), workstreams.FirstOrDefault()?.Strategy ?? "", groups, await gaps.Find(groups, themes, token));
    }

    private async Task<IEnumerable<(Guid WorkstreamId, PlanBar Bar)>> Bars(CancellationToken token)
    {
        // A row for each milestone: a list inside each row would be put together by a function made anew for every action.
        var rows = await (
            from a in db.Set<WorkstreamAction>().AsNoTracking()
            where a.OnPlan
            from m in a.Milestones.DefaultIfEmpty()
            orderby a.WorkstreamId, a.Start, a.Reference, m.Due
            select new
            {
                a.WorkstreamId,
                a.Reference,
                a.Title,
                a.Start,
                a.CurrentDue,
                a.CompletedOn,
                a.ClosedOn,
                a.Status,
                a.Claimed,
                a.ClaimReason,
                a.Themes,
                Milestone = m.Title,
                Due = (DateOnly?)m.Due,
                m.MetOn,
            }).ToListAsync(token);
        return
            from row in rows
            group row by (row.WorkstreamId, row.Reference) into marks
            let a = marks.First()
            select (a.WorkstreamId, new PlanBar(
                a.Reference, a.Title, a.Start, a.CompletedOn ?? a.ClosedOn ?? a.CurrentDue, a.Status,
                // Once an action is over, what was never met is no longer awaited.
                [.. marks.Where(m => m.MetOn is not null || (m.Due is not null && a.CompletedOn is null && a.ClosedOn is null)).Select(m => new PlanMark(m.Milestone, m.Due!.Value, m.MetOn))])
            {
                Themes = a.Themes,
                Claimed = a.Claimed,
                ClaimReason = a.ClaimReason,
            });
    }
}
