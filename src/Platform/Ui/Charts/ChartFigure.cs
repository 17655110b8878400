namespace Governance.Platform.Ui;

/// <summary>How a figure is drawn.</summary>
public enum ChartKind
{
    /// <summary>Lines over periods.</summary>
    Line,

    /// <summary>Bars from zero.</summary>
    Bar,

    /// <summary>Points alone.</summary>
    Scatter,
}

/// <summary>What a series is, which decides its colour and dash.</summary>
public enum SeriesRole
{
    /// <summary>A series of ours, in the next colour of the palette.</summary>
    Own,

    /// <summary>What was planned: dotted grey.</summary>
    Plan,

    /// <summary>What is forecast: dashed, hollow points.</summary>
    Forecast,

    /// <summary>A target: solid ink.</summary>
    Target,

    /// <summary>A comparator, mean or limit: dotted grey.</summary>
    Reference,
}

/// <summary>One series.</summary>
/// <param name="Name">Its name, as the table heads its column.</param>
/// <param name="Values">A value for each category; null is a gap.</param>
/// <param name="Role">What it is.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values, SeriesRole Role = SeriesRole.Own)
{
    /// <summary>Words at the end of the line; the name and the last value unless said.</summary>
    public string? EndLabel { get; init; }

    /// <summary>What the table says where there is no value, such as <c>fewer than 5</c>.</summary>
    public string Gap { get; init; } = "no figure";

    /// <summary>What the table says for each category without a value, where it is not always the same; or empty.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>True leaves it out of the drawing, where more than four lines would not be told apart.</summary>
    public bool InTableOnly { get; init; }
}

/// <summary>One object that makes title, sentence, chart, table and notes, so that they cannot disagree.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">What it is of.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Finding">What it shows, one sentence that could stand alone in the board pack.</param>
/// <param name="CategoryHeading">Heading of the first column, such as <c>Month</c>.</param>
/// <param name="Categories">First column of the table, such as <c>April 2026</c>.</param>
/// <param name="Series">The series, four at most of role Own.</param>
public sealed record ChartFigure(
    string Id,
    string Title,
    ChartKind Kind,
    string Finding,
    string CategoryHeading,
    IReadOnlyList<string> Categories,
    IReadOnlyList<ChartSeries> Series)
{
    /// <summary>What follows the finding, in plain weight.</summary>
    public string Detail { get; init; } = "";

    /// <summary><c>%</c>, <c>£</c> or empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>False lets a line scale start above zero, which the notes then say; bars always start at zero.</summary>
    public bool FromZero { get; init; } = true;

    /// <summary>Short axis labels when the categories are long; a line end makes a second line, as in <c>Apr\n2026</c>.</summary>
    public IReadOnlyList<string>? AxisLabels { get; init; }

    /// <summary>Sources and notes under the chart.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary><em>About this number</em>: definition, source, owner, limits.</summary>
    public IReadOnlyList<(string Term, string Text)> About { get; init; } = [];

    /// <summary>More of <em>About this number</em> that leads somewhere.</summary>
    public IReadOnlyList<(string Term, string Words, string Href)> AboutLinks { get; init; } = [];

    /// <summary>Said in place of the drawing when there is none.</summary>
    public string EmptyWords { get; init; } = "No figures yet. They appear here after the first nightly build that has some.";

    /// <summary>The series that are drawn.</summary>
    public IEnumerable<ChartSeries> Drawn => Series.Where(s => !s.InTableOnly);

    /// <summary>Where the value axis starts.</summary>
    public decimal AxisStart => ChartScale.For(Drawn.SelectMany(s => s.Values).OfType<decimal>(), FromZero || Kind == ChartKind.Bar).Low;

    /// <summary>What a screen reader says of the drawing.</summary>
    public string Description => Categories.Count == 0
        ? $"{Title}. Nothing to draw yet."
        : $"{Title}, {Categories[0]} to {Categories[^1]}: {UkText.List([.. Drawn.Select(s => s.Name)])}. {Finding} The table has every value.";

    /// <summary>True when no series has a value.</summary>
    public bool IsEmpty => Drawn.All(s => s.Values.All(v => v is null));

    /// <summary>A value as it is written in the chart and the table.</summary>
    public string Say(decimal value) => Unit switch
    {
        "£" => (value < 0 ? "−£" : "£") + UkText.Number(Math.Abs(value), 0),
        "%" => UkText.Number(value) + "%",
        _ => UkText.Number(value),
    };

    /// <summary>Axis labels for months: the name, with the year under the first and under each January.</summary>
    public static IReadOnlyList<string> MonthAxis(IReadOnlyList<DateOnly> months) =>
        [.. months.Select((m, i) => i == 0 || m.Month == 1 ? $"{UkText.ShortMonth(m)}\n{m.Year}" : UkText.ShortMonth(m))];
}
