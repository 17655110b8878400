using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Measures;

/// <summary>Alternative provision on the last day: how many children, and how many of them with an unregistered provider. Absence in the terms it reaches is told again.</summary>
internal sealed class AlternativeMeasures(GovernanceDb db, AlternativeAbsence absence) : IMeasure
{
    public string Kind => "alternative-provision";

    public async Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token)
    {
        var groups = await db.Set<AlternativeRow>().AsNoTracking()
            .Where(a => a.SubmissionId == submission.Id && a.StartedOn <= submission.To && (a.EndedOn == null || a.EndedOn > submission.To))
            .GroupBy(a => new { a.AreaGroup, Unregistered = a.SettingType != null && a.SettingType != "" })
            .Select(g => new { g.Key.AreaGroup, g.Key.Unregistered, Count = g.Count() }).ToListAsync(token);
        var unregistered = new Ratios("ap-unregistered", 100, places);
        foreach (var group in groups)
        {
            unregistered.Add(submission.Period, group.AreaGroup, group.Unregistered ? group.Count : 0, group.Count);
        }

        var placed = new Counts("ap-placements", places);
        foreach (var group in groups)
        {
            placed.Add(submission.Period, group.AreaGroup, group.Count);
        }

        var terms = await db.Set<Submission>().AsNoTracking()
            .Where(s => s.Kind == "attendance" && s.Standing == Standing.Current && s.From <= submission.To && s.To >= submission.From).OrderBy(s => s.Number).ToListAsync(token);
        var readings = new List<IndicatorReading>([.. placed.Readings(), .. unregistered.Readings()]);
        foreach (var term in terms)
        {
            readings.AddRange(await absence.Of(term, submission, places, token));
        }

        return readings;
    }
}

/// <summary>What home-to-school transport costs for each child, in pounds a year.</summary>
internal sealed class TransportMeasures(GovernanceDb db) : IMeasure
{
    public string Kind => "transport";

    public async Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token)
    {
        var groups = await db.Set<TransportRow>().AsNoTracking()
            .Where(t => t.SubmissionId == submission.Id && t.StartedOn <= submission.To && (t.EndedOn == null || t.EndedOn > submission.To))
            .GroupBy(t => t.AreaGroup).Select(g => new { Area = g.Key, Pence = g.Sum(t => t.AnnualPence), Count = g.Count() }).ToListAsync(token);
        var cost = new Ratios("transport-unit-cost", 1, places);
        foreach (var group in groups)
        {
            cost.Add(submission.Period, group.Area, group.Pence / 100m, group.Count);
        }

        return [.. cost.Readings()];
    }
}

/// <summary>Children still waiting on the last day, and how many of them for no more than 18 weeks.</summary>
internal sealed class WaitMeasures(GovernanceDb db) : IMeasure
{
    private const int EighteenWeeks = 126;

    private static readonly (string Service, string Indicator)[] Told = [("ASD", "wait-autism-18-weeks"), ("SLT", "wait-slt-18-weeks")];

    public string Kind => "waiting-times";

    public async Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token)
    {
        var (then, before) = (submission.To, submission.To.AddDays(-EighteenWeeks));
        var groups = await db.Set<WaitRow>().AsNoTracking()
            .Where(w => w.SubmissionId == submission.Id && w.ReferredOn <= then && (w.FirstSeenOn == null || w.FirstSeenOn > then) && (w.ClosedOn == null || w.ClosedOn > then))
            .GroupBy(w => new { w.Service, w.AreaGroup, Long = w.ReferredOn < before })
            .Select(g => new { g.Key.Service, g.Key.AreaGroup, g.Key.Long, Count = g.Count() }).ToListAsync(token);
        var readings = new List<IndicatorReading>();
        foreach (var (service, indicator) in Told)
        {
            var waits = new Ratios(indicator, 100, places);
            foreach (var group in groups.Where(g => g.Service == service))
            {
                waits.Add(submission.Period, group.AreaGroup, group.Long ? 0 : group.Count, group.Count);
            }

            readings.AddRange(waits.Readings());
        }

        return readings;
    }
}

/// <summary>Appeals registered in a month for each hundred decisions of that month that could be appealed.</summary>
internal sealed class TribunalMeasures(GovernanceDb db, StandingRows standing) : IMeasure
{
    private const int MonthsTold = 3;

    public string Kind => "tribunal";

    public async Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token)
    {
        var requests = await standing.Of("ehc-requests", null, token);
        var rate = new Ratios("c", 100, places);
        for (var (month, told) = (submission.Period, 0); told < MonthsTold; month = month.Previous(), told++)
        {
            var (from, to) = (month.From, month.To);
            var appeals = await db.Set<TribunalRow>().AsNoTracking().CountAsync(t => t.SubmissionId == submission.Id && t.RegisteredOn >= from && t.RegisteredOn <= to, token);
            var decisions = await db.Set<RequestRow>().AsNoTracking().Where(r => requests.Contains(r.SubmissionId))
                .CountAsync(r => (r.Outcome == "N" && r.DecidedOn >= from && r.DecidedOn <= to) || (r.AssessedOn >= from && r.AssessedOn <= to), token);
            rate.Add(month, "", appeals, decisions);
        }

        return [.. rate.Readings()];
    }
}

/// <summary>Values that the sender worked out.</summary>
internal sealed class SentMeasures(GovernanceDb db) : IMeasure
{
    private const decimal Scale = 1_000_000m;

    // Below the line of other indicators, and no indicators themselves.
    private static readonly HashSet<string> Inputs = ["population-0-25", "pupils"];

    public string Kind => "indicator-values";

    public async Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token)
    {
        var rows = await db.Set<IndicatorRow>().AsNoTracking().Where(r => r.SubmissionId == submission.Id).OrderBy(r => r.RowNumber).ToListAsync(token);
        return
        [
            .. rows.Where(r => !Inputs.Contains(r.Indicator)).Select(r => (Row: r, Place: places.Find(r.AreaCode))).Where(r => r.Place is not null)
                .Select(r => new IndicatorReading(r.Row.Indicator, new(r.Row.TimePeriod, r.Row.TimeIdentifier), r.Place!, r.Row.Numerator / Scale, r.Row.Denominator / Scale, Value(r.Row))),
        ];
    }

    private static FigureValue Value(IndicatorRow row) =>
        row.Value is { } value ? FigureValue.Of(value / Scale) : FigureValue.TryRead(row.Symbol ?? "x", out _) ?? FigureValue.Of(FigureSymbol.Unavailable);
}
