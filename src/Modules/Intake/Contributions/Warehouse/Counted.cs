using Governance.Intake.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Contributions.Warehouse;

/// <summary>A submission whose rows a build reads.</summary>
internal sealed record CountedFile(Guid Id, FigurePeriod Period)
{
    public string Key { get; } = Period.Key;

    public DateOnly To { get; } = Period.To;
}

/// <summary>Which submissions counted by the end of a day: of every period the last accepted, while its rows are kept.</summary>
internal sealed class Counted(GovernanceDb db)
{
    private readonly Dictionary<(string Kind, DateOnly Day), IReadOnlyList<CountedFile>> kept = [];

    public async Task<IReadOnlyList<CountedFile>> Each(string kind, DateOnly day, CancellationToken token)
    {
        if (!kept.TryGetValue((kind, day), out var files))
        {
            var end = UkClock.At(day.AddDays(1), TimeOnly.MinValue);
            var accepted = await db.Set<Submission>().AsNoTracking()
                .Where(s => s.Kind == kind && s.State == SubmissionState.Accepted && s.DecidedAt < end && s.RowsRemovedOn == null)
                .OrderBy(s => s.To).ThenBy(s => s.Number)
                .Select(s => new { s.Id, s.TimePeriod, s.TimeIdentifier }).ToListAsync(token);
            kept[(kind, day)] = files = [.. accepted.GroupBy(s => new FigurePeriod(s.TimePeriod, s.TimeIdentifier)).Select(g => new CountedFile(g.Last().Id, g.Key))];
        }

        return files;
    }

    public async Task<IReadOnlyList<CountedFile>> Newest(string kind, DateOnly day, CancellationToken token) => [.. (await Each(kind, day, token)).TakeLast(1)];
}
