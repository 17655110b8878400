using Governance.Reports.Documents;
using Governance.Reports.Excel;
using Governance.Reports.Packaging;

namespace Governance.Reports.Word;

/// <summary>The workbook behind a chart: headings in row 1, categories in column A, a missing point left empty so that it is drawn as a gap.</summary>
internal static class ChartWorkbook
{
    private const string Name = "Figures";

    public static byte[] Of(Chart chart)
    {
        var rows = chart.Categories.Select((name, i) => (IReadOnlyList<GridCell>)[GridCells.Text(name), .. chart.Series.Select(s => Point(chart, s.Points[i]))]).ToList();
        var grid = new Grid(null, "", [chart.What, .. chart.Series.Select(s => s.Name)], rows, null);
        using var memory = new MemoryStream();
        Zip.Write(memory, Package.Parts(chart.Title, [(Name, grid)], new Looks()));
        return memory.ToArray();
    }

    public static string Heading(int series) => Package.Absolute(Name, Grid.Letters(series + 1) + "1");

    public static string Categories(Chart chart) => Column(chart, 0);

    public static string Points(Chart chart, int series) => Column(chart, series + 1);

    private static string Column(Chart chart, int column) =>
        Package.Absolute(Name, FormattableString.Invariant($"{Grid.Letters(column)}2:{Grid.Letters(column)}{chart.Categories.Count + 1}"));

    private static GridCell Point(Chart chart, decimal? point) =>
        point is { } value ? GridCells.Of(Cell.Number(value, chart.Decimals), null) : new GridCell(null, null, Look.Plain);
}
