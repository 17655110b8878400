using Governance.Platform.Rag;
using Governance.Reports.Documents;

namespace Governance.Tests.Reports;

/// <summary>A document with every field of every block filled; CompleteDocumentTests fails when one is not.</summary>
internal static class CompleteDocument
{
    public static Document Create(MarkKind mark = MarkKind.Issued) => new()
    {
        Title = "Board pack",
        Subtitle = "SEND Executive Board, 17 November 2026",
        Area = "Northmere",
        Mark = new Mark(mark, 3),
        ProtectiveMarking = "Official: sensitive",
        Version = "1.3",
        DataDate = "31 October 2026",
        BuildId = "Build of 17 November 2026 at 02:04",
        IssuedAt = new DateTimeOffset(2026, 11, 10, 14, 5, 0, TimeSpan.Zero),
        Sections =
        [
            new Section("changed", "What changed since the last meeting", 1, Words()),
            new Section("workstreams", "Workstreams", 1, [Strip(), Actions(), Nothing()]) { Wide = true },
            new Section("charts", "Indicators", 2, [.. Enum.GetValues<ChartKind>().Select(Chart)]),
            new Section("detail", "In more detail", 3, [Figures(), new PageBreak(), People()]),
        ],
    };

    private static IReadOnlyList<Block> Words() =>
    [
        new Paragraph("Quality SEND Offer moved from ", RagStatus.AtRisk, " to ", RagStatus.OffTrack, ". ", Inline.Strong("It needs a decision."), " ", Inline.Link("Read the paper", "https://northmere.example/papers/7?a=1&b=2")),
        new BulletList(new ListItem("Two offers made, one accepted"), new ListItem("Waiting list fell <again> & stayed down")),
        new NumberedList(new ListItem("Agree the offer"), new ListItem("Publish the offer")),
        new NumberedList(new ListItem("Counted afresh")),
        new Callout(CalloutKind.Note, "This is a drill.", "Nothing leaves the partnership."),
        new Callout(CalloutKind.Warning, "No update since 3 October.", "Special Schools shows as at risk."),
        new Callout(CalloutKind.Differs, "The lead sees it otherwise.", "Agency cover starts 1 December."),
        new KeyFigures(
            new KeyFigure(Cell.Percent(57.25m, 2), "Plans in twenty weeks", "Target sixty per cent"),
            new KeyFigure(Cell.Money(123_456_789), "Spent so far", "Of the year's budget"),
            new KeyFigure(Cell.Status(RagStatus.OnTrack, RagStatus.Complete, "All evidence is in"), "Transport", "Owner differs here")),
    ];

    private static StatusStrip Strip() => new(
        "Status of each workstream",
        "Workstream",
        ["August", "September"],
        "Since October",
        [
            new("Quality SEND Offer", "https://northmere.example/workstreams/offer", [RagStatus.OnTrack, RagStatus.AtRisk], new StatusCell(RagStatus.OffTrack, RagStatus.AtRisk, "Cover is coming"), Move.Worse, "Milestone “Publish core offer” is 34 days late."),
            new("Educational psychology", null, [null, RagStatus.NotStarted], new StatusCell(RagStatus.OnTrack), Move.New, "Started in September."),
            new("Transport review", null, [RagStatus.OnTrack, RagStatus.OnTrack], new StatusCell(RagStatus.Complete), Move.Better, "Evidence of impact agreed."),
            new("Leaflets", null, [RagStatus.Closed, RagStatus.Closed], new StatusCell(RagStatus.Closed), Move.NoChange, "Stopped in spring."),
        ]);

    private static Table Actions() => new(
        "Actions that are overdue",
        [
            new("ref", "Reference", ColumnType.Text, 2),
            new("places", "Places", ColumnType.Number, Total: true),
            new("cost", "Cost", ColumnType.Money, Total: true),
            new("due", "Due", ColumnType.Date),
            new("done", "Done", ColumnType.Percent),
            new("rag", "Status", ColumnType.Status, 2),
        ],
        [
            new(Cell.Link("Action AUT-1", "https://northmere.example/actions/1"), Cell.Number(1_234.5m, 1), Cell.Money(250_050), new DateOnly(2026, 10, 3), Cell.Percent(12.5m, 1), Cell.Status(RagStatus.AtRisk, RagStatus.OnTrack, "Interviews are booked")),
            new("=SUM(A1:A9)", Cell.Number(-17), Cell.Money(-99), new DateOnly(2027, 1, 15), Cell.None(NoneCell.Suppressed), RagStatus.NotStarted),
        ])
    { TotalLabel = "Total of the two" };

    private static Table Nothing() => new("Contracts in notice", [new("name", "Contract name")], []) { Empty = "No contract is in its notice period." };

    private static Chart Chart(ChartKind kind) => new(
        kind,
        $"Plans finished in time, drawn as {kind}",
        $"Timeliness fell for a second month ({kind}).",
        $"A drawing ({kind}) that falls from 61.5 to 57.25.",
        "%",
        "Month",
        ["Jul 2026", "Aug 2026", "Sep 2026"],
        [
            new($"EHC plans {kind}", [61.5m, null, 57.25m]),
            new($"Target {kind}", [66.75m, 66.75m, 66.75m], SeriesRole.Target),
            new($"England {kind}", [50.5m, 51.25m, 52.75m], SeriesRole.Comparator),
        ])
    { Source = $"SEN2, 2026 ({kind}).", Decimals = 2, Gap = $"withheld {kind}" };

    private static MarkdownText Figures() => new("""
        ### What the lead wrote

        First *emphasised* and **strong** words with `code` and [a safe link](https://northmere.example/safe).

        - outer entry
          - inner entry

        1. first step
        2. second step

        > said by a parent

        | Area | Waits |
        |---|---|
        | North | 14 weeks |
        """);

    private static Table People() => new("Two sums, one table", [new("who", "Who"), new("n", "Children", ColumnType.Number, Total: true)], [new("North area", 41), new("South area", 59)]);
}
