using Governance.Intake.Domain;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Measures;

/// <summary>Which submissions of other kinds count, for measures that need two.</summary>
internal sealed class StandingRows(GovernanceDb db)
{
    private const int WholeFile = 36;
    private const int Corrected = 3;

    /// <summary>Submissions of a kind that count, for a period or for any.</summary>
    public async Task<IReadOnlyList<Guid>> Of(string kind, FigurePeriod? period, CancellationToken token)
    {
        var rows = db.Set<Submission>().AsNoTracking().Where(s => s.Kind == kind && s.Standing == Standing.Current);
        if (period is { } only)
        {
            rows = rows.Where(s => s.TimePeriod == only.TimePeriod && s.TimeIdentifier == only.TimeIdentifier);
        }

        return await rows.Select(s => s.Id).ToListAsync(token);
    }

    /// <summary>How many months back a stock file is listened to: to the beginning when it is the first of its kind, else as far as anybody corrects.</summary>
    public async Task<int> MonthsTold(Submission submission, CancellationToken token) =>
        await db.Set<Submission>().AnyAsync(s => s.Kind == submission.Kind && s.State == SubmissionState.Accepted && s.Id != submission.Id, token) ? Corrected : WholeFile;

    /// <summary>A number that was sent as an indicator value, such as a population: the newest on or before a day.</summary>
    public async Task<decimal?> Number(string indicator, DateOnly on, Places places, CancellationToken token)
    {
        var current = await Of("indicator-values", null, token);
        var rows = await db.Set<Domain.Landed.IndicatorRow>().AsNoTracking()
            .Where(r => current.Contains(r.SubmissionId) && r.Indicator == indicator && r.Value != null)
            .Select(r => new { r.TimePeriod, r.TimeIdentifier, r.AreaCode, r.Value }).ToListAsync(token);
        var newest = rows.Where(r => places.Find(r.AreaCode)?.Level == AreaLevel.LocalAuthority && new FigurePeriod(r.TimePeriod, r.TimeIdentifier).From <= on).MaxBy(r => new FigurePeriod(r.TimePeriod, r.TimeIdentifier).From);
        return newest?.Value / 1_000_000m;
    }
}
