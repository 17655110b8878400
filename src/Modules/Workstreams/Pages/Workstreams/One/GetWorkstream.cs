using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Pages.Workstreams.Listing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Workstreams.One;

internal sealed record GetWorkstream(string Key, ActionListQuery Query) : IQuery<WorkstreamView>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

internal sealed class GetWorkstreamHandler(GovernanceDb db, RuleBook book, Access access, ActionLists lists, AroundReader around)
    : IRequestHandler<GetWorkstream, Result<WorkstreamView>>
{
    private const int PeriodsShown = 12;
    private const int MonthsAhead = 12;

    public async Task<Result<WorkstreamView>> Handle(GetWorkstream query, CancellationToken token)
    {
        var rules = await book.Read(token);
        var periods = rules.Calendar.EndingWith(rules.Calendar.LastClosed(rules.Today), PeriodsShown);
        if (await Head(query, periods[0].Key, rules.Today, token) is not { } found)
        {
            return Result<WorkstreamView>.Missing("The workstream");
        }

        var year = PlanYear.Of(rules.Today);
        var head = found.Head;
        var beside = await around.Read(head.Id, year.From, token);
        var entries = beside[AroundRow.Milestone].Select(m => TimelineEntry.Of(m, rules.Rule, rules.Today))
            .OrderBy(e => e.Baseline).ThenBy(e => e.Title, StringComparer.Ordinal).ToList();
        var parties = new Parties(null, null, head.LeadAccountId, head.SponsorAccountId);
        return new WorkstreamView(rules.Today, head)
        {
            LastClosed = periods[^1],
            Periods = [.. periods.Join(found.Periods, p => p.Key, p => p.PeriodKey, (p, s) => new PeriodStatus(p.Start, s.Status, s.Drivers))],
            Timeline = entries,
            TimelineFrom = entries.Where(e => e.MetOn is null).Select(e => e.Baseline).Append(year.From).Min(),
            TimelineTo = entries.Select(e => e.Now).Append(year.To).Where(d => d <= year.To.AddMonths(MonthsAhead)).Max(),
            Actions = await lists.Page(head.Id, query.Query, rules.Today, token),
            Listed = found.Listed,
            Query = query.Query,
            Facets = [.. beside[AroundRow.Facet]],
            Blockers = [.. beside[AroundRow.Blocker]],
            WaitsOn = [.. beside[AroundRow.Waits]],
            NeededBy = [.. beside[AroundRow.Needed]],
            MayManage = access.MayManage(parties),
            MayClaim = access.MayClaim(parties),
        };
    }

    private Task<Found?> Head(GetWorkstream query, string firstPeriod, DateOnly today, CancellationToken token)
    {
        var listed = query.Query.Filter(db.Set<WorkstreamAction>(), today);
        return db.Set<Workstream>().AsNoTracking().Where(w => w.Key == query.Key).Select(w => new Found(
            new WorkstreamHead(w.Id, w.Number, w.Key, w.Title)
            {
                LeadAccountId = w.LeadAccountId,
                SponsorAccountId = w.SponsorAccountId,
                LeadRole = w.LeadRole,
                SponsorRole = w.SponsorRole,
                BoardName = w.BoardName,
                WorkingGroup = w.WorkingGroup,
                Representatives = w.Representatives,
                IntendedOutcomes = w.IntendedOutcomes,
                Activities = w.Activities,
                Timescales = w.Timescales,
                Themes = w.Themes,
                GovernedElsewhere = w.GovernedElsewhere,
                GovernedNote = w.GovernedNote,
                Status = w.Status,
                Drivers = w.Drivers,
                Claimed = w.Claimed,
                ClaimReason = w.ClaimReason,
                ClaimedAt = w.ClaimedAt,
                ChangedBy = w.ChangedBy,
                ChangedAt = w.ChangedAt,
                Milestones = db.Set<WorkstreamAction>().Where(a => a.WorkstreamId == w.Id).SelectMany(a => a.Milestones).Count(),
                OpenBlockers = db.Set<WorkstreamAction>().Where(a => a.WorkstreamId == w.Id).SelectMany(a => a.Blockers).Count(b => b.ClosedOn == null),
            },
            listed.Count(a => a.WorkstreamId == w.Id),
            db.Set<WorkstreamPeriod>().Where(p => p.WorkstreamId == w.Id && p.PeriodKey.CompareTo(firstPeriod) >= 0).OrderBy(p => p.PeriodKey).ToList()))
            .AsSingleQuery().SingleOrDefaultAsync(token);
    }

    private sealed record Found(WorkstreamHead Head, int Listed, List<WorkstreamPeriod> Periods);
}
