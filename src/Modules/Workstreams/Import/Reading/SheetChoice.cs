using Governance.Platform.Messages;
using Governance.Workstreams.Import.Columns;

namespace Governance.Workstreams.Import.Reading;

/// <param name="Sheet">The sheet to read, or null when there is none.</param>
/// <param name="Header">Its header, or null when none was found.</param>
/// <param name="Problems">Why not, and which sheets were left.</param>
internal sealed record SheetChoice(PlanSheet? Sheet, FoundHeader? Header, IReadOnlyList<Problem> Problems)
{
    public static SheetChoice Of(PlanWorkbook workbook, string? named, HeadingLexicon lexicon) =>
        named is null ? Best(workbook, lexicon) : Named(workbook, named, lexicon);

    private static SheetChoice Named(PlanWorkbook workbook, string named, HeadingLexicon lexicon)
    {
        var sheet = workbook.Sheets.FirstOrDefault(s => string.Equals(s.Name, named.Trim(), StringComparison.OrdinalIgnoreCase));
        if (sheet is null)
            return Refused(null, new Problem("sheet-not-found", $"The file has no sheet \u201c{named}\u201d. It has: {List(workbook.Sheets)}."));
        if (!sheet.Read)
            return Refused(sheet, new Problem("sheet-not-read", $"Sheet \u201c{sheet.Name}\u201d is hidden and was not asked for when the file was opened.") { Sheet = sheet.Name });
        var errors = sheet.Problems.Where(p => p.Severity == Severity.Error).ToArray();
        if (errors.Length > 0)
            return new SheetChoice(sheet, null, errors);
        return HeaderFinder.Find(sheet, lexicon) is { } header
            ? new SheetChoice(sheet, header, Left(workbook, sheet, []))
            : Refused(sheet, NoHeader($"Sheet \u201c{sheet.Name}\u201d has") with { Sheet = sheet.Name });
    }

    private static SheetChoice Best(PlanWorkbook workbook, HeadingLexicon lexicon)
    {
        var candidates = workbook.Sheets.Where(s => s.Read && s.Rows.Count > 0 && s.Problems.All(p => p.Severity != Severity.Error))
            .Select(s => (Sheet: s, Header: HeaderFinder.Find(s, lexicon)))
            .Where(c => c.Header is not null)
            .ToList();
        if (candidates.Count == 0)
            return Refused(null, NoHeader("No visible sheet of the file has"));
        // Between sheets with equally good headings, the longer one is the plan.
        var best = candidates.OrderByDescending(c => Math.Round(c.Header!.Score)).ThenByDescending(c => c.Sheet.Rows.Count).First();
        return new SheetChoice(best.Sheet, best.Header, Left(workbook, best.Sheet, [.. candidates.Select(c => c.Sheet)]));
    }

    private static List<Problem> Left(PlanWorkbook workbook, PlanSheet read, IReadOnlyList<PlanSheet> plans)
    {
        var problems = new List<Problem>();
        foreach (var other in workbook.Sheets.Where(s => s != read))
        {
            if (!other.Read)
                problems.Add(Left(other, "hidden-sheet", $"Sheet \u201c{other.Name}\u201d is hidden and was not read. Name it to read it.", Severity.Advice));
            else if (plans.Contains(other))
                problems.Add(Left(other, "other-plan-sheet", $"Sheet \u201c{other.Name}\u201d looks like a plan too and was not read. Import it by its name.", Severity.Query));
            else if (other.Problems.FirstOrDefault(p => p.Severity == Severity.Error) is { } error)
                problems.Add(Left(other, "sheet-not-read", error.Message, Severity.Query));
            else if (other.Rows.Count > 0)
                problems.Add(Left(other, "other-sheet", $"Sheet \u201c{other.Name}\u201d is no plan ({other.Rows.Count} rows) and was not read.", Severity.Advice));
        }

        return problems;
    }

    private static Problem Left(PlanSheet sheet, string code, string message, Severity severity) => new(code, message) { Sheet = sheet.Name, Severity = severity };

    private static Problem NoHeader(string which) =>
        new("header-not-found", $"{which} no row of headings with an action and one more column that is known. Name the columns, such as Reference, Action, Owner, Due and RAG.");

    private static SheetChoice Refused(PlanSheet? sheet, Problem problem) => new(sheet, null, [problem]);

    private static string List(IEnumerable<PlanSheet> sheets) => string.Join(", ", sheets.Select(s => $"\u201c{s.Name}\u201d"));
}
