using Governance.Platform.Figures;
using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Marts;

/// <summary>Which figures are asked for: a place and bands, empty for all.</summary>
/// <param name="Area">Code of an area group.</param>
/// <param name="Phase">Key of a phase.</param>
/// <param name="Need">Code of a need.</param>
/// <param name="Cohort">Key of a cohort.</param>
public sealed record FigureFilter(string Area = "", string Phase = "", string Need = "", string Cohort = "");

/// <summary>A figure that an audience may see. Only the warehouse makes one, out of what disclosure control let through.</summary>
public sealed record ShownFigure
{
    internal ShownFigure()
    {
    }

    /// <summary>Key of its measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Its period as one text.</summary>
    public required string PeriodKey { get; init; }

    /// <summary>Last day of its period.</summary>
    public required DateOnly PeriodTo { get; init; }

    /// <summary>Place and bands it is of.</summary>
    public required FigureFilter At { get; init; }

    /// <summary>The number, or the symbol in its place.</summary>
    public required FigureValue Value { get; init; }

    /// <summary>Why it is not shown; none for a number.</summary>
    public required DisclosureReason Reason { get; init; }

    /// <summary>Its period.</summary>
    public FigurePeriod Period => FigurePeriod.TryReadKey(PeriodKey)!.Value;
}

/// <summary>A figure of an area group.</summary>
/// <param name="Name">Name of the group.</param>
/// <param name="PeriodKey">Its period as one text.</param>
/// <param name="Value">The number, or the symbol in its place.</param>
public sealed record GroupFigure(string Name, string PeriodKey, FigureValue Value)
{
    /// <summary>Its period.</summary>
    public FigurePeriod Period => FigurePeriod.TryReadKey(PeriodKey)!.Value;
}

/// <summary>Reads released figures: of a build for officers, or of a published release.</summary>
public sealed class FigureMart(WarehouseDb db)
{
    private const decimal Millionths = 1_000_000m;

    /// <summary>Every measure at one place and bands, oldest period first: by month where it is told by month and by quarter.</summary>
    /// <param name="set">The build or the release.</param>
    /// <param name="filter">Place and bands. Figures stand for two bands at once at most.</param>
    /// <param name="token">Stops it.</param>
    public async Task<IReadOnlyList<ShownFigure>> At(Guid set, FigureFilter filter, CancellationToken token) =>
        Finest(Shown(await Rows(set).Where(r => r.AreaCode == filter.Area && r.Phase == filter.Phase && r.Need == filter.Need && r.Cohort == filter.Cohort)
            .OrderBy(r => r.Measure).ThenBy(r => r.PeriodTo).ToListAsync(token)));

    /// <summary>One measure, or several, at every place and band, oldest period first; from <paramref name="since"/> on.</summary>
    public async Task<IReadOnlyList<ShownFigure>> Of(Guid set, IReadOnlyCollection<string> measures, DateOnly since, CancellationToken token) =>
        Shown(await Rows(set).Where(r => measures.Contains(r.Measure) && r.PeriodTo >= since)
            .OrderBy(r => r.Measure).ThenBy(r => r.PeriodTo).ThenBy(r => r.AreaCode).ThenBy(r => r.Phase).ThenBy(r => r.Need).ThenBy(r => r.Cohort).ToListAsync(token));

    /// <summary>One measure by area group in the newest period it is told by group, by name; none where it is not.</summary>
    public async Task<IReadOnlyList<GroupFigure>> ByAreaGroup(Guid build, string measure, CancellationToken token)
    {
        var told = from r in Rows(build)
                   join a in db.Set<AreaRow>() on new { r.BuildId, Code = r.AreaCode } equals new { a.BuildId, a.Code }
                   where r.Measure == measure && r.Phase == "" && r.Need == "" && r.Cohort == "" && a.Code != Bands.Unknown
                   select new { a.Name, r.PeriodKey, r.PeriodTo, r.ValueMillionths, r.Symbol };
        var rows = await told.Where(r => r.PeriodTo == told.Max(t => t.PeriodTo)).OrderBy(r => r.Name).ToListAsync(token);
        return [.. rows.Where(r => r.PeriodKey == rows[0].PeriodKey).Select(r => new GroupFigure(r.Name, r.PeriodKey, Value(r.ValueMillionths, r.Symbol)))];
    }

    /// <summary>How many figures are suppressed.</summary>
    public Task<int> Suppressed(Guid set, CancellationToken token) => Rows(set).CountAsync(r => r.ValueMillionths == null && r.Reason != "", token);

    private IQueryable<ReleasedRow> Rows(Guid set) => db.Set<ReleasedRow>().AsNoTracking().Where(r => r.BuildId == set);

    private static List<ShownFigure> Finest(List<ShownFigure> figures) =>
        [.. figures.GroupBy(f => f.Measure, StringComparer.Ordinal).SelectMany(g => g.GroupBy(f => f.Period.Grain).MinBy(of => of.Max(f => f.PeriodTo.DayNumber - f.Period.From.DayNumber))!)];

    internal static List<ShownFigure> Shown(List<ReleasedRow> rows) => rows.ConvertAll(r => new ShownFigure
    {
        Measure = r.Measure,
        PeriodKey = r.PeriodKey,
        PeriodTo = r.PeriodTo,
        At = new(r.AreaCode, r.Phase, r.Need, r.Cohort),
        Value = Value(r.ValueMillionths, r.Symbol),
        Reason = r.Reason.Length == 0 ? DisclosureReason.None : Enum.Parse<DisclosureReason>(r.Reason),
    });

    private static FigureValue Value(long? millionths, string symbol) =>
        millionths is { } value ? FigureValue.Of(value / Millionths) : FigureValue.TryRead(symbol, out _) ?? FigureValue.Of(FigureSymbol.Unavailable);
}
