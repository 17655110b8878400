using Governance.Platform.Messages;
using Governance.Workstreams.Import.Columns;
using Governance.Workstreams.Import.Reading;

namespace Governance.Workstreams.Import;

/// <summary>Understands a workbook as an action plan. Pure: the same file and options always read the same.</summary>
internal static class PlanReader
{
    public static PlanReading Read(PlanWorkbook workbook, SavedMapping? saved, PlanReadOptions options)
    {
        var lexicon = new HeadingLexicon(saved, options.Overrides);
        var choice = SheetChoice.Of(workbook, options.Sheet, lexicon);
        if (choice is not { Sheet: { } sheet, Header: { } header })
            return new PlanReading(workbook.FileName, choice.Sheet?.Name, ColumnMapping.None, []) { Problems = [.. workbook.Problems, .. choice.Problems] };
        var (mapping, doubts) = MappingBuilder.Build(sheet, header, lexicon);
        var log = new ReadingLog(sheet.Name);
        if (mapping[TargetField.Title] is null)
            log.Error("no-action-column", "No column holds the action. Choose which one does.", header.Last);
        foreach (var doubt in doubts)
            log.Add(doubt, header.Last, null);
        var rows = new PlanRows(sheet, header, mapping, log);
        rows.Read();
        SheetNotes.Say(sheet, mapping, log);
        ReferenceChecks.Check(rows.Drafts, mapping, log);
        var actions = new ActionFinisher(sheet.Name, mapping, options, log).Finish(rows.Drafts);
        if (actions.Count == 0)
            log.Error("no-actions", "There is no action under the headings.", header.Last);
        return new PlanReading(workbook.FileName, sheet.Name, mapping, actions)
        {
            HeaderRows = header.Rows,
            SetAside = rows.SetAside,
            Problems = [.. workbook.Problems, .. choice.Problems, .. sheet.Problems, .. log.Problems.OrderBy(p => p.Row ?? 0)],
            Counts = Count(sheet, header, rows),
        };
    }

    private static PlanCounts Count(PlanSheet sheet, FoundHeader header, PlanRows rows)
    {
        int Of(params SetAsideKind[] kinds) => rows.SetAside.Count(r => kinds.Contains(r.Kind));
        return new PlanCounts(
            Read: Math.Max(0, sheet.Rows[^1].Number - header.Last),
            Actions: rows.Drafts.Count,
            Continued: rows.Continued,
            SubHeadings: Of(SetAsideKind.SubHeading),
            Totals: Of(SetAsideKind.Total),
            OtherSetAside: Of(SetAsideKind.RepeatedHeader, SetAsideKind.Key, SetAsideKind.NoAction),
            Blank: rows.Blank);
    }
}
