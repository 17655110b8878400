using System.Globalization;
using System.Text;
using CsvHelper;
using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>Reads rows one by one, each with everything that is wrong with it.</summary>
internal sealed class TidyRowReader(TidySurvey survey)
{
    private readonly IReadOnlyList<TidyColumn> filters = survey.Filters;
    private readonly IReadOnlyList<TidyColumn> measures = survey.Measures;
    private readonly TidyPlaceReader places = new(survey);
    private readonly TidyColumn period = survey[TidyNames.TimePeriod]!;
    private readonly TidyColumn identifier = survey[TidyNames.TimeIdentifier]!;
    private readonly int cells = survey.Columns.Count;

    /// <summary>What was seen in many rows and is said once.</summary>
    public TidyTallies Tallies { get; } = new();

    public IEnumerable<TidyReading> Read(TidySource file, CancellationToken token)
    {
        using var csv = CsvReader.Create(file.Open(), TidySurvey.Options, leaveOpen: false);
        csv.Read();
        for (var row = 2; csv.Read(); row++)
        {
            token.ThrowIfCancellationRequested();
            yield return One(csv, row);
        }
    }

    private TidyReading One(CsvReader csv, int row)
    {
        var wrong = new List<Problem>();
        if (csv.FieldCount != cells)
        {
            wrong.Add(new Problem("tidy-row-length", $"Row {row} has {csv.FieldCount} cells where the heading has {cells}. A comma in a name needs quotation marks around it.") { Row = row });
            return new(row, wrong);
        }

        var read = FigurePeriod.TryRead(Text(csv, period), Text(csv, identifier));
        if (read is null)
        {
            wrong.Add(TimeIdentifiers.Grain(Text(csv, identifier)) is null
                ? TidySay.Row("tidy-time-identifier", row, identifier.Place, $"“{Text(csv, identifier)}” is no time identifier of the Department.")
                : TidySay.Row("tidy-time-period", row, period.Place, $"“{Text(csv, period)}” is no period of the kind {Text(csv, identifier)}: one year has four digits, two years six, and they follow each other."));
        }

        var place = places.Read(csv, row, wrong, Tallies);
        var (figures, numbers, symbols) = Figures(csv, row, wrong);
        return new(row, wrong)
        {
            Period = read ?? default,
            Level = place.Level,
            Area = place.Area,
            OldCode = place.OldCode,
            NewCode = place.NewCode,
            Filters = TidyKey.Filters(filters.Select(f => (f.Name, Text(csv, f)))),
            Cells = figures,
            Numbers = numbers,
            Symbols = symbols,
        };
    }

    private (string Cells, int Numbers, int Symbols) Figures(CsvReader csv, int row, List<Problem> wrong)
    {
        var (text, numbers, symbols) = (new StringBuilder(), 0, 0);
        foreach (var measure in measures)
        {
            if (text.Length > 0 || measure != measures[0])
            {
                text.Append('|');
            }

            var cell = Text(csv, measure);
            var figure = cell.Length == 0 ? FigureValue.Of(FigureSymbol.Unavailable) : FigureValue.TryRead(cell, out _);
            if (figure is not { } value)
            {
                wrong.Add(TidySay.Row("tidy-figure", row, measure.Place, $"“{Short(cell)}” is neither a number nor a symbol (z x c low k u)."));
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"{value.Cell}");
            (numbers, symbols) = value.Number is null ? (numbers, symbols + 1) : (numbers + 1, symbols);
        }

        return (text.ToString(), numbers, symbols);
    }

    private static string Text(CsvReader csv, TidyColumn column) => csv.GetString(column.Index).Trim();

    private static string Short(string cell) => cell.Length <= 30 ? cell : cell[..30] + "…";
}
