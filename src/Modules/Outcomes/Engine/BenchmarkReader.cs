using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Benchmarks;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Engine;

/// <summary>How others do, or why that cannot be said.</summary>
internal sealed record Benchmark(Comparison? Comparison, string SetName, string Why)
{
    public static Benchmark None(string why) => new(null, "", why);
}

/// <summary>Reads published figures for the places an indicator is compared with. Whoever loads them may be absent.</summary>
internal sealed class BenchmarkReader(GovernanceDb db, IEnumerable<IBenchmarkSource> sources, LocalArea area)
{
    private (DateOnly Day, NeighbourSet? Set, Dictionary<string, string> Members)? neighbours;

    public async Task<Benchmark> Read(Dossier dossier, CancellationToken token)
    {
        var card = dossier.Definition;
        if (card.Dataset.Length == 0 || card.Measure.Length == 0)
        {
            return Benchmark.None("It is not tied to a published measure, so there is nobody to compare with.");
        }

        var (set, members) = await Neighbours(dossier.Day, token);
        var figures = await Figures(card, members.Keys, token);
        return Latest(figures, dossier) is { } period
            ? new(Of(period, figures, members, dossier), set?.Name ?? "", "")
            : Benchmark.None("No published figures are loaded for it. They appear here once the Department’s file is accepted.");
    }

    /// <summary>Every published figure of it, for England, the region and the statistical neighbours; none when it is not tied to a published measure.</summary>
    public async Task<IReadOnlyList<BenchmarkFigure>> Figures(Dossier dossier, CancellationToken token) =>
        dossier.Definition is { Dataset.Length: > 0, Measure.Length: > 0 } card ? await Figures(card, (await Neighbours(dossier.Day, token)).Members.Keys, token) : [];

    private async Task<(NeighbourSet? Set, Dictionary<string, string> Members)> Neighbours(DateOnly day, CancellationToken token)
    {
        if (neighbours is not { } known || known.Day != day)
        {
            var set = await NeighbourSet.On(db.Set<NeighbourSet>().AsNoTracking().Include(s => s.Members), day).FirstOrDefaultAsync(token);
            neighbours = known = (day, set, set?.Members.ToDictionary(m => m.Code, m => m.Name, StringComparer.Ordinal) ?? []);
        }

        return (known.Set, known.Members);
    }

    private async Task<List<BenchmarkFigure>> Figures(Definition card, IEnumerable<string> members, CancellationToken token)
    {
        var query = new BenchmarkQuery(card.Dataset, card.Measure, Filters(card.Filters)) { Areas = [FigureArea.England.Code, area.RegionCode, .. members] };
        var figures = new List<BenchmarkFigure>();
        foreach (var source in sources)
        {
            figures.AddRange(await source.Read(query, token));
        }

        return figures;
    }

    /// <summary>Filters of a card: one <c>column=value</c> a line.</summary>
    public static IReadOnlyDictionary<string, string> Filters(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(l => l.Split('=', 2, StringSplitOptions.TrimEntries)).Where(p => p.Length == 2 && p[0].Length > 0)
        .GroupBy(p => p[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last()[1], StringComparer.Ordinal);

    // The newest period with an own value of the same period; without one, the newest published.
    private static FigurePeriod? Latest(List<BenchmarkFigure> figures, Dossier dossier)
    {
        var periods = figures.Select(f => f.Period).Distinct().Where(p => p.To <= dossier.Day).OrderByDescending(p => p.To).ToList();
        var own = Whole(dossier).Select(p => p.Period).ToHashSet();
        return periods.Count == 0 ? null : periods.Where(own.Contains).Select(p => (FigurePeriod?)p).FirstOrDefault() ?? periods[0];
    }

    private Comparison Of(FigurePeriod period, List<BenchmarkFigure> figures, Dictionary<string, string> members, Dossier dossier)
    {
        var then = figures.Where(f => f.Period == period).ToList();
        var own = Whole(dossier).FirstOrDefault(p => p.Period == period);
        return new(
            period,
            new(area.NewCode, area.Name, own?.Value ?? FigureValue.Of(FigureSymbol.Unavailable)),
            Find(then, FigureArea.England.Code),
            Find(then, area.RegionCode),
            [.. members.Select(m => new Compared(m.Key, m.Value, then.Find(f => f.Area.Code == m.Key)?.Value ?? FigureValue.Of(FigureSymbol.Unavailable))).OrderByDescending(m => m.Value.Number ?? decimal.MinValue)],
            dossier.Definition.Polarity);
    }

    private static IEnumerable<Point> Whole(Dossier dossier) => dossier.Points.Where(p => p.Area.Level == AreaLevel.LocalAuthority);

    private static Compared? Find(List<BenchmarkFigure> figures, string code) =>
        figures.Find(f => f.Area.Code == code && code.Length > 0) is { } found ? new(code, found.Area.Name, found.Value) : null;
}
