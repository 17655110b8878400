using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Rag;
using Governance.Tests.Workstreams.Import.Workbooks;
using Governance.Workstreams.Import;
using Governance.Workstreams.Import.Excel;
using Governance.Workstreams.Import.Files;
using Governance.Workstreams.Import.Reading;

namespace Governance.Tests.Workstreams.Import;

/// <summary>Whatever stands in a sheet is found again in its reading.</summary>
public sealed partial class NothingDroppedProperties
{
    private static readonly string[] Headings =
    [
        "Ref", "Owner", "Lead", "Partner", "Start", "Due", "Timescale", "Revised", "Baseline due", "Forecast", "Priority", "RAG", "Status", "% complete", "Progress", "Update",
        "Comments", "Success measure", "Milestones", "Issues", "Theme", "Evidence", "Completed", "Notes", "Description", "Budget code", "Cost centre", "Red", "", "Section",
    ];

    private static readonly string[] Scraps =
    [
        "1.1", "1.2", "2", "Publish the core offer", "Train staff; then audit", "\u2022 Draft \u2014 3 October 2026\n\u2022 Agree by end of 2026", "3rd October 2026", "by end of Q4", "TBC", "within 6 months",
        "31/02/2026", "04/13/2026", "Autumn 2026 (was July)", "Green", "A/G", "R", "Delayed", "In progress", "Blue - complete", "50%", "about half", "120%", "0.5", "High", "critical", "Total", "Count of actions", "3",
        "Priority 2: Waiting times", "Key", "Head of SEND", "Ref", "Action", "Due", "#REF!", "yes", "Milestone (done 2 May 2026)", "a longer text that says what happened. And then what happened next, in some detail, at length",
    ];

    private sealed record Drawn(int Row, int Column, SheetCell Cell, string? Comment);

    private sealed record DrawnSheet(IReadOnlyList<string> Headings, IReadOnlyList<Drawn> Cells, IReadOnlyList<MergedRange> Merges)
    {
        public PlanSheet Build()
        {
            var sheet = new SheetBuilder("Drawn", SheetVisibility.Visible, new ReadBudget(ReadLimits.Default));
            sheet.Add(1, new SheetCell(3, "A title above"));
            sheet.Add(3, new SheetCell(1, "Action"));
            for (var at = 0; at < Headings.Count; at++)
                sheet.Add(3, new SheetCell(at + 2, Headings[at]));
            foreach (var drawn in Cells.DistinctBy(c => (c.Row, c.Column)).OrderBy(c => c.Row).ThenBy(c => c.Column))
                sheet.Add(drawn.Row, drawn.Cell with { Column = drawn.Column, Comment = drawn.Comment });
            foreach (var merge in Merges)
                sheet.Merge(merge);
            return sheet.Build();
        }
    }

    private static Gen<SheetCell> Cells() => Gen.Frequency(
        (8, Gen.Elements(Scraps).Select(text => new SheetCell(1, text))),
        (3, Gen.Choose(100, 999).Select(mark => new SheetCell(1, $"words marked m{mark}"))),
        (1, Gen.Choose(-3, 140).Select(number => CellReader.Number(new SheetCell(1, ""), number / 100d, NumberFormat.Of(9, null), days1904: false))),
        (1, Gen.Choose(-10, 60_000).SelectMany(_ => Gen.Elements(14, 15, 16, 17, 22, 0), (days, format) => CellReader.Number(new SheetCell(1, ""), days, NumberFormat.Of(format, null), days1904: false))),
        (1, Gen.Constant(new SheetCell(1, "#REF!") { Kind = CellKind.Error })),
        (1, Gen.Elements<byte>(0, 120, 250).Select(red => new SheetCell(1, "") { Look = new CellLook(new Rgb(red, 120, 0), null, false, false) })));

    private static Gen<Drawn> Placed(int columns) =>
        from row in Gen.Choose(4, 16)
        from column in Gen.Choose(1, columns)
        from cell in Cells()
        from bold in Gen.Elements(false, false, true)
        from comment in Gen.Elements(null, null, null, "a comment c" + row + column)
        select new Drawn(row, column, cell with { Look = cell.Look with { Bold = bold } }, comment);

    private static Gen<MergedRange> Ranges() =>
        from row in Gen.Choose(4, 15)
        from column in Gen.Choose(1, 8)
        from down in Gen.Choose(0, 3)
        from across in Gen.Choose(0, 5)
        select new MergedRange(row, column, row + down, column + across);

    private static Gen<DrawnSheet> Sheets() =>
        from count in Gen.Choose(2, 10)
        from headings in Gen.Elements(Headings).ArrayOf(count)
        from cells in Placed(count + 2).ListOf(60)
        from merges in Ranges().ListOf(3)
        select new DrawnSheet(headings, [.. cells], [.. merges]);

    [Fact]
    public void Read_AnySheet_LosesNoVisibleText() =>
        Prop.ForAll(Sheets().ToArbitrary(), drawn =>
        {
            var sheet = drawn.Build();
            var reading = PlanReader.Read(new PlanWorkbook("drawn.xlsx", FileKind.Workbook, [sheet]), null, Reads.Options);
            if (reading.Problems.Any(p => p.Code == "header-not-found"))
                return;
            var kept = Words(string.Join(' ', Everything(reading)));
            foreach (var row in sheet.Rows)
            {
                foreach (var cell in row.Cells.Where(c => !c.Repeated))
                    Found(cell, row.Number, reading, kept);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Read_AnySheet_CountsEveryRowOnce() =>
        Prop.ForAll(Sheets().ToArbitrary(), drawn =>
        {
            var counts = PlanReader.Read(new PlanWorkbook("drawn.xlsx", FileKind.Workbook, [drawn.Build()]), null, Reads.Options).Counts;
            return counts.Read == counts.Actions + counts.Continued + counts.SubHeadings + counts.Totals + counts.OtherSetAside + counts.Blank;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static void Found(SheetCell cell, int row, PlanReading reading, HashSet<string> kept)
    {
        var column = reading.Mapping.Columns.FirstOrDefault(c => c.Column == cell.Column);
        var lost = Words(cell.Text + " " + cell.Comment).Where(w => !kept.Contains(w)).ToList();
        // "by" and "done" part a milestone from its dates.
        if (lost.Count == 0 || Meant(cell, column, reading) || (column?.Field == TargetField.Milestones && lost.TrueForAll(w => w is "by" or "done")))
            return;
        throw new InvalidOperationException($"Row {row}, {column?.Label}: \u201c{cell.Text}\u201d lost {string.Join(' ', lost)}");
    }

    /// <summary>A value understood as a rating, a share or a priority is kept as such, not as its text.</summary>
    private static bool Meant(SheetCell cell, MappedColumn? column, PlanReading reading) => column?.Field switch
    {
        TargetField.Rag or TargetField.Status => RagText.Read(cell.Text) is { Rest: false, Status: { } status } && reading.Rows.Any(r => r.ClaimedRag == status),
        TargetField.Percent => PercentText.Read(cell).Value is { } percent && reading.Rows.Any(r => r.Percent == percent),
        TargetField.Priority => PriorityText.Critical(cell.Text, askedForCritical: true) is { } critical && reading.Rows.Any(r => r.Critical == critical),
        _ => false,
    };

    private static IEnumerable<string?> Everything(PlanReading reading) =>
    [
        .. reading.SetAside.Select(s => s.Text),
        .. reading.Problems.Where(p => p.Severity != Governance.Platform.Messages.Severity.Advice).Select(p => p.Message),
        .. reading.Rows.SelectMany(r => new[]
        {
            r.Reference, r.Title, r.Description, r.OwnerAsStated, r.PartnerAsStated, r.Start?.AsStated, r.BaselineDue?.AsStated, r.CurrentDue?.AsStated, r.Forecast?.AsStated,
            r.CompletedOn?.AsStated, r.StatusAsStated, r.UpdateText, r.SuccessMeasure, r.Blockers, r.ImpactEvidence, r.Theme, r.Section, r.Notes, r.ClaimedRag?.Word(),
            string.Join(' ', r.Milestones.Select(m => $"{m.Title} {m.Due?.AsStated} {m.CompletedOn?.AsStated}")),
        }),
    ];

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}#]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
