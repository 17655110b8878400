using System.Text.Json.Serialization;

namespace Governance.Reports.Documents;

/// <summary>What a column holds.</summary>
public enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Numbers.</summary>
    Number,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Days.</summary>
    Date,

    /// <summary>Percentages.</summary>
    Percent,

    /// <summary>Statuses.</summary>
    Status,
}

/// <summary>A column.</summary>
/// <param name="Key">Kebab-case name, unique in the table.</param>
/// <param name="Heading">Heading in sentence case.</param>
/// <param name="Type">What its cells hold; a <see cref="NoneCell"/> may stand in any column.</param>
/// <param name="Weight">Share of the width.</param>
/// <param name="Total">True when the totals row adds it up; for numbers and money.</param>
public sealed record Column(string Key, string Heading, ColumnType Type = ColumnType.Text, int Weight = 1, bool Total = false);

/// <summary>A row.</summary>
/// <param name="Cells">One for each column, in order.</param>
public sealed record Row(params IReadOnlyList<Cell> Cells);

/// <summary>A table. A row that does not fit its columns is a bug and throws <see cref="ArgumentException"/>.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Every row: nothing is cut short.</param>
public sealed record Table(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    /// <summary>Every row, each with one fitting cell for each column.</summary>
    public IReadOnlyList<Row> Rows { get; init; } = TableRules.Fit(Caption, Columns, Rows);

    /// <summary>Said instead of the rows when there are none.</summary>
    public string Empty { get; init; } = "Nothing to list.";

    /// <summary>First words of the totals row.</summary>
    public string TotalLabel { get; init; } = "Total";

    /// <summary>The totals of exactly the rows listed, or null when no column is added up. Never stored.</summary>
    [JsonIgnore]
    public Row? Totals => TableRules.Totals(this);
}
