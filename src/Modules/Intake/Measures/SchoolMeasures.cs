using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Measures;

/// <summary>Pupils at school where they live, and how many have SEN support.</summary>
internal sealed class SupportMeasures(GovernanceDb db, StandingRows standing) : IMeasure
{
    public string Kind => "sen-support";

    public async Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token)
    {
        // The census of January stands for the year.
        if (submission.To.Month != 3)
        {
            return [];
        }

        var year = new FigurePeriod(FigurePeriod.CalendarYear(submission.To).TimePeriod, "Reporting year");
        var near = new Ratios("d", 100, places);
        var counts = await db.Set<SupportRow>().AsNoTracking().Where(p => p.SubmissionId == submission.Id)
            .GroupBy(p => new { p.AreaGroup, Near = p.SchoolGroup == p.AreaGroup, Known = p.SchoolGroup != null && p.SchoolGroup != "", p.Provision })
            .Select(g => new { g.Key.AreaGroup, g.Key.Near, g.Key.Known, g.Key.Provision, Count = g.Count() }).ToListAsync(token);
        foreach (var group in counts.Where(c => c.Known && c.AreaGroup.Length > 0))
        {
            near.Add(year, group.AreaGroup, group.Near ? group.Count : 0, group.Count);
        }

        var prevalence = new Ratios("sen-support-prevalence", 100, places);
        if (await standing.Number("pupils", submission.To, places, token) is { } pupils)
        {
            prevalence.Add(year, "", counts.Where(c => c.Provision == "K").Sum(c => c.Count), pupils);
        }

        return [.. near.Readings(), .. prevalence.Readings()];
    }
}

/// <summary>Overall and persistent absence: a pupil who misses a tenth of their sessions or more is persistently absent.</summary>
internal sealed class AttendanceMeasures(GovernanceDb db, AlternativeAbsence absence) : IMeasure
{
    /// <summary>One session missed of so many.</summary>
    public const int Persistent = 10;

    public string Kind => "attendance";

    public async Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token)
    {
        var overall = new Ratios("i", 100, places);
        var persistent = new Ratios("j", 100, places);
        var groups = await db.Set<AttendanceRow>().AsNoTracking().Where(a => a.SubmissionId == submission.Id && a.Possible > 0)
            .GroupBy(a => a.AreaGroup)
            .Select(g => new { Area = g.Key, Missed = g.Sum(a => (long)a.Missed), Possible = g.Sum(a => (long)a.Possible), Persistent = g.Sum(a => a.Missed * Persistent >= a.Possible ? 1 : 0), Pupils = g.Count() })
            .ToListAsync(token);
        foreach (var group in groups)
        {
            overall.Add(submission.Period, group.Area, group.Missed, group.Possible);
            persistent.Add(submission.Period, group.Area, group.Persistent, group.Pupils);
        }

        return [.. overall.Readings(), .. persistent.Readings(), .. await absence.Of(submission, null, places, token)];
    }
}

/// <summary>Persistent absence of pupils who were in alternative provision in a term: sessions at all their schools together, known to be of one pupil by the pseudonym.</summary>
internal sealed class AlternativeAbsence(GovernanceDb db)
{
    /// <summary>By the placements that count now, of every sender; nothing where they end before the term.</summary>
    /// <param name="attendance">The term.</param>
    /// <param name="accepted">Placements being accepted, which take the place of their sender's; or null.</param>
    /// <param name="places">The places there are.</param>
    /// <param name="token">Stops it.</param>
    public async Task<IEnumerable<IndicatorReading>> Of(Submission attendance, Submission? accepted, Places places, CancellationToken token)
    {
        var sender = accepted?.SenderId;
        var placements = await db.Set<Submission>().AsNoTracking()
            .Where(s => s.Kind == "alternative-provision" && s.Standing == Standing.Current && s.To >= attendance.From && (sender == null || s.SenderId != sender))
            .Select(s => s.Id).ToListAsync(token);
        placements.AddRange(accepted is null ? [] : [accepted.Id]);
        if (placements.Count == 0)
        {
            return [];
        }

        var placed = db.Set<AlternativeRow>()
            .Where(a => placements.Contains(a.SubmissionId) && a.StartedOn <= attendance.To && (a.EndedOn == null || a.EndedOn >= attendance.From)).Select(a => a.Child);
        var groups = await db.Set<AttendanceRow>().AsNoTracking().Where(a => a.SubmissionId == attendance.Id && a.Possible > 0 && placed.Contains(a.Child))
            .GroupBy(a => new { a.AreaGroup, a.Child }).Select(g => new { g.Key.AreaGroup, Missed = g.Sum(a => a.Missed), Possible = g.Sum(a => a.Possible) })
            .GroupBy(p => p.AreaGroup).Select(g => new { Area = g.Key, Persistent = g.Sum(p => p.Missed * AttendanceMeasures.Persistent >= p.Possible ? 1 : 0), Pupils = g.Count() })
            .ToListAsync(token);
        var persistent = new Ratios("ap-absence", 100, places);
        foreach (var group in groups)
        {
            persistent.Add(attendance.Period, group.Area, group.Persistent, group.Pupils);
        }

        return persistent.Readings();
    }
}

/// <summary>Suspensions and permanent exclusions for each hundred pupils with SEN at that term's census.</summary>
internal sealed class ExclusionMeasures(GovernanceDb db, StandingRows standing) : IMeasure
{
    private const string Permanent = "PERM";

    public string Kind => "exclusions";

    public async Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token)
    {
        var census = await standing.Of("sen-support", submission.Period, token);
        var pupils = await db.Set<SupportRow>().AsNoTracking().Where(p => census.Contains(p.SubmissionId)).GroupBy(p => p.AreaGroup)
            .Select(g => new { Area = g.Key, Count = g.Count() }).ToListAsync(token);
        var events = await db.Set<ExclusionRow>().AsNoTracking().Where(e => e.SubmissionId == submission.Id).GroupBy(e => new { e.AreaGroup, Permanent = e.Category == Permanent })
            .Select(g => new { g.Key.AreaGroup, g.Key.Permanent, Count = g.Count() }).ToListAsync(token);
        var suspensions = new Ratios("k", 100, places);
        var permanent = new Ratios("l", 100, places);
        foreach (var group in pupils)
        {
            suspensions.Add(submission.Period, group.Area, events.Where(e => e.AreaGroup == group.Area && !e.Permanent).Sum(e => e.Count), group.Count);
            permanent.Add(submission.Period, group.Area, events.Where(e => e.AreaGroup == group.Area && e.Permanent).Sum(e => e.Count), group.Count);
        }

        return [.. suspensions.Readings(), .. permanent.Readings()];
    }
}
