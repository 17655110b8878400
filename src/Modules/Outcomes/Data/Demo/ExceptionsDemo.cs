using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Data.Demo;

/// <summary>Asks the owners of what is off track, and answers for all but the last asked: one stays unanswered, to be seen.</summary>
internal sealed class ExceptionsDemo(GovernanceDb db, ExceptionSweep sweep) : IDemoData
{
    private static readonly TimeOnly Afternoon = new(15, 26);

    public int Order => 65;

    public string What => "what owners say of indicators off track";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        var answers = NorthmereIndicators.Read().Answers.ToDictionary(a => a.Key, StringComparer.Ordinal);
        db.OneEntryFor = "sample area Northmere";
        await sweep.Raise(token);
        await db.SaveChangesAsync(token);
        var keys = await db.Set<Indicator>().AsNoTracking().OrderBy(i => i.Place).Select(i => new { i.Id, i.Key }).ToDictionaryAsync(i => i.Id, i => i.Key, token);
        var open = (await db.Set<ExceptionRequest>().Where(e => e.AnsweredAt == null).ToListAsync(token)).OrderBy(e => answers.ContainsKey(keys[e.IndicatorId]) ? 0 : 1).ToList();
        var unanswered = open.Count > 1 ? 1 : 0;
        foreach (var request in open.SkipLast(unanswered))
        {
            if (answers.TryGetValue(keys[request.IndicatorId], out var answer))
            {
                var on = request.AskedOn.AddDays(6) < today ? request.AskedOn.AddDays(6) : today;
                var at = UkClock.At(on, on == today ? TimeOnly.MinValue : Afternoon);
                request.Answer(answer.Cause, answer.Recovery, today.AddDays(answer.Days), at, on, request.OwnerRole);
            }
        }

        await db.SaveChangesAsync(token);
        db.OneEntryFor = null;
    }
}
