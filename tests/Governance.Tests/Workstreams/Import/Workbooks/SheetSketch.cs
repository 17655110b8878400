using System.Globalization;
using Governance.Platform.Dates;
using Governance.Workstreams.Import;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Governance.Tests.Workstreams.Import.Workbooks;

/// <summary>One sheet to be written, row by row.</summary>
internal sealed class SheetSketch(string name, string? state)
{
    private readonly SortedDictionary<int, Sketch[]> _rows = [];
    private readonly List<string> _merges = [];
    private readonly HashSet<int> _hiddenRows = [];
    private readonly HashSet<int> _hiddenColumns = [];

    public string Name => name;

    public string? State => state;

    public Dictionary<string, string> Comments { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Threads { get; } = new(StringComparer.Ordinal);

    public string? TextBox { get; private set; }

    public bool ConditionalColours { get; private set; }

    /// <summary>Writes a row; numbers, days and texts are cells by themselves.</summary>
    public SheetSketch Row(int number, params object?[] cells)
    {
        _rows[number] = [.. cells.Select(c => c as Sketch ?? (c is DateOnly day ? Sketch.Day(day.Year, day.Month, day.Day) : new Sketch(c)))];
        return this;
    }

    /// <summary>Writes the next row.</summary>
    public SheetSketch Next(params object?[] cells) => Row(_rows.Count == 0 ? 1 : _rows.Keys.Max() + 1, cells);

    public SheetSketch Merge(string range) => With(() => _merges.Add(range));

    public SheetSketch HideRow(int row) => With(() => _hiddenRows.Add(row));

    public SheetSketch HideColumn(int column) => With(() => _hiddenColumns.Add(column));

    public SheetSketch Comment(string cell, string text) => With(() => Comments[cell] = text);

    public SheetSketch Thread(string cell, string text) => With(() => Threads[cell] = text);

    public SheetSketch Box(string text) => With(() => TextBox = text);

    public SheetSketch ColouredByRule() => With(() => ConditionalColours = true);

    public X.Worksheet Write(StyleBook styles, Func<X.SharedStringItem, int> share, bool days1904)
    {
        var sheet = new X.Worksheet();
        if (_hiddenColumns.Count > 0)
            sheet.AppendChild(new X.Columns(_hiddenColumns.Order().Select(c => new X.Column { Min = (uint)c, Max = (uint)c, Hidden = true, Width = 0 })));
        var data = sheet.AppendChild(new X.SheetData());
        foreach (var (number, cells) in _rows)
        {
            var row = data.AppendChild(new X.Row { RowIndex = (uint)number });
            if (_hiddenRows.Contains(number))
                row.Hidden = true;
            for (var at = 0; at < cells.Length; at++)
            {
                if (Cell(cells[at], styles, share, days1904) is not { } cell)
                    continue;
                cell.CellReference = ColumnLetters.Of(at + 1) + number.ToString(CultureInfo.InvariantCulture);
                row.AppendChild(cell);
            }
        }

        if (_merges.Count > 0)
            sheet.AppendChild(new X.MergeCells(_merges.Select(m => new X.MergeCell { Reference = m })));
        if (ConditionalColours)
            sheet.AppendChild(new X.ConditionalFormatting { SequenceOfReferences = new() { InnerText = "A1:A9" } });
        return sheet;
    }

    private static X.Cell? Cell(Sketch sketch, StyleBook styles, Func<X.SharedStringItem, int> share, bool days1904)
    {
        var style = styles.Of(sketch);
        if (sketch.Value is null && sketch.Formula is null && style == 0)
            return null;
        var cell = new X.Cell { StyleIndex = style };
        if (sketch.Formula is { } formula)
            cell.CellFormula = new X.CellFormula(formula);
        switch (sketch.Value)
        {
            case string text when sketch.Formula is not null:
                (cell.DataType, cell.CellValue) = (X.CellValues.String, new X.CellValue(text));
                break;
            case string text:
                (cell.DataType, cell.CellValue) = (X.CellValues.SharedString, new X.CellValue(share(Item(text, sketch))));
                break;
            case DateOnly day:
                cell.CellValue = new X.CellValue(ExcelDays.FromDate(day) - (days1904 ? ExcelDays.Offset1904 : 0));
                break;
            case bool truth:
                (cell.DataType, cell.CellValue) = (X.CellValues.Boolean, new X.CellValue(truth));
                break;
            case ErrorValue error:
                (cell.DataType, cell.CellValue) = (X.CellValues.Error, new X.CellValue(error.Text));
                break;
            case { } number:
                cell.CellValue = new X.CellValue(Convert.ToDouble(number, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));
                break;
            default:
                break;
        }

        return cell;
    }

    private static X.SharedStringItem Item(string text, Sketch sketch)
    {
        static X.Text Text(string words) => new(words) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve };
        if (sketch.Run is not { } run)
            return new X.SharedStringItem(Text(text));
        var second = new X.Run(run.Struck ? [new X.RunProperties(new X.Strike()), Text(run.Text)] : [Text(run.Text)]);
        return new X.SharedStringItem(new X.Run(Text(text)), second);
    }

    private SheetSketch With(Action change)
    {
        change();
        return this;
    }
}
