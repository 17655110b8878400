using Governance.Outcomes.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Engine;

/// <summary>What to read off the shelf.</summary>
/// <param name="Ids">Which indicators; all when null.</param>
/// <param name="Day">As known at the end of this day.</param>
internal sealed record Asked(IReadOnlyCollection<Guid>? Ids, DateOnly Day)
{
    /// <summary>Only values of periods that end after this day; all when null.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Also the values of area groups.</summary>
    public bool AreaGroups { get; init; }
}

/// <summary>Reads indicators with their versions and values, as known at the end of a day: six questions however many indicators.</summary>
internal sealed class Shelf(GovernanceDb db)
{
    public async Task<IReadOnlyList<Dossier>> Read(Asked asked, CancellationToken token)
    {
        var ids = asked.Ids?.ToList();
        var indicators = await db.Set<Indicator>().AsNoTracking().Include(i => i.LimitsChoices).Where(i => ids == null || ids.Contains(i.Id)).OrderBy(i => i.Place).ToListAsync(token);
        var definitions = (await db.Set<Definition>().AsNoTracking().Where(d => ids == null || ids.Contains(d.IndicatorId)).OrderBy(d => d.Number).ToListAsync(token)).ToLookup(d => d.IndicatorId);
        var bands = (await db.Set<Band>().AsNoTracking().Where(d => ids == null || ids.Contains(d.IndicatorId)).OrderBy(d => d.Number).ToListAsync(token)).ToLookup(d => d.IndicatorId);
        var trajectories = (await db.Set<Trajectory>().AsNoTracking().Include(t => t.Points).Where(d => ids == null || ids.Contains(d.IndicatorId)).OrderBy(d => d.Number).ToListAsync(token)).ToLookup(d => d.IndicatorId);
        var values = (await Values(asked, ids, token)).ToLookup(v => v.Value.IndicatorId);
        return
        [
            .. indicators.Where(i => definitions[i.Id].Any()).Select(i =>
            {
                var judge = new Judge([.. definitions[i.Id]], [.. bands[i.Id]], [.. trajectories[i.Id]]);
                return new Dossier(i, judge.Definitions, judge.Bands, judge.Trajectories, judge.Points(values[i.Id]), asked.Day);
            }),
        ];
    }

    private async Task<List<Published>> Values(Asked asked, List<Guid>? ids, CancellationToken token)
    {
        var end = UkClock.At(asked.Day.AddDays(1), TimeOnly.MinValue);
        var values = db.Set<IndicatorValue>().AsNoTracking().Where(v => ids == null || ids.Contains(v.IndicatorId));
        values = asked.Since is { } since ? values.Where(v => v.To > since) : values;
        values = asked.AreaGroups ? values : values.Where(v => v.AreaLevel == AreaLevel.LocalAuthority);
        var now = await values.OrderBy(v => v.IndicatorId).ThenBy(v => v.To).ThenBy(v => v.AreaCode).ToListAsync(token);
        var former = await Formers(now, ids, token);
        return [.. now.Select(v => Published.At(v, [.. former[v.Id]], end)).OfType<Published>()];
    }

    private async Task<ILookup<Guid, FormerValue>> Formers(List<IndicatorValue> values, List<Guid>? ids, CancellationToken token)
    {
        var rows = values.Exists(v => v.Restatements > 0)
            ? await (
                from former in db.Set<FormerValue>().AsNoTracking()
                join value in db.Set<IndicatorValue>() on former.ValueId equals value.Id
                where ids == null || ids.Contains(value.IndicatorId)
                orderby former.PublishedAt
                select former).ToListAsync(token)
            : [];
        return rows.ToLookup(f => f.ValueId);
    }
}
