namespace Governance.Reports.Documents;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>A line over time; a missing point is a gap.</summary>
    Line,

    /// <summary>Bars side by side, lying.</summary>
    Bar,

    /// <summary>Columns, standing.</summary>
    Column,

    /// <summary>Columns on top of each other.</summary>
    Stacked,
}

/// <summary>What a series is in its chart.</summary>
public enum SeriesRole
{
    /// <summary>Our figures.</summary>
    Figures,

    /// <summary>What was promised: an ink line with its label.</summary>
    Target,

    /// <summary>Somebody else's figures: a grey dotted line.</summary>
    Comparator,
}

/// <summary>One run of points.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Points">One for each category; null where there is no figure.</param>
/// <param name="Role">What it is in the chart.</param>
public sealed record Series(string Name, IReadOnlyList<decimal?> Points, SeriesRole Role = SeriesRole.Figures);

/// <summary>A chart, always with its table. A series that does not fit the categories is a bug and throws <see cref="ArgumentException"/>.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">What is measured.</param>
/// <param name="Says">What the chart shows, as a sentence; it could stand alone.</param>
/// <param name="Alt">The drawing in words, for those who do not see it.</param>
/// <param name="Unit">Unit of the points, such as <c>%</c>, <c>£</c> or <c>actions</c>.</param>
/// <param name="What">Heading of the categories, such as <c>Month</c>.</param>
/// <param name="Categories">Names along the axis.</param>
/// <param name="Series">Up to eight; four read best.</param>
public sealed record Chart(
    ChartKind Kind,
    string Title,
    string Says,
    string Alt,
    string Unit,
    string What,
    IReadOnlyList<string> Categories,
    IReadOnlyList<Series> Series) : Block
{
    /// <summary>Each with one point for each category.</summary>
    public IReadOnlyList<Series> Series { get; init; } = Fit(Title, Categories, Series);

    /// <summary>Word for a missing point in the table.</summary>
    public string Gap { get; init; } = NoneCell.NotRecorded;

    /// <summary>Where the figures come from.</summary>
    public required string Source { get; init; }

    /// <summary>Decimals of the points, 0 to 6.</summary>
    public int Decimals { get; init; }

    /// <summary>The same figures as a table: one row a category, one column a series.</summary>
    public Table ToTable() => new(
        $"{Title} ({Unit})",
        [new Column("category", What), .. Series.Select((s, i) => new Column(FormattableString.Invariant($"series-{i + 1}"), s.Name, ColumnType.Number))],
        [.. Categories.Select((name, i) => new Row([name, .. Series.Select(s => s.Points[i] is { } point ? Cell.Number(point, Decimals) : Cell.None(Gap))]))]);

    private static IReadOnlyList<Series> Fit(string title, IReadOnlyList<string> categories, IReadOnlyList<Series> series) =>
        series.Count is > 0 and <= 8 && series.All(s => s.Points.Count == categories.Count)
            ? series
            : throw new ArgumentException($"Chart {title} needs one to eight series with {categories.Count} points each.", nameof(series));
}
