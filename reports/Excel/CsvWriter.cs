using System.Globalization;
using System.Text;
using Governance.Platform.Rag;
using Governance.Reports.Documents;

namespace Governance.Reports.Excel;

/// <summary>Writes a table as CSV: RFC 4180, UTF-8 with a byte order mark, and nothing a spreadsheet would run as a formula.</summary>
public static class CsvWriter
{
    private const string Runs = "=+-@\t\r";

    /// <summary>Writes the heading row and every row; the stream stays open. Days are dd/MM/yyyy, money is pounds, percentages are points, a missing value is empty. A claimed status takes columns of its own. No totals: a reader would take them for a row.</summary>
    public static void Write(Table table, Stream to)
    {
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        var claims = table.Columns.Select((_, i) => table.Rows.Any(r => r.Cells[i] is StatusCell { Claimed: not null })).ToList();
        Line(writer, table.Columns.SelectMany((c, i) => claims[i] ? [c.Heading, $"{c.Heading}, claimed", $"{c.Heading}, reason"] : (string[])[c.Heading]));
        foreach (var row in table.Rows)
        {
            Line(writer, row.Cells.SelectMany((c, i) => claims[i] ? Claimed(c) : [Value(c)]));
        }
    }

    /// <summary>Puts an apostrophe before text that a spreadsheet would run, and before text that already starts with one.</summary>
    public static string Guard(string text) => text.Length > 0 && (Runs.Contains(text[0], StringComparison.Ordinal) || text[0] == '\'') ? "'" + text : text;

    /// <summary>Takes the apostrophe of <see cref="Guard"/> away again.</summary>
    public static string Unguard(string text) => text.Length > 1 && text[0] == '\'' && (Runs.Contains(text[1], StringComparison.Ordinal) || text[1] == '\'') ? text[1..] : text;

    private static IEnumerable<string> Claimed(Cell cell) => cell is StatusCell status
        ? [status.Computed.Word(), status.Claimed?.Word() ?? "", Guard(status.Reason ?? "")]
        : [Value(cell), "", ""];

    private static string Value(Cell cell) => cell switch
    {
        NoneCell { Said: NoneCell.Nothing or NoneCell.NotRecorded } => "",
        NumberCell c => c.Value.ToString(CultureInfo.InvariantCulture),
        MoneyCell c => (c.Pence / 100m).ToString(c.Pence % 100 == 0 ? "0" : "0.00", CultureInfo.InvariantCulture),
        PercentCell c => c.Value.ToString(CultureInfo.InvariantCulture),
        DateCell c => c.Value.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
        _ => Guard(Say.Cell(cell)),
    };

    private static void Line(StreamWriter writer, IEnumerable<string> values)
    {
        writer.Write(string.Join(',', values.Select(Quoted)));
        writer.Write("\r\n");
    }

    private static string Quoted(string value) => value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
