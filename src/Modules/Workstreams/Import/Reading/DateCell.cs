using Governance.Platform.Dates;
using Governance.Platform.Messages;

namespace Governance.Workstreams.Import.Reading;

/// <summary>Reads a cell as a date: what it shows is kept, what it holds decides.</summary>
internal static class DateCell
{
    public static StatedDateReading Read(SheetCell cell, DateReader dates, PeriodEnd end)
    {
        var text = cell.Text.Trim();
        if (cell.Unstruck is { Length: > 0 } live)
            return AsStated(text, dates.Read(live, end));
        if (cell.Kind != CellKind.Date)
            return Believable(dates.Read(text, end), dates.Context);
        if (cell.Date is not { } held)
            return Impossible(text);
        var shown = dates.Read(text, end);
        if (shown is { First: { } first, Last: { } last, Date.Precision: not DatePrecision.Day } && held >= first && held <= last)
            return shown;
        var day = new StatedDateReading(new StatedDate(text, held, DatePrecision.Day), held, held, []);
        var otherDay = shown.Problems.Any(p => p.Code == "date-invalid") || (shown.Date.Exact && shown.Problems.Count == 0 && shown.Date.Resolved != held);
        return Believable(otherDay ? Swapped(text, held) : day, dates.Context);
    }

    private static StatedDateReading Swapped(string text, DateOnly held)
    {
        var stated = StatedDate.On(held);
        return new StatedDateReading(stated, held, held, [Query("date-shown-otherwise", $"The cell shows \u201c{text}\u201d and holds {stated.AsStated}, which is used. Check that the day and month are as meant.")]);
    }

    private static StatedDateReading Impossible(string text) => new(
        new StatedDate(text, null, DatePrecision.None), null, null, [new Problem("date-invalid", $"\u201c{text}\u201d is formatted as a date and is none. Correct it in the file.")]);

    private static StatedDateReading AsStated(string text, StatedDateReading reading) => reading with
    {
        Date = reading.Date with { AsStated = text },
        Problems = [.. reading.Problems, Query("struck-through", $"Part of \u201c{text}\u201d is struck through. The rest was read as the date.")],
    };

    private static StatedDateReading Believable(StatedDateReading reading, StatedDateContext context) =>
        reading.Date.Resolved is { } day && Math.Abs(day.Year - context.Today.Year) > 25
            ? reading with { Problems = [.. reading.Problems, Query("date-unlikely", $"\u201c{reading.Date.AsStated}\u201d is the year {day.Year}. Check it.")] }
            : reading;

    private static Problem Query(string code, string message) => new(code, message) { Severity = Severity.Query };
}
