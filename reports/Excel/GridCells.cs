using System.Globalization;
using Governance.Platform.Rag;
using Governance.Reports.Documents;
using Governance.Reports.Packaging;

namespace Governance.Reports.Excel;

internal static class GridCells
{
    private static readonly DateOnly Zero = new(1899, 12, 30);

    // Excel counts a 29 February 1900 that never was; earlier days stay text.
    private static readonly DateOnly First = new(1900, 3, 1);

    public static GridCell Of(Cell cell, string? fill) => cell switch
    {
        NumberCell c => Numeric(c.Value, "#,##0" + Places(c.Decimals), Say.Cell(c), fill),
        MoneyCell c => Numeric(c.Pence / 100m, MoneyFormat(c.Pence), Say.Cell(c), fill),
        PercentCell c => Numeric(c.Value / 100m, "0" + Places(c.Decimals) + "%", Say.Cell(c), fill),
        DateCell c when c.Value >= First => Numeric(c.Value.DayNumber - Zero.DayNumber, "dd/mm/yyyy", "00/00/0000", fill),
        StatusCell c => Status(c.Computed),
        TextCell { Url: { } url } c when SafeUrl.Of(url) is { } safe => Text(c.Value, fill) with { Url = safe },
        _ => Text(Say.Cell(cell), fill),
    };

    public static GridCell Text(string text, string? fill = null)
    {
        var clean = XmlText.Clean(text);
        var said = string.IsNullOrWhiteSpace(clean) ? NoneCell.Nothing : clean;
        return new GridCell(said, null, new Look(Fill: fill, Quote: Look.MustQuote(said), Boxed: true)) { Width = said.Split('\n').Max(l => l.Length) };
    }

    public static GridCell Status(RagStatus status)
    {
        var look = Palette.Look(status);

        // The shape is in the format, so that the value stays the bare word for filters and for reading back.
        return new GridCell(status.Word(), null, new Look($"\"{look.Glyph} \"@", look.Fill, look.Ink, Bold: true, Boxed: true)) { Width = status.Word().Length + 4 };
    }

    private static GridCell Numeric(decimal value, string format, string said, string? fill) =>
        new(null, value, new Look(format, fill, Boxed: true)) { Width = said.Length + 2 };

    private static string Places(int decimals) => decimals == 0 ? "" : "." + new string('0', decimals);

    private static string MoneyFormat(long pence) => pence % 100 == 0 ? "[$£-809]#,##0;-[$£-809]#,##0" : "[$£-809]#,##0.00;-[$£-809]#,##0.00";
}
