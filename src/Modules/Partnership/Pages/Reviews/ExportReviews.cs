using Governance.Partnership.Pages.Decisions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Partnership.Pages.Reviews;

/// <summary>The rota as a file; Excel has the reviews held on a sheet of their own.</summary>
internal sealed record ExportReviews(string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class ExportReviewsHandler(GovernanceDb db, ISender sender, AuditTrail audit) : IRequestHandler<ExportReviews, Result<ExportedFile>>
{
    private static readonly Column[] RotaColumns =
        [new("place", "Place", ColumnType.Number), new("work", "Workstream", Weight: 2), new("status", "Status"), new("last", "Last looked into", ColumnType.Date), new("why", "Why", Weight: 4)];

    private static readonly Column[] HeldColumns =
        [new("on", "Day", ColumnType.Date), new("work", "Workstream", Weight: 2), new("board", "Board", Weight: 2), new("found", "What was found", Weight: 4), new("by", "Recorded by", Weight: 2)];

    public async Task<Result<ExportedFile>> Handle(ExportReviews request, CancellationToken token)
    {
        var found = await sender.Send(new GetReviews(), token);
        if (!found.Ok)
        {
            return found.As<ExportedFile>();
        }

        var about = $"The rota on {UkText.Date(db.Clock.Today)}.";
        audit.Add("export", "reviews", "", $"{request.Format}: {about}");
        return TableFile.Of(
            "in-depth-reviews", request.Format, about, db.Clock.Today,
            new Table("In-depth review rota", RotaColumns, [.. found.Value.Rota.Select((d, i) => new Row(i + 1, d.Work.Title, d.Work.Status?.Word() ?? "", TableFile.Day(d.LastReviewed), string.Join(' ', d.Reasons)))]),
            new Table("Reviews held", HeldColumns, [.. found.Value.Held.Select(h => new Row(h.On, h.Title, h.Board, h.Findings, h.RecordedBy))]));
    }
}
