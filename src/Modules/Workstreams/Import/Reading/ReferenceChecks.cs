using System.Globalization;

namespace Governance.Workstreams.Import.Reading;

/// <summary>References must be there and be different.</summary>
internal static class ReferenceChecks
{
    public static void Check(IReadOnlyList<ActionDraft> drafts, ColumnMapping mapping, ReadingLog log)
    {
        var column = mapping[TargetField.Reference];
        if (column is null && drafts.Count > 0)
            log.Query("no-reference-column", "The plan has no references. Its actions will be told apart by their titles; a changed title makes a new action.");
        var first = new Dictionary<string, ActionDraft>(StringComparer.OrdinalIgnoreCase);
        foreach (var draft in column is null ? [] : drafts)
        {
            if (draft.Text(TargetField.Reference) is not { } reference)
                log.Query("reference-missing", "The action has no reference. Give it one, so that the next import knows it again.", draft.Row, column);
            else if (!first.TryAdd(reference, draft))
                log.Error("reference-duplicate", $"Reference \u201c{reference}\u201d stands in row {Row(first[reference])} and again in row {Row(draft)}. Give each action its own.{Nought(draft)}", draft.Row, column);
        }
    }

    private static string Nought(ActionDraft draft) => draft[TargetField.Reference] is { Cell.Kind: CellKind.Number } && draft.Text(TargetField.Reference)!.Contains('.', StringComparison.Ordinal)
        ? " If one was meant to end in a nought, such as 1.10, format the column as text."
        : string.Empty;

    private static string Row(ActionDraft draft) => draft.Row.ToString(CultureInfo.InvariantCulture);
}
