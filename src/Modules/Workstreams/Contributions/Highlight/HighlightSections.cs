using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using MarkdownText = Governance.Reports.Documents.MarkdownText;
using Governance.Workstreams.Exports;
using Governance.Workstreams.Pages.Workstreams.Listing;
using Governance.Workstreams.Pages.Workstreams.One;

namespace Governance.Workstreams.Contributions.Highlight;

/// <summary>The parts of a highlight report: how it stands and why, what was done, what is next, what stands in the way.</summary>
internal static class HighlightSections
{
    private const int DaysAhead = 42;

    public static IReadOnlyList<Section> Of(WorkstreamView view, IReadOnlyList<ActionLine> actions, IReadOnlyList<Reported> reported) =>
    [
        Status(view),
        new("done", "What was done", 1, [.. Done(reported)]),
        new("next", "What is next", 1, [Next(view, actions)]),
        new("in-the-way", "What stands in the way", 1, [.. InTheWay(view, actions)]),
        new("milestones", "Milestones", 1, [Milestones(view)]),
        new("actions", "Every action", 1, [ActionTable.Of("Actions, most serious first", actions)]) { Wide = true },
    ];

    private static Section Status(WorkstreamView view)
    {
        var head = view.Head;
        var blocks = new List<Block>
        {
            new KeyFigures(
                new KeyFigure(Cell.Status(head.Status, head.Claimed, head.ClaimReason), "Status now", "by the written rule"),
                new KeyFigure(view.Total, "actions", StatusWords(view)),
                new KeyFigure(head.OpenBlockers, "open blockers", "raised and not closed")),
            new BulletList([.. head.Drivers.Select(d => new ListItem(d))]),
        };
        if (head.Differs)
        {
            var reason = head.ClaimReason.Length > 0 ? $": {UkText.Quote(head.ClaimReason)}" : ", without a reason";
            blocks.Add(new Callout(CalloutKind.Differs, "Differs.", $"The lead claims {UkText.Lower(head.Claimed!.Value.Word())}{reason}."));
        }

        blocks.Add(new Table(
            "Status at the close of each period",
            [new("period", "Period"), new("status", "Status", ColumnType.Status), new("why", "Why", Weight: 4)],
            [.. view.Periods.Select(p => new Row(UkText.Month(p.Month), p.Status, string.Join(' ', p.Drivers)))])
        { Empty = "No period has closed yet." });
        return new("status", "How it stands, and why", 1, blocks);
    }

    private static string StatusWords(WorkstreamView view)
    {
        var counted = view.Facets.SelectMany(f => Enumerable.Repeat(f.Status, f.Count));
        return Pages.Workstreams.StatusCounts.Say(counted) is { Length: > 0 } words ? words : "none yet";
    }

    private static IEnumerable<Block> Done(IReadOnlyList<Reported> reported)
    {
        if (reported.Count == 0)
        {
            yield return new Callout(CalloutKind.Warning, "No update was given.", "Nobody has reported on an action since the period before last closed.");
        }

        foreach (var update in reported)
        {
            yield return new Paragraph(Inline.Strong($"{update.Reference} {update.Title}"), $" ({update.By}, {UkText.Date(update.On)})");
            yield return new MarkdownText(update.Text);
        }
    }

    private static Table Next(WorkstreamView view, IReadOnlyList<ActionLine> actions) => new(
        $"Due by {UkText.Date(view.Today.AddDays(DaysAhead))}, or overdue",
        [new("reference", "Ref"), new("action", "Action", Weight: 4), new("owner", "Owner", Weight: 2), new("due", "Due", ColumnType.Date), new("status", "Status", ColumnType.Status)],
        [
            .. actions.Where(a => a.Due <= view.Today.AddDays(DaysAhead) && a.Status is not (RagStatus.Complete or RagStatus.Closed)).OrderBy(a => a.Due)
                .Select(a => new Row(a.Reference, a.Title, a.OwnerRole, Cells.Day(a.Due), Cell.Status(a.Status, a.Claimed, a.ClaimReason))),
        ])
    { Empty = "Nothing is due in the next six weeks." };

    private static IEnumerable<Block> InTheWay(WorkstreamView view, IReadOnlyList<ActionLine> actions)
    {
        var trouble = actions.Where(a => a.Status is RagStatus.OffTrack or RagStatus.AtRisk).ToList();
        yield return trouble.Count == 0
            ? new Paragraph("No action is off track or at risk.")
            : new BulletList([.. trouble.Select(a => new ListItem(Inline.Strong($"{a.Reference} {a.Title}. "), a.Status, $" {a.Why}"))]);
        yield return new Table(
            "Open blockers",
            [new("blocker", "Blocker", Weight: 4), new("critical", "Critical"), new("blocks", "Blocks"), new("opened", "Opened", ColumnType.Date), new("raised", "Raised to", Weight: 2)],
            [.. view.Blockers.Select(b => new Row(b.Title, b.Critical ? "Yes" : "No", b.Reference, Cells.Day(b.From), b.Other))])
        { Empty = "No blocker is open." };
        yield return new Table(
            "Dependencies on other workstreams",
            [new("own", "Ours"), new("way", "Way"), new("other", "Other action", Weight: 3), new("workstream", "Workstream", Weight: 2), new("status", "Its status", ColumnType.Status)],
            [
                .. view.WaitsOn.Select(w => (w, "waits on")).Concat(view.NeededBy.Select(n => (n, "is needed by")))
                    .Select(d => new Row(d.Item1.Reference, d.Item2, $"{d.Item1.Other} {d.Item1.Title}", d.Item1.WorkstreamTitle, d.Item1.Status)),
            ])
        { Empty = "It waits on no other workstream, and none waits on it." };
    }

    private static Table Milestones(WorkstreamView view) => new(
        view.Timeline.Count < view.Head.Milestones
            ? $"{view.Timeline.Count} of {view.Head.Milestones} milestones: those awaited, soonest first, and those met this year; all are in the exported plan"
            : "Every milestone",
        [
            new("milestone", "Milestone", Weight: 3), new("reference", "Ref"), new("baseline", "Baseline", ColumnType.Date), new("due", "Due now", ColumnType.Date),
            new("met", "Met", ColumnType.Date), new("expected", "Expected", ColumnType.Date), new("against", "Against plan", Weight: 2), new("status", "Status", ColumnType.Status),
        ],
        [.. view.Timeline.Select(m => new Row(m.Title, m.Reference, Cells.Day(m.Baseline), Cells.Day(m.Due), Cells.Day(m.MetOn), Cells.Day(m.ExpectedOn), m.Words, m.Status))])
    {
        Empty = "No milestone is awaited, and none was met this year.",
    };
}
