using Governance.Platform.Dates;
using Governance.Workstreams.Import.Reading;

namespace Governance.Workstreams.Import.Columns;

/// <summary>Settles headings that mean two things by what stands below them.</summary>
internal static class ContentHints
{
    private const int Sample = 40;

    /// <summary>The fields a column may fill, best first, where its heading alone does not decide.</summary>
    public static IReadOnlyList<TargetField> Settle(TargetField guessed, IReadOnlyList<SheetCell> below)
    {
        var cells = below.Where(c => !c.Blank).Take(Sample).ToList();
        if (cells.Count == 0)
            return [guessed];
        return guessed switch
        {
            TargetField.Priority when !Most(cells, c => PriorityText.Understood(c.Text)) => [TargetField.Theme],
            TargetField.Update when Most(cells, IsShare) => [TargetField.Percent],
            TargetField.Status when Most(cells, IsShare) => [TargetField.Percent],
            TargetField.CompletedOn when Most(cells, c => YesNo(c.Text)) => [],
            TargetField.Due when Most(cells, c => !IsDate(c) && c.Text.Length > 30) => [TargetField.SuccessMeasure],
            TargetField.Theme when Most(cells, c => c.Text.Length <= 12 && c.Text.Any(char.IsDigit)) => [],
            _ => [guessed],
        };
    }

    private static bool Most(List<SheetCell> cells, Func<SheetCell, bool> holds) => cells.Count(holds) * 2 > cells.Count;

    private static bool IsShare(SheetCell cell) => cell.Kind is CellKind.Percent or CellKind.Number || PercentText.Read(cell).Value is not null;

    private static bool IsDate(SheetCell cell) =>
        cell.Kind == CellKind.Date || StatedDateParser.Read(cell.Text, new StatedDateContext(new DateOnly(2000, 1, 1))).Problems is [] or [{ Code: not "date-not-understood" }];

    private static bool YesNo(string text) => HeadingText.Plain(text) is "yes" or "no" or "y" or "n" or "true" or "false";
}
