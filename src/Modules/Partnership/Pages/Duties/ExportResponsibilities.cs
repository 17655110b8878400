using Governance.Partnership.Pages.Decisions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Partnership.Pages.Duties;

/// <summary>The matrix as a file; Excel has the joint posts on a sheet of their own.</summary>
internal sealed record ExportResponsibilities(DateOnly? On, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class ExportResponsibilitiesHandler(GovernanceDb db, ISender sender, AuditTrail audit) : IRequestHandler<ExportResponsibilities, Result<ExportedFile>>
{
    private static readonly Column[] DutyColumns =
    [
        new("duty", "Duty", Weight: 2), new("text", "What is asked", Weight: 4), new("source", "Source", Weight: 2), new("from", "In force from", ColumnType.Date), new("to", "To", ColumnType.Date),
        new("accountable", "Accountable"), new("role", "Accountable role", Weight: 2), new("delivers", "Delivers", Weight: 2), new("reserved", "Cannot be delegated", Weight: 3),
    ];

    private static readonly Column[] PostColumns =
    [
        new("post", "Joint post", Weight: 2), new("employer", "Employer"), new("partner", "Paid by", Weight: 2), new("share", "Share (%)", ColumnType.Number), new("from", "From", ColumnType.Date), new("note", "Note", Weight: 2),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportResponsibilities request, CancellationToken token)
    {
        var found = await sender.Send(new GetResponsibilities(request.On), token);
        if (!found.Ok)
        {
            return found.As<ExportedFile>();
        }

        var matrix = found.Value;
        var about = $"As at {UkText.Date(matrix.On)}: {UkText.Count(matrix.Duties.Count, "duty", "duties")}, {UkText.Count(matrix.Posts.Count, "joint post")}.";
        audit.Add("export", "responsibilities", "", $"{request.Format}: {about}");
        return TableFile.Of(
            "responsibilities", request.Format, about, db.Clock.Today,
            new Table("Responsibilities", DutyColumns, [.. matrix.Duties.Select(Row)]),
            new Table("Joint posts", PostColumns, [.. matrix.Posts.SelectMany(p => p.Shares.Select(s => new Row(p.Title, p.Employer, s.Organisation, s.Percent, p.From, p.Note)))]));
    }

    private static Row Row(DutyLine d) => new(d.Title, d.Text, d.Source, d.From, TableFile.Day(d.To), d.Accountable, d.AccountableRole, UkText.List(d.Deliverers), d.Reserved);
}
