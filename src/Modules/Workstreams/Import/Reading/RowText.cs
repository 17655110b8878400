using System.Globalization;

namespace Governance.Workstreams.Import.Reading;

/// <summary>A whole row as one text, for reports.</summary>
internal static class RowText
{
    public static string Of(SheetRow row) => string.Join(" | ", row.Cells
        .Where(c => !c.Repeated && !c.Blank)
        .Select(c => OneLine(c.Text))
        .Concat(row.Cells.Where(c => c.Comment is not null).Select(c => $"Comment on {ColumnLetters.Of(c.Column)}{row.Number.ToString(CultureInfo.InvariantCulture)}: {OneLine(c.Comment!)}")));

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
