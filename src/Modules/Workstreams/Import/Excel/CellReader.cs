using System.Globalization;
using System.Xml;
using Governance.Platform.Dates;
using Governance.Workstreams.Import.Files;

namespace Governance.Workstreams.Import.Excel;

/// <summary>Turns a cell's XML into what the sheet shows and what it holds.</summary>
internal sealed class CellReader(IReadOnlyList<RichText> shared, CellStyles styles, bool days1904)
{
    /// <summary>Null for a cell with neither content nor fill.</summary>
    public SheetCell? Read(XmlReader xml, int column)
    {
        var (type, style, where) = (xml.GetAttribute("t") ?? "n", styles[xml.Int("s") ?? 0], xml.GetAttribute("r"));
        var (value, inline, formula) = (default(string), default(RichText), false);
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element)
                    continue;
                if (xml.LocalName == "is")
                    inline = RichText.Read(xml);
                else if (xml.LocalName == "v")
                    value = xml.Content();
                else if (xml.LocalName == "f")
                    (_, formula) = (xml.Content(), true);
            }
        }

        var cell = Typed(type, value, inline, style, column, where);
        if (formula)
            cell = cell with { Formula = string.IsNullOrEmpty(value) && type != "str" ? FormulaState.NoValue : FormulaState.Cached };
        return cell.Blank && cell.Formula == FormulaState.None && style.Look.Fill is null ? null : cell;
    }

    private SheetCell Typed(string type, string? value, RichText? inline, CellStyle style, int column, string? where)
    {
        var plain = new SheetCell(column, string.Empty) { Look = style.Look };
        if (inline is not null)
            return plain with { Text = inline.Text, Unstruck = inline.Unstruck };
        if (string.IsNullOrEmpty(value))
            return plain;
        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count
                ? plain with { Text = shared[at].Text, Unstruck = shared[at].Unstruck }
                : throw Refusals.Damaged($"cell {where} names a text ({value}) the file does not hold").AsException(),
            "b" => plain with { Text = value is "1" or "true" ? "TRUE" : "FALSE", Kind = CellKind.Boolean, Number = value is "1" or "true" ? 1 : 0 },
            "e" => plain with { Text = value, Kind = CellKind.Error },
            "d" => Dated(plain, value),
            "n" => Number(plain, value, style.Format),
            _ => plain with { Text = XmlText.Clean(value) },
        };
    }

    private SheetCell Number(SheetCell plain, string value, NumberFormat format) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Number(plain, number, format, days1904)
            : plain with { Text = XmlText.Clean(value) };

    public static SheetCell Number(SheetCell plain, double number, NumberFormat format, bool days1904)
    {
        var shift = days1904 ? ExcelDays.Offset1904 : 0;
        var text = format.Show(number, shift);
        // A time of day without a date is shown, and is no date.
        var kind = format.Kind == CellKind.Date && number + shift is >= 0 and < 1 ? CellKind.Number : format.Kind;
        return plain with { Text = text, Kind = kind, Number = kind == CellKind.Date ? number + shift : number };
    }

    private static SheetCell Dated(SheetCell plain, string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var when)
            && when.Year >= 1900
            ? plain with { Text = when.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), Kind = CellKind.Date, Number = ExcelDays.FromDate(DateOnly.FromDateTime(when)) }
            : plain with { Text = value };
}
