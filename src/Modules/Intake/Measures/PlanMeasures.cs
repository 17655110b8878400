using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Statutory;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Measures;

/// <summary>What the plans say: 20 weeks, how many there are, education at home, reviews, and plans that ended.</summary>
internal sealed class PlanMeasures(GovernanceDb db, StandingRows standing) : IMeasure
{
    public string Kind => "ehc-plans";

    public async Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token)
    {
        var told = await standing.MonthsTold(submission, token);
        var (then, from) = (submission.To, submission.To.AddDays(1).AddMonths(-told));
        var inTime = new Ratios("plans-20-weeks", 100, places);
        var atHome = new Ratios("b", 100, places);
        var reviewed = new Ratios("annual-reviews-on-time", 100, places);
        var ended = new Counts("plans-ceased", places);
        var month = submission.Period;
        var term = FigurePeriod.Term(then);
        var active = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = db.Set<PlanRow>().AsNoTracking().Where(p => p.SubmissionId == submission.Id && p.IssuedOn != null)
            .Select(p => new { p.AreaGroup, p.RequestedOn, p.IssuedOn, p.Excepted, p.Setting, p.LastReviewedOn, p.CeasedOn });
        await foreach (var plan in rows.AsAsyncEnumerable().WithCancellation(token))
        {
            var issued = plan.IssuedOn!.Value;
            if (issued <= then && !plan.Excepted)
            {
                var met = new PlanClock(plan.RequestedOn).InTime(issued) ? 1 : 0;
                var year = FigurePeriod.CalendarYear(issued);
                if (issued >= from)
                {
                    inTime.Add(FigurePeriod.Month(issued), plan.AreaGroup, met);
                }

                if (year.To == then || (year.From >= from && year.To <= then))
                {
                    inTime.Add(year, plan.AreaGroup, met);
                }
            }

            if (plan.CeasedOn >= from && plan.CeasedOn <= then)
            {
                ended.Add(FigurePeriod.Month(plan.CeasedOn.Value), plan.AreaGroup);
            }

            if (issued > then || plan.CeasedOn <= then)
            {
                continue;
            }

            active[plan.AreaGroup] = active.GetValueOrDefault(plan.AreaGroup) + 1;
            if (term.To == then)
            {
                atHome.Add(term, plan.AreaGroup, plan.Setting == "home" ? 1 : 0);
            }

            if (issued.AddYears(1) <= then)
            {
                reviewed.Add(month, plan.AreaGroup, ReviewClock.Due(plan.LastReviewedOn ?? issued) >= then ? 1 : 0);
            }
        }

        return [.. inTime.Readings(), .. atHome.Readings(), .. reviewed.Readings(), .. ended.Readings(), .. await Prevalence(active, month, places, token)];
    }

    // As the SEN2 return counts: in January, and for the whole area, since the population is known for no other.
    private async Task<IEnumerable<IndicatorReading>> Prevalence(Dictionary<string, int> active, FigurePeriod month, Places places, CancellationToken token)
    {
        if (month.To.Month != 1 || await standing.Number("population-0-25", month.To, places, token) is not { } population)
        {
            return [];
        }

        var all = new Ratios("a", 100, places);
        all.Add(new(month.TimePeriod, "Reporting year"), "", active.Values.Sum(), population);
        return all.Readings();
    }
}

/// <summary>Decisions whether to assess within six weeks, by the month they were made.</summary>
internal sealed class RequestMeasures(GovernanceDb db, StandingRows standing) : IMeasure
{
    public string Kind => "ehc-requests";

    public async Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token)
    {
        var told = await standing.MonthsTold(submission, token);
        var (then, from) = (submission.To, submission.To.AddDays(1).AddMonths(-told));
        var inTime = new Ratios("decisions-6-weeks", 100, places);
        var rows = db.Set<RequestRow>().AsNoTracking().Where(r => r.SubmissionId == submission.Id && r.DecidedOn != null && !r.Excepted)
            .Select(r => new { r.AreaGroup, r.ReceivedOn, r.DecidedOn });
        await foreach (var request in rows.AsAsyncEnumerable().WithCancellation(token))
        {
            if (request.DecidedOn >= from && request.DecidedOn <= then)
            {
                var clock = new PlanClock(request.ReceivedOn);
                inTime.Add(FigurePeriod.Month(request.DecidedOn.Value), request.AreaGroup, request.DecidedOn <= clock.DecisionDue ? 1 : 0);
            }
        }

        return [.. inTime.Readings()];
    }
}
