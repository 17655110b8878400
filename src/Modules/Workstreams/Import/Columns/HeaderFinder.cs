namespace Governance.Workstreams.Import.Columns;

/// <summary>Finds the row of headings under titles and blanks, and a row of group headings above it.</summary>
internal static class HeaderFinder
{
    private const int LookAtRows = 60;
    private const int LongestHeading = 120;
    private const double Least = 2.5;

    /// <summary>Null when no row of the sheet looks like the headings of a plan.</summary>
    public static FoundHeader? Find(PlanSheet sheet, HeadingLexicon lexicon)
    {
        FoundHeader? best = null;
        for (var at = 0; at < Math.Min(sheet.Rows.Count, LookAtRows); at++)
        {
            var row = sheet.Rows[at];
            var next = at + 1 < sheet.Rows.Count && sheet.Rows[at + 1].Number == row.Number + 1 ? sheet.Rows[at + 1] : null;
            var single = Scored([row.Number], Headings(row), lexicon, Typed(row));
            var pair = next is not null && IsGroupRow(row, next) ? Scored([row.Number, next.Number], Grouped(row, next), lexicon, Typed(next)) : null;
            var candidate = Better(single, pair);
            if (candidate is not null && candidate.Score >= Least && candidate.Score > (best?.Score ?? 0))
                best = candidate;
        }

        return best;
    }

    // Months and the like under a group are not known by themselves, so two rows may score a little less than the upper one alone.
    private static FoundHeader? Better(FoundHeader? single, FoundHeader? pair) =>
        pair is not null && pair.Score >= (single?.Score ?? 0) * 0.8 ? pair with { Score = Math.Max(pair.Score, single?.Score ?? 0) } : single;

    private static List<HeaderCell> Headings(SheetRow row) =>
        [.. row.Cells.Where(c => !c.Blank).Select(c => new HeaderCell(c.Column, string.Empty, Text(c)))];

    private static List<HeaderCell> Grouped(SheetRow above, SheetRow below) =>
    [
        .. above.Cells.Concat(below.Cells).Where(c => !c.Blank).Select(c => c.Column).Distinct().Order().Select(column =>
        {
            var (group, own) = (above[column], below[column]);
            var sameCell = group?.Merge is { Down: true } || own is null || own.Blank;
            return sameCell && group is { Blank: false }
                ? new HeaderCell(column, string.Empty, Text(group))
                : new HeaderCell(column, group is null || group.Blank ? string.Empty : Text(group), own is null ? string.Empty : Text(own));
        }),
    ];

    /// <summary>True when the upper row has a heading over several columns that the lower row names one by one.</summary>
    private static bool IsGroupRow(SheetRow above, SheetRow below)
    {
        var groups = above.Cells.Where(c => c is { Repeated: false, Blank: false, Merge: { } merge } && merge.Spans(2) && !merge.Down).ToList();
        return groups.Exists(g => Enumerable.Range(g.Column, g.Merge!.LastColumn - g.Column + 1)
                .Count(column => below[column] is { Blank: false, Repeated: false, Kind: CellKind.Text }) >= 2)
            && above.Cells.Where(c => !c.Blank).Select(c => c.Text).Distinct(StringComparer.Ordinal).Count() > 1
            && below.Cells.All(c => c.Blank || c.Repeated || (c.Kind == CellKind.Text && c.Text.Length <= LongestHeading));
    }

    private static FoundHeader? Scored(IReadOnlyList<int> rows, List<HeaderCell> cells, HeadingLexicon lexicon, int typed)
    {
        // One text merged over the sheet is a title, not headings.
        if (cells.Select(c => c.Full).Distinct(StringComparer.Ordinal).Count() < 2)
            return null;
        var guesses = cells.Where(c => c.Full.Length <= LongestHeading).Select(c => lexicon.Of(c, 1)).ToList();
        var fields = guesses.Where(g => g.Field is not null).GroupBy(g => g.Field!.Value).ToDictionary(g => g.Key, g => g.Max(x => x.Confidence));
        var chosen = guesses.Count(g => g.Field is null && g.Source != MappingSource.Guessed);
        if (fields.Count < 2 || !(fields.ContainsKey(TargetField.Title) || fields.ContainsKey(TargetField.Description)))
            return null;
        var score = fields.Sum(f => f.Value * (f.Key == TargetField.Title ? 2 : 1)) + chosen - typed - (cells.Count(c => c.Full.Length > LongestHeading) * 0.5);
        return new FoundHeader(rows, cells, score);
    }

    private static int Typed(SheetRow row) => row.Cells.Count(c => !c.Blank && c.Kind is CellKind.Number or CellKind.Date or CellKind.Percent);

    private static string Text(SheetCell cell) => string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
