using Governance.Outcomes.Contracts;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Governance.Warehouse.Marts;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.One;

/// <summary>Reads what the page of an indicator says to everybody.</summary>
internal sealed class IndicatorReader(GovernanceDb db, Shelf shelf, BenchmarkReader benchmarks, FigureMart figures, ThreadReader threads)
{
    /// <summary>Null where there is no such indicator.</summary>
    public async Task<IndicatorView?> Read(MadeOf of, CancellationToken token)
    {
        var id = await db.Set<Indicator>().Where(i => i.Key == of.Key).Select(i => (Guid?)i.Id).SingleOrDefaultAsync(token);
        if (id is not { } known || await shelf.Read(new([known], of.Day), token) is not [var dossier])
        {
            return null;
        }

        var successor = dossier.Indicator.Successor;
        return new(of, dossier, new(dossier), Control.Of(dossier), await benchmarks.Read(dossier, token), await Owner(known, of.Day, token))
        {
            Near = await threads.Near(new(NodeTypes.Indicator, known), token),
            Groups = of.Build is { } build ? await figures.ByAreaGroup(build, of.Key, token) : [],
            Followed = await db.Set<Indicator>().AsNoTracking().Where(i => i.Successor == of.Key).OrderBy(i => i.Place).ToListAsync(token),
            SuccessorName = successor.Length == 0 ? "" : await db.Set<Indicator>().Where(i => i.Key == successor).Select(i => i.Name).SingleOrDefaultAsync(token) ?? "",
        };
    }

    private async Task<OwnerSays?> Owner(Guid indicator, DateOnly day, CancellationToken token)
    {
        var end = UkClock.At(day.AddDays(1), TimeOnly.MinValue);
        var asked = await db.Set<ExceptionRequest>().AsNoTracking().Where(e => e.IndicatorId == indicator && e.AskedAt < end).OrderByDescending(e => e.PeriodTo).FirstOrDefaultAsync(token);
        if (asked is null)
        {
            return null;
        }

        var answered = asked.AnsweredAt < end;
        return new(
            asked.Id, asked.Period, asked.ValueThen, asked.AskedOn, asked.DueOn, asked.OwnerRole, answered ? asked.Cause : "", answered ? asked.Recovery : "",
            answered ? asked.RecoverBy : null, answered ? asked.AnsweredOn : null, answered ? asked.AnsweredBy : "", answered ? asked.AnsweredAt : null, asked.OwnerAccountId);
    }
}
