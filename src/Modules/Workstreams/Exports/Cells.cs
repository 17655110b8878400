using Governance.Reports.Documents;

namespace Governance.Workstreams.Exports;

internal static class Cells
{
    public static Cell Day(DateOnly? day) => day is { } known ? new DateCell(known) : Cell.None();

    public static Cell Percent(int? percent) => percent is { } known ? Cell.Percent(known) : Cell.None();
}
