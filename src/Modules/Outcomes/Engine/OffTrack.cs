using Governance.Outcomes.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Engine;

/// <summary>An indicator off track on a day, with what its owner had said by then.</summary>
internal sealed record OffTrackLine(Dossier Dossier, ExceptionRequest? Request, DateOnly Day, DateTimeOffset End)
{
    public string Title => Dossier.Indicator.Title;

    public string Url => $"/outcomes/indicators/{Dossier.Indicator.Key}";

    public Standing Standing { get; } = new(Dossier);

    public bool IsAnswered => Request?.AnsweredAt < End;

    /// <summary>Where nothing was said, that and for how long.</summary>
    public string Silence => IsAnswered ? "" : Request is { } asked
        ? $"{asked.OwnerRole} has not answered for {UkText.Count(Math.Max(0, Day.DayNumber - asked.AskedOn.DayNumber), "day")}."
        : $"{Dossier.Indicator.OwnerRole} has not been asked yet.";
}

/// <summary>How all indicators stand on a day, for packs and home pages.</summary>
internal sealed record Stand(IReadOnlyList<Dossier> All, IReadOnlyList<OffTrackLine> OffTrack)
{
    public int Judged => All.Count(d => d.Status is not null);

    public int Count(RagStatus status) => All.Count(d => d.Status == status);

    public string Sentence => OffTrack.Count switch
    {
        0 => $"None of {UkText.Count(Judged, "indicator")} is off track.",
        1 => $"One of {UkText.Count(Judged, "indicator")} is off track.",
        var off => $"{UkText.Number(off)} of {UkText.Count(Judged, "indicator")} are off track.",
    };
}

internal sealed class StandReader(GovernanceDb db, Shelf shelf)
{
    private const int DaysBack = 1200;

    // A home page shows both what is off track and what changed: one reading serves both.
    private readonly Dictionary<DateOnly, IReadOnlyList<Dossier>> read = [];

    /// <summary>Indicators collected on a day, as known at its end.</summary>
    public async Task<IReadOnlyList<Dossier>> Live(DateOnly day, CancellationToken token) => read.TryGetValue(day, out var known)
        ? known
        : read[day] = [.. (await shelf.Read(new(null, day) { Since = day.AddDays(-DaysBack) }, token)).Where(d => d.Indicator.IsLive(day))];

    public async Task<Stand> Read(DateOnly day, CancellationToken token)
    {
        var all = await Live(day, token);
        var off = all.Where(d => d.Status == RagStatus.OffTrack).ToList();
        var end = UkClock.At(day.AddDays(1), TimeOnly.MinValue);
        var ids = off.Select(d => d.Indicator.Id).ToList();
        var asked = ids.Count == 0 ? [] : await db.Set<ExceptionRequest>().AsNoTracking().Where(e => ids.Contains(e.IndicatorId) && e.AskedAt < end).ToListAsync(token);
        return new(all, [.. off.Select(d => new OffTrackLine(d, asked.Find(e => e.IndicatorId == d.Indicator.Id && e.Period == d.Newest!.Period), day, end))]);
    }
}
