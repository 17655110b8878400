using Governance.Outcomes.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Outbox;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Engine;

/// <summary>Asks owners about values that are off track, once for each indicator and period. Adds to the running unit of work; does not save.</summary>
internal sealed class ExceptionRaiser(GovernanceDb db)
{
    /// <summary>Raises what was not raised yet.</summary>
    /// <param name="offTrack">Indicators with the value that is off track, its period and its words.</param>
    /// <param name="at">When it became known (UTC).</param>
    /// <param name="token">Cancels.</param>
    /// <returns>How many were raised.</returns>
    public async Task<int> Raise(IReadOnlyList<(Indicator Indicator, FigurePeriod Period, string Value)> offTrack, DateTimeOffset at, CancellationToken token)
    {
        if (offTrack.Count == 0)
        {
            return 0;
        }

        var ids = offTrack.Select(o => o.Indicator.Id).ToList();
        var known = (await db.Set<ExceptionRequest>().AsNoTracking().Where(e => ids.Contains(e.IndicatorId))
            .Select(e => new { e.IndicatorId, e.TimePeriod, e.TimeIdentifier }).ToListAsync(token))
            .Select(e => (e.IndicatorId, e.TimePeriod, e.TimeIdentifier))
            .Concat(db.ChangeTracker.Entries<ExceptionRequest>().Select(e => (e.Entity.IndicatorId, e.Entity.TimePeriod, e.Entity.TimeIdentifier)))
            .ToHashSet();
        var fresh = offTrack.Where(o => known.Add((o.Indicator.Id, o.Period.TimePeriod, o.Period.TimeIdentifier))).ToList();
        var keys = fresh.Select(o => Key(o.Indicator, o.Period)).ToList();
        var told = keys.Count == 0 ? [] : (await db.Set<OutboxMessage>().Where(m => keys.Contains(m.Key)).Select(m => m.Key).ToListAsync(token)).ToHashSet(StringComparer.Ordinal);
        foreach (var (indicator, period, value) in fresh)
        {
            Ask(indicator, period, value, at, tell: !told.Contains(Key(indicator, period)));
        }

        return fresh.Count;
    }

    private static string Key(Indicator indicator, FigurePeriod period) => $"indicator-off-track:{indicator.Id}:{period.Key}";

    private void Ask(Indicator indicator, FigurePeriod period, string value, DateTimeOffset at, bool tell)
    {
        var on = UkClock.Day(at);
        var request = new ExceptionRequest
        {
            IndicatorId = indicator.Id,
            TimePeriod = period.TimePeriod,
            TimeIdentifier = period.TimeIdentifier,
            PeriodTo = period.To,
            AskedAt = at,
            AskedOn = on,
            DueOn = on.AddDays(ExceptionRequest.DaysToAnswer),
            OwnerRole = indicator.OwnerRole,
            OwnerAccountId = indicator.OwnerAccountId,
            ValueThen = value,
        };
        db.Add(request);
        if (tell && indicator.OwnerAccountId is { } owner)
        {
            var subject = $"Off track: {indicator.Name}";
            db.Add(new OutboxMessage
            {
                ToAccountId = owner,
                Key = Key(indicator, period),
                Subject = subject.Length > 200 ? subject[..199] + "…" : subject,
                Body = $"{indicator.Title} came to {value} in {period.Words}, which is off track.\n\nSay by {UkText.Date(request.DueOn)} what caused it, what is done about it and when it will have recovered. Your answer goes to the board pack as you write it.",
                Path = $"/outcomes/exceptions/{request.Id}",
                WrittenAt = db.Clock.Now,
            });
        }
    }
}
