using Governance.Partnership.Pages.Decisions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Matters;

/// <summary>The action log as a file: exactly the rows the page lists.</summary>
internal sealed record ExportMatters(GetMatters Asked, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class ExportMattersHandler(GovernanceDb db, AuditTrail audit, ICurrentUser user) : IRequestHandler<ExportMatters, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("reference", "Reference"), new("text", "Action", Weight: 4), new("owner", "Owner", Weight: 2), new("board", "Board", Weight: 2), new("made", "Made on", ColumnType.Date),
        new("due", "Due", ColumnType.Date), new("closed", "Closed on", ColumnType.Date), new("outcome", "What came of it", Weight: 3), new("said", "Last said", Weight: 3),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportMatters request, CancellationToken token)
    {
        var lines = await GetMattersHandler.Lines(db, request.Asked, user.AccountId).ToListAsync(token);
        var table = new Table("Actions made in meetings", Columns, [.. lines.Select(l => new Row(l.Reference, l.Text, l.OwnerRole, l.Board, l.Meeting, l.DueOn, l.ClosedOn is { } closed ? closed : Cell.None(), l.Outcome, l.LastSaid ?? ""))]);
        var about = $"{UkText.Count(lines.Count, "action")}, {request.Asked.Show.ToString().ToLowerInvariant()}.";
        audit.Add("export", "matters", "", $"{request.Format}: {about}");
        return TableFile.Of("matters", request.Format, about, db.Clock.Today, table);
    }
}
