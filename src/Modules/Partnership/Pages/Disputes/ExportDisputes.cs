using Governance.Partnership.Domain.Disputes;
using Governance.Partnership.Pages.Decisions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Partnership.Pages.Disputes;

/// <summary>The listed disputes as a file.</summary>
internal sealed record ExportDisputes(string? State, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.ReadDisputes;
}

internal sealed class ExportDisputesHandler(GovernanceDb db, ISender sender, AuditTrail audit) : IRequestHandler<ExportDisputes, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("reference", "Reference"), new("title", "In dispute", Weight: 3), new("raised-by", "Raised by", Weight: 2), new("against", "With", Weight: 2), new("raised", "Raised on", ColumnType.Date),
        new("stage", "Stage", Weight: 2), new("from", "Since", ColumnType.Date), new("deadline", "Stage ends by", ColumnType.Date), new("late", "Working days overdue", ColumnType.Number), new("outcome", "Outcome", Weight: 3),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportDisputes request, CancellationToken token)
    {
        var found = await sender.Send(new GetDisputes(request.State), token);
        if (!found.Ok)
        {
            return found.As<ExportedFile>();
        }

        var about = $"{UkText.Count(found.Value.Count, "dispute")} on {UkText.Date(db.Clock.Today)}.";
        audit.Add("export", "disputes", "", $"{request.Format}: {about}");
        return TableFile.Of("disputes", request.Format, about, db.Clock.Today, new Table("Disputes between partners", Columns, [.. found.Value.Select(Row)]));
    }

    private static Row Row(DisputeLine d) => new(
        d.Reference, d.Title, d.RaisedBy.Said, d.Against.Said, d.RaisedOn, DisputeWords.Of(d.Stage), d.StageFrom, TableFile.Day(d.Deadline), d.WorkingDaysLate is > 0 and var late ? late : Cell.None(), d.Outcome);
}
