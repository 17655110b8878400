using Governance.Dashboards.Domain;
using Governance.Dashboards.Releasing;
using Governance.Platform.Figures;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Measures;

/// <summary>A view of the dashboard as data.</summary>
/// <param name="Set">The figures shown.</param>
/// <param name="Asked">The view.</param>
/// <param name="Around">What stands around them.</param>
/// <param name="Series">Every measure, in order.</param>
/// <param name="Large">The one shown large, or null.</param>
internal sealed record Dashboard(ShownSet Set, Asked Asked, Surroundings Around, IReadOnlyList<MeasureSeries> Series, LargeSeries? Large)
{
    /// <summary>Newest figures that are suppressed.</summary>
    public int Suppressed => Series.Count(s => s.Newest is { IsSuppressed: true });
}

/// <summary>Reads a view of the dashboard: all its figures in one question.</summary>
internal sealed class DashboardReader(MeasureMart mart, SurroundingsReader surroundings)
{
    /// <summary>Yearly figures reach five times as far back as months, and the newest may be three years old.</summary>
    private const int Reach = 5;
    private const int Lag = 3;

    /// <summary>The view asked for.</summary>
    public async Task<Dashboard> Read(ShownSet set, Asked asked, CancellationToken token)
    {
        var (dashboard, large) = await Read(set, asked, m => m.Key == asked.Open, token);
        return dashboard with { Large = large.Count == 0 ? null : large[0] };
    }

    /// <summary>The view asked for, with each of its measures shown large in turn.</summary>
    public async Task<(Dashboard Dashboard, IReadOnlyList<LargeSeries> Large)> ReadEach(ShownSet set, Asked asked, CancellationToken token) =>
        await Read(set, asked, m => m.Group != MeasureGroup.DataQuality, token);

    private async Task<(Dashboard Dashboard, List<LargeSeries> Large)> Read(ShownSet set, Asked asked, Func<Measure, bool> isOpen, CancellationToken token)
    {
        var around = await surroundings.Read(set, token);
        var measures = Catalogue.With(around.Indicators).Where(m => m.IsReleased || (set.Audience != Audience.Public && around.Delivery is not null)).ToList();
        var tellings = measures.ToDictionary(m => m, m => Telling.Of(m, m.IsReleased ? asked.At : new()));
        var open = measures.Where(m => isOpen(m) && tellings[m].IsTold).Select(m => (Measure: m, Choices: Telling.By(m, tellings[m].At))).ToList();
        var asks = Asks(tellings, asked).Concat(open.Where(o => By(o.Choices, asked) is not null).Select(o => Broken(o.Measure, tellings[o.Measure], By(o.Choices, asked)!.Value)));
        var figures = await mart.Read(set.SetId, [.. asks], set.AsOf.AddMonths(-Reach * asked.Months).AddYears(-Lag), token);
        var found = figures.Distinct(SameFigure.Instance).ToLookup(f => (f.Measure, f.At));
        var compared = new Compared(around, asked.Compare);
        var series = measures.ConvertAll(m => Series(m, tellings[m], found, set, around, asked, compared));
        var large = open.ConvertAll(o => Large(series.First(s => s.Measure == o.Measure), By(o.Choices, asked), o.Choices, found, (measure, telling, grain) => Series(measure, telling, found, set, around, asked, compared, grain), around));
        return (new(set, asked, around, series, null), large);
    }

    private static Breakdown? By(IReadOnlyList<Breakdown> choices, Asked asked) =>
        choices.Count == 0 ? null : asked.By is { } by && choices.Contains(by) ? by : choices[0];

    // One ask for each place and bands: every measure is told of one.
    private static IEnumerable<FigureAsk> Asks(Dictionary<Measure, Telling> tellings, Asked asked)
    {
        var told = tellings.Where(t => t.Key.IsReleased && t.Value.IsTold).Select(t => (t.Key.Figure, t.Value.At)).ToList();
        var beside = asked is { Compare: ComparedWith.Local, At.Area.Length: > 0 } ? told.Select(t => (t.Figure, At: t.At with { Area = "" })) : [];
        return told.Concat(beside).GroupBy(t => t.At).Select(g => new FigureAsk([.. g.Select(t => t.Figure).Distinct()], g.Key));
    }

    private static FigureAsk Broken(Measure measure, Telling telling, Breakdown by) =>
        by.Band() is { } band ? new([measure.Figure], telling.At.With(band, ""), band) : new([.. measure.Settings.Select(s => s.Figure)], telling.At);

    private static MeasureSeries Series(Measure measure, Telling telling, ILookup<(string, FigureFilter), ShownFigure> found, ShownSet set, Surroundings around, Asked asked, Compared compared, PeriodGrain? grain = null)
    {
        if (!telling.IsTold)
        {
            return new(measure, telling, []);
        }

        var points = measure.IsReleased ? Point.Line(found[(measure.Figure, telling.At)], asked.Months, grain) : OwnFigures.Of(measure, set, around, asked.Months);
        var other = asked.Compare == ComparedWith.Local
            ? asked.At.Area.Length > 0 ? Compared.Local(points, Point.Line(found[(measure.Figure, telling.At with { Area = "" })], asked.Months, grain)) : null
            : compared.Published(measure, points);
        var series = new MeasureSeries(measure, telling, points) { Other = other, Faults = around.Faults(measure.Kinds) };
        return asked.At.Told().Any() || around.Indicators.FirstOrDefault(i => i.Key == measure.Figure && measure.Fixed == new FigureFilter()) is not { } indicator ? series : Planned(series, indicator);
    }

    // What was planned is planned of the whole area, so it stands beside nothing else.
    private static MeasureSeries Planned(MeasureSeries series, PlannedIndicator indicator)
    {
        var plan = indicator.Plan.ToDictionary(p => Point.PeriodOf(p.PeriodKey));
        var planned = series.Points.Select(p => plan.GetValueOrDefault(p.Period)?.Planned).ToList();
        return series with
        {
            Planned = planned.Exists(p => p is not null) ? planned : [],
            Status = series.Newest is { Number: not null } newest ? plan.GetValueOrDefault(newest.Period)?.Status : null,
        };
    }

    // Events of a month are told by band each quarter, so the whole then stands beside them by quarter too.
    private static LargeSeries Large(
        MeasureSeries card, Breakdown? by, IReadOnlyList<Breakdown> choices, ILookup<(string, FigureFilter), ShownFigure> found, Func<Measure, Telling, PeriodGrain, MeasureSeries> again, Surroundings around)
    {
        if (by is not { } shown)
        {
            return new(card, null, null, choices, []);
        }

        var (measure, at) = (card.Measure, card.Telling.At);
        var items = shown.Band() is { } band
            ? around.Lists.Of(band).Select(i => (i.Key, i.Name, Figures: found[(measure.Figure, at.With(band, i.Key))].ToList()))
            : measure.Settings.Select(s => (Key: s.Figure, s.Name, Figures: found[(s.Figure, at)].ToList()));
        var told = items.Where(i => i.Figures.Count > 0).ToList();
        if (told.Count == 0)
        {
            return new(card, null, shown, choices, []);
        }

        var whole = Point.Usual(told.SelectMany(i => i.Figures)) is { } grain && card.Newest is { } newest && newest.Period.Grain != grain ? again(card.Measure, card.Telling, grain) : card;
        return new(whole, by, null, choices, told.ConvertAll(i => (i.Key, i.Name, Point.At(whole.Points, i.Figures))));
    }

    private sealed class SameFigure : IEqualityComparer<ShownFigure>
    {
        public static readonly SameFigure Instance = new();

        public bool Equals(ShownFigure? x, ShownFigure? y) => x!.Measure == y!.Measure && x.PeriodKey == y.PeriodKey && x.At == y.At;

        public int GetHashCode(ShownFigure figure) => HashCode.Combine(figure.Measure, figure.PeriodKey, figure.At);
    }
}
