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
    /// <summary>A stock file tells of earlier months too; further back than this nobody restates.</summary>
    private const int MonthsTold = 36;

    public string Kind => "ehc-plans";

    public async Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token)
    {
        var (then, from) = (submission.To, submission.To.AddDays(1).AddMonths(-MonthsTold));
        var inTime = new Ratios("plans-20-weeks", 100, places);
        var atHome = new Ratios("b", 100, places);
        var reviewed = new Ratios("annual-reviews-on-time", 100, places);
        var ended = new Ratios("plans-ceased", 100, places);
        var month = submission.Period;
        var year = FigurePeriod.AcademicYear(then.AddDays(1)).Previous();
        var active = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = db.Set<PlanRow>().AsNoTracking().Where(p => p.SubmissionId == submission.Id && p.IssuedOn != null)
            .Select(p => new { p.AreaGroup, p.RequestedOn, p.IssuedOn, p.Excepted, p.Setting, p.LastReviewedOn, p.CeasedOn });
        await foreach (var plan in rows.AsAsyncEnumerable().WithCancellation(token))
        {
            var issued = plan.IssuedOn!.Value;
            if (issued >= from && issued <= then && !plan.Excepted)
            {
                var met = new PlanClock(plan.RequestedOn).InTime(issued) ? 1 : 0;
                inTime.Add(FigurePeriod.Month(issued), plan.AreaGroup, met);
                var whole = FigurePeriod.CalendarYear(issued);
                if (whole.From >= from && whole.To <= then)
                {
                    inTime.Add(whole, plan.AreaGroup, met);
                }
            }

            if (issued < year.From && (plan.CeasedOn is null || plan.CeasedOn >= year.From))
            {
                ended.Add(year, plan.AreaGroup, plan.CeasedOn <= year.To ? 1 : 0);
            }

            if (issued > then || plan.CeasedOn <= then)
            {
                continue;
            }

            active[plan.AreaGroup] = active.GetValueOrDefault(plan.AreaGroup) + 1;
            atHome.Add(month, plan.AreaGroup, plan.Setting == "home" ? 1 : 0);
            if (issued.AddYears(1) <= then)
            {
                reviewed.Add(month, plan.AreaGroup, ReviewClock.Due(plan.LastReviewedOn ?? issued) >= then ? 1 : 0);
            }
        }

        return [.. inTime.Readings(), .. atHome.Readings(), .. reviewed.Readings(), .. ended.Readings(), .. await Prevalence(active, month, places, token)];
    }

    // The population is known for the whole area only.
    private async Task<IEnumerable<IndicatorReading>> Prevalence(Dictionary<string, int> active, FigurePeriod month, Places places, CancellationToken token)
    {
        if (await standing.Number("population-0-25", month.To, token) is not { } population)
        {
            return [];
        }

        var all = new Ratios("a", 100, places);
        all.Add(month, "", active.Values.Sum(), population);
        return all.Readings();
    }
}

/// <summary>Decisions whether to assess within six weeks, by the month they were made.</summary>
internal sealed class RequestMeasures(GovernanceDb db) : IMeasure
{
    public string Kind => "ehc-requests";

    public async Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token)
    {
        var (then, from) = (submission.To, submission.To.AddDays(1).AddMonths(-24));
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
