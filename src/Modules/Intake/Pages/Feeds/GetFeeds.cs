using Governance.Intake.Board;
using Governance.Intake.Contributions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Intake.Pages.Feeds;

/// <summary>What a reader asks of the board of extracts.</summary>
internal sealed record FeedFilter(string? Sender, string? State);

/// <summary>Every extract that is owed, filtered.</summary>
internal sealed record GetFeeds(FeedFilter Filter) : IQuery<FeedPage>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed record FeedPage(FeedView All, IReadOnlyList<FeedLine> Lines, IReadOnlyList<Choice> Senders);

internal sealed class GetFeedsHandler(GovernanceDb db, FeedBoard board) : IRequestHandler<GetFeeds, Result<FeedPage>>
{
    public async Task<Result<FeedPage>> Handle(GetFeeds request, CancellationToken cancellationToken)
    {
        var all = await board.On(db.Clock.Today, cancellationToken);
        var senders = all.Lines.Select(l => new Choice(l.SenderKey, l.Sender)).Distinct().ToList();
        return new FeedPage(all, Fit(all, request.Filter), senders);
    }

    internal static IReadOnlyList<FeedLine> Fit(FeedView all, FeedFilter filter) =>
    [
        .. all.Lines
            .Where(l => filter.Sender is not { Length: > 0 } sender || l.SenderKey == sender)
            .Where(l => filter.State switch
            {
                "late" => l.IsLate,
                "restated" => l.Cells.Any(c => c.IsRestated),
                "duplicated" => l.Cells.Any(c => c.Duplicates > 0),
                "waiting" => l.Cells.Any(c => c.Number is not null && !c.Accepted),
                _ => true,
            }),
    ];
}

/// <summary>The board of extracts as a file: a row for each extract and period shown.</summary>
internal sealed record ExportFeeds(FeedFilter Filter, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class ExportFeedsHandler(GovernanceDb db, FeedBoard board, AuditTrail audit) : IRequestHandler<ExportFeeds, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("sender", "Sender", Weight: 2), new("extract", "Extract", Weight: 2), new("period", "Period"), new("due", "Due", ColumnType.Date), new("state", "State"),
        new("late", "Days late", ColumnType.Number), new("files", "Files", ColumnType.Number), new("duplicates", "Duplicates", ColumnType.Number), new("accepted", "Accepted"), new("aside", "Rows set aside, %", ColumnType.Number),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportFeeds request, CancellationToken cancellationToken)
    {
        var all = await board.On(db.Clock.Today, cancellationToken);
        var lines = GetFeedsHandler.Fit(all, request.Filter);
        var about = $"{all.Sentence}. {UkText.Count(lines.Count, "extract")} listed.";
        audit.Add("export", "intake", "", $"{request.Format}: {about}");
        var rows = lines.SelectMany(l => l.Cells.Select(c => new Row(
            l.Sender, l.KindName, c.Period.Words, c.DueOn, c.Words, c.Days, c.Files, c.Duplicates, c.Accepted ? "yes" : "no",
            c.Share is { } share ? (Cell)Math.Round(share * 100, 1) : Cell.None())));
        return TableFile.Of("extracts", request.Format, about, db.Clock.Today, new Table("Extracts and their periods", Columns, [.. rows]));
    }
}
