using Governance.Reports.Documents;

namespace Governance.Reports.Excel;

/// <summary>A workbook: a notes sheet, then one table a sheet.</summary>
/// <param name="Title">What it is; cell A1 of the notes sheet.</param>
/// <param name="Notes">What a reader must know: filter used, data date, who made it.</param>
/// <param name="Sheets">The tables.</param>
public sealed record Workbook(string Title, IReadOnlyList<Note> Notes, IReadOnlyList<Sheet> Sheets);

/// <summary>A line of the notes sheet.</summary>
/// <param name="About">What it is about.</param>
/// <param name="Text">The text; longer than a cell holds, it goes on in further lines.</param>
public sealed record Note(string About, string Text);

/// <summary>A sheet with one table: its caption in A1, headings in row 3, rows from row 4.</summary>
/// <param name="Name">Wished name of the tab; made valid and unique.</param>
/// <param name="Table">The table.</param>
public sealed record Sheet(string Name, Table Table)
{
    /// <summary>One line under the title, such as the filter the list was made with.</summary>
    public string Under { get; init; } = "";

    /// <summary>Background of a cell as rrggbb, by row and column of the table from 0; null leaves it. Statuses colour themselves.</summary>
    public Func<int, int, string?>? Fill { get; init; }
}
