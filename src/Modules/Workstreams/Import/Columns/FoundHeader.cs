namespace Governance.Workstreams.Import.Columns;

/// <param name="Column">Number from 1.</param>
/// <param name="Group">Heading above it over several columns, or empty.</param>
/// <param name="Heading">Its own heading, or empty.</param>
internal sealed record HeaderCell(int Column, string Group, string Heading)
{
    public string Full => Group.Length == 0 ? Heading : Heading.Length == 0 ? Group : $"{Group}: {Heading}";
}

internal sealed record FoundHeader(IReadOnlyList<int> Rows, IReadOnlyList<HeaderCell> Cells, double Score)
{
    public int Last => Rows[^1];
}
