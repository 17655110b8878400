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
        var rows = await db.Set<WorkstreamAction>().AsNoTracking()
            .Where(a => a.OnPlan)
            .OrderBy(a => a.WorkstreamId).ThenBy(a => a.Start).ThenBy(a => a.Reference)
            .Select(a => new
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
                Marks = a.Milestones.OrderBy(m => m.Due).Select(m => new PlanMark(m.Title, m.Due, m.MetOn)).ToList(),
            }).AsSingleQuery().ToListAsync(token);
        return rows.Select(a => (a.WorkstreamId, new PlanBar(
            a.Reference, a.Title, a.Start, a.CompletedOn ?? a.ClosedOn ?? a.CurrentDue, a.Status,
            // Once an action is over, what was never met is no longer awaited.
            [.. a.Marks.Where(m => m.MetOn is not null || (a.CompletedOn is null && a.ClosedOn is null))])
        {
            Themes = a.Themes,
            Claimed = a.Claimed,
            ClaimReason = a.ClaimReason,
        }));
    }
}
