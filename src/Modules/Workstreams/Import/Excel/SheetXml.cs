using System.Globalization;
using System.Xml;
using Governance.Platform.Messages;
using Governance.Workstreams.Import.Files;

namespace Governance.Workstreams.Import.Excel;

/// <summary>Reads one worksheet from front to back, without keeping its XML.</summary>
internal sealed class SheetXml(CellReader cells, SheetBuilder sheet)
{
    private int _row;
    private int _column;

    public void Read(XmlReader xml)
    {
        while (!sheet.Full && xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "col" when xml.Flag("hidden"):
                    sheet.HideColumns(Math.Max(1, xml.Int("min") ?? 1), xml.Int("max") ?? 1);
                    break;
                case "row":
                    Row(xml);
                    break;
                case "c":
                    Cell(xml);
                    break;
                case "mergeCell":
                    Merge(xml.GetAttribute("ref") ?? string.Empty);
                    break;
                case "conditionalFormatting":
                    _conditional = true;
                    break;
                default:
                    break;
            }
        }

        if (_conditional)
            sheet.Say(new Problem("conditional-colours-ignored", "The sheet colours cells by rule. Colours given by a rule are not read; the text of the cells is.") { Severity = Severity.Advice });
    }

    private bool _conditional;

    private void Row(XmlReader xml)
    {
        var stated = xml.GetAttribute("r");
        var row = stated is null ? _row + 1 : xml.Int("r") ?? 0;
        if (row <= _row || row > 1_048_576)
            throw Refusals.Damaged($"row {stated} stands after row {_row}").AsException();
        (_row, _column) = (row, 0);
        if (xml.Flag("hidden"))
            sheet.HideRow(row);
    }

    private void Cell(XmlReader xml)
    {
        var reference = xml.GetAttribute("r");
        if (reference is null)
            _column++;
        else if (ColumnLetters.TryCell(reference, out var column, out var row) && row == _row && column > _column)
            _column = column;
        else
            throw Refusals.Damaged($"cell {reference} stands in row {_row.ToString(CultureInfo.InvariantCulture)} out of its order").AsException();
        if (cells.Read(xml, _column) is { } cell)
            sheet.Add(_row, cell);
    }

    private void Merge(string range)
    {
        var ends = range.Split(':');
        if (ends.Length == 2
            && ColumnLetters.TryCell(ends[0], out var firstColumn, out var firstRow)
            && ColumnLetters.TryCell(ends[1], out var lastColumn, out var lastRow)
            && firstRow <= lastRow && firstColumn <= lastColumn)
            sheet.Merge(new MergedRange(firstRow, firstColumn, lastRow, lastColumn));
    }
}
