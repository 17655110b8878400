using System.Buffers;
using Governance.Intake.Codes;
using Governance.Intake.Reading;
using Governance.Intake.Schemas;
using Governance.Platform.Figures;
using Governance.Platform.Ui;

namespace Governance.Intake.Rules;

/// <summary>Reads one field of a row by its type and says what cannot be read.</summary>
internal sealed class FieldReader(ReadingContext context, int field)
{
    private static readonly SearchValues<byte> Control = SearchValues.Create([.. Enumerable.Range(0, 32).Where(b => b is not 9 and not 10 and not 13).Select(b => (byte)b), 127]);

    private readonly FieldShape shape = context.Schema.Fields[field];
    private readonly CodeSet codes = context.Codes.Set(context.Schema.Fields[field].Codes);
    private readonly RuleInfo? missing = MissingRules.Of(context.Schema, context.Schema.Fields[field]);
    private readonly DayOfCodes day = new(context.Schema);
    private readonly string range = $"is not {context.Schema.Fields[field].TypeWords}";

    public void Read(RowBuffer row, RowLog log)
    {
        var cell = row.Raw(field);
        if (cell.IsEmpty)
        {
            row.Set(field, CellState.Empty);
            if (missing is not null && row.Place(field) >= 0)
            {
                log.Add(missing, field, $"“{shape.Label}” is empty.");
            }

            return;
        }

        if (cell[0] == (byte)'#' && (FormulaErrors.Read(cell) ?? OtherError(cell)) is { } error)
        {
            Bad(row, log, Catalogue.Formula, $"holds {error}. Put the value itself in the cell");
            return;
        }

        Value(row, log, cell);
    }

    // In words anybody may begin with #; in a number or a code only a formula does.
    private string? OtherError(ReadOnlySpan<byte> cell) => cell.Length < 20 && shape.Type is not (FieldType.Text or FieldType.Name) ? "an error of a formula" : null;

    private void Value(RowBuffer row, RowLog log, ReadOnlySpan<byte> cell)
    {
        switch (shape.Type)
        {
            case FieldType.Text or FieldType.Name or FieldType.Upn or FieldType.Uln:
                Text(row, log, cell);
                break;
            case FieldType.Day:
                Day(row, log, cell);
                break;
            case FieldType.Whole:
                Whole(row, log, cell);
                break;
            case FieldType.Number:
                Number(row, log, cell);
                break;
            case FieldType.Money:
                Keep(row, log, Cells.Pence(cell, out var pence) && (shape.Low is null || pence >= shape.Low * 100), pence, Catalogue.Money, shape.Low is null ? "is not an amount in pounds and pence" : "is not an amount in pounds and pence, or is below nought");
                break;
            case FieldType.Percent:
                Keep(row, log, Cells.Millionths(cell, out var percent) && percent is >= 0 and <= 100_000_000, percent, Catalogue.Percent, "is not a percentage from 0 to 100");
                break;
            case FieldType.YesNo:
                Keep(row, log, Cells.YesNo(cell, out var yes), yes ? 1 : 0, Catalogue.YesNo, "is neither yes nor no");
                break;
            case FieldType.Urn:
                Keep(row, log, Cells.Whole(cell, out var urn) && urn is >= 100_000 and <= 999_999, urn, Catalogue.Urn, "is not a URN of 6 digits");
                break;
            case FieldType.Ukprn:
                Keep(row, log, Cells.Whole(cell, out var ukprn) && ukprn is >= 10_000_000 and <= 19_999_999, ukprn, Catalogue.Ukprn, "is not a UKPRN of 8 digits that begins with 1");
                break;
            case FieldType.Figure:
                Figure(row, log, cell);
                break;
            case FieldType.Code:
                Code(row, log, cell);
                break;
            default:
                row.Set(field, CellState.Good);
                if (!Postcodes.IsShaped(cell))
                {
                    log.Add(Catalogue.Postcode, field, $"“{shape.Label}” is not shaped like a postcode.");
                }

                break;
        }
    }

    private void Day(RowBuffer row, RowLog log, ReadOnlySpan<byte> cell)
    {
        if (Cells.Day(cell, out var read))
        {
            row.Set(field, CellState.Good, read.DayNumber);
        }
        else if (row.Source.AsDay(row.Place(field)) is { } meant)
        {
            Meant(row, log, cell, meant);
        }
        else
        {
            Bad(row, log, Catalogue.Day, "is not a day");
        }
    }

    // Five digits are neither a year nor a day written without dashes, so nothing else can be meant.
    private void Meant(RowBuffer row, RowLog log, ReadOnlySpan<byte> cell, DateOnly meant)
    {
        var hidden = context.Schema.Child && shape.Identifies;
        var number = hidden ? "a number" : $"the number {System.Text.Encoding.UTF8.GetString(cell)}";
        if (cell.Length == 5)
        {
            row.Set(field, CellState.Good, meant.DayNumber);
            log.Add(Catalogue.DayFromNumber, field, $"“{shape.Label}” holds {number}, not marked as a day; it was read as {(hidden ? "the day it counts to" : UkText.Date(meant))}.");
        }
        else
        {
            Bad(row, log, Catalogue.DayAsNumber, $"holds {number}, not marked as a day{(hidden ? "" : $"; as one it would be {UkText.Date(meant)}")}. In Excel give the cells a date format, or write days as 2026-10-31");
        }
    }

    private void Text(RowBuffer row, RowLog log, ReadOnlySpan<byte> cell)
    {
        if (cell.ContainsAny(Control))
        {
            Bad(row, log, Catalogue.BadText, "holds control characters");
        }
        else if (shape.Length is { } most && cell.Length > most && System.Text.Encoding.UTF8.GetCharCount(cell) > most)
        {
            Bad(row, log, Catalogue.TooLong, $"is longer than {most} characters");
        }
        else
        {
            row.Set(field, CellState.Good);
        }
    }

    private void Whole(RowBuffer row, RowLog log, ReadOnlySpan<byte> cell)
    {
        if (!Cells.Whole(cell, out var number))
        {
            Bad(row, log, Catalogue.Whole, "is not a whole number");
        }
        else
        {
            Keep(row, log, number >= (shape.Low ?? int.MinValue) && number <= (shape.High ?? int.MaxValue), number, Catalogue.Range, range);
        }
    }

    private void Number(RowBuffer row, RowLog log, ReadOnlySpan<byte> cell)
    {
        const long million = 1_000_000;
        if (!Cells.Millionths(cell, out var number))
        {
            Bad(row, log, Catalogue.Number, "is not a number");
        }
        else
        {
            Keep(row, log, (shape.Low is not { } low || number >= low * million) && (shape.High is not { } high || number <= high * million), number, Catalogue.Range, range);
        }
    }

    private void Figure(RowBuffer row, RowLog log, ReadOnlySpan<byte> cell)
    {
        Span<char> text = stackalloc char[Math.Min(cell.Length, 64)];
        if (cell.Length > 64 || !System.Text.Encoding.UTF8.TryGetChars(cell, text, out var length) || FigureValue.TryRead(text[..length], out var obsolete) is not { } figure)
        {
            Bad(row, log, Catalogue.Figure, "is neither a number nor a symbol for one");
            return;
        }

        if (figure.Number is { } value && Math.Abs(value) > 9_000_000_000_000m)
        {
            Bad(row, log, Catalogue.Range, "is too large a number");
            return;
        }

        row.Set(field, CellState.Good, figure.Number is { } number ? (long)Math.Round(number * 1_000_000, MidpointRounding.AwayFromZero) : 0, symbol: figure.Symbol);
        if (obsolete)
        {
            log.Add(Catalogue.OldSymbol, field, $"“{shape.Label}” uses a symbol that went out of use; it was read as {figure.Cell}.");
        }
    }

    private void Code(RowBuffer row, RowLog log, ReadOnlySpan<byte> cell)
    {
        if (codes.Find(cell) is not { } meaning)
        {
            Bad(row, log, Catalogue.CodeUnknown, "is no code of its set");
            return;
        }

        if (!meaning.InForceOn(day.Of(row)))
        {
            row.Set(field, CellState.Bad);
            log.Add(Catalogue.CodeExpired, field, meaning.Successor.Length > 0
                ? $"“{shape.Label}”: code {meaning.Code} is not in force on the row’s day. Use {meaning.Successor}."
                : $"“{shape.Label}”: code {meaning.Code} is not in force on the row’s day.");
            return;
        }

        row.Set(field, CellState.Good, code: meaning);
        if (meaning.ByLabel)
        {
            log.Add(Catalogue.CodeByLabel, field, $"“{shape.Label}” gives a label; it was read as code {meaning.Code}.");
        }
    }

    private void Keep(RowBuffer row, RowLog log, bool good, long number, RuleInfo rule, string wrong)
    {
        if (good)
        {
            row.Set(field, CellState.Good, number);
        }
        else
        {
            Bad(row, log, rule, wrong);
        }
    }

    private void Bad(RowBuffer row, RowLog log, RuleInfo rule, string wrong)
    {
        row.Set(field, CellState.Bad);
        log.Add(rule, field, $"“{shape.Label}” {wrong}.");
    }
}

/// <summary>The published code for a field that is empty, where there is one.</summary>
internal static class MissingRules
{
    public static RuleInfo? Of(ExtractSchema schema, FieldShape field) => (schema.Kind, field.Name) switch
    {
        ("exclusions", "category" or "start_date" or "sen_provision") => Catalogue.ExclusionIncomplete,
        ("exclusions", "reason") => Catalogue.NoReason,
        ("sen-support" or "attendance" or "exclusions", "date_of_birth") => Catalogue.BirthMissing,
        ("sen-support", "ethnicity") => Catalogue.EthnicityMissing,
        (_, "date_of_birth") => Catalogue.NoBirth,
        (_, "sex") => Catalogue.NoSex,
        ("ehc-plans", "ethnicity") => Catalogue.NoEthnicity,
        ("ehc-plans", "primary_need") => Catalogue.NoNeed,
        _ => field.Required ? Catalogue.Required : null,
    };
}

/// <summary>The day a row's codes must be in force on: its own day where it is of one, else the end of the period.</summary>
internal sealed class DayOfCodes(ExtractSchema schema)
{
    // Only flows and a census are of a day; a stock is as it stands at the end of its period.
    private readonly int own = schema.Kind switch
    {
        "sen-support" => schema.At("census_date"),
        "exclusions" => schema.At("start_date"),
        "ledger" => schema.At("posting_date"),
        _ => -1,
    };

    public DateOnly Of(RowBuffer row) => own >= 0 && Cells.Day(row.Raw(own), out var day) ? day : row.Context.To;
}

/// <summary>The shape of a postcode.</summary>
internal static class Postcodes
{
    public static bool IsShaped(ReadOnlySpan<byte> cell)
    {
        Span<byte> plain = stackalloc byte[8];
        var length = 0;
        foreach (var letter in cell)
        {
            if (letter == (byte)' ')
            {
                continue;
            }

            if (length == plain.Length)
            {
                return false;
            }

            plain[length++] = letter;
        }

        return length is >= 5 and <= 7
            && char.IsAsciiLetter((char)plain[0]) && char.IsAsciiDigit((char)plain[length - 3])
            && char.IsAsciiLetter((char)plain[length - 2]) && char.IsAsciiLetter((char)plain[length - 1]);
    }
}
