using Governance.Platform.Values;

namespace Governance.Warehouse.Checks;

/// <summary>Checks that compare figures already counted.</summary>
internal static class FigureChecks
{
    public const int LargestFallPercent = 20;

    public static Finding RowsAgainstSource(TableFigures f) => new(
        $"Rows against source: {f.Table.Called}",
        f.Table.Name,
        f.Rows == f.SourceRows,
        $"{f.Rows:N0} stored, {f.SourceRows:N0} counted at the source.");

    /// <summary>Null where neither side holds money.</summary>
    public static Finding? MoneyAgainstSource(TableFigures f) => f.Pence is null && f.SourcePence is null ? null : new(
        $"Money against source: {f.Table.Called}",
        f.Table.Name,
        f.Pence == f.SourcePence,
        $"{Amount(f.Pence)} stored, {Amount(f.SourcePence)} added up at the source.");

    public static Finding NoUnexplainedFall(TableFigures f, string accepted)
    {
        var name = $"No unexplained fall: {f.Table.Called}";
        if (f.RowsBefore is not { } before)
        {
            return new(name, f.Table.Name, Passed: true, $"{f.Rows:N0} rows; there is no earlier build to compare with.");
        }

        var fell = before > 0 && (before - f.Rows) * 100 > before * LargestFallPercent;
        var sentence = $"{f.Rows:N0} rows, {before:N0} in the build before.";
        return (fell, accepted) switch
        {
            (false, _) => new(name, f.Table.Name, Passed: true, sentence),
            (true, { Length: > 0 }) => new(name, f.Table.Name, Passed: true, $"{sentence} The fall was accepted: {accepted}"),
            _ => new(name, f.Table.Name, Passed: false, $"{sentence} That is a fall of more than {LargestFallPercent}%."),
        };
    }

    private static string Amount(long? pence) => pence is { } p ? new Money(p).ToString() : "no money";
}
