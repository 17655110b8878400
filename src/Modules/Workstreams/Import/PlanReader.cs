namespace Governance.Workstreams.Import;

/// <summary>Understands a workbook as an action plan. Pure: the same file and options always read the same.</summary>
internal static class PlanReader
{
    public static PlanReading Read(PlanWorkbook workbook, SavedMapping? saved, PlanReadOptions options)
    {
        _ = saved;
        _ = options;
        return new PlanReading(workbook.FileName, null, ColumnMapping.None, []);
    }
}
