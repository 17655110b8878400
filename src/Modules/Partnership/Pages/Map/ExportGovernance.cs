using Governance.Partnership.Domain.Map;
using Governance.Partnership.Pages.Decisions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Partnership.Pages.Map;

/// <summary>The table of the governance map as a file.</summary>
internal sealed record ExportGovernance(DateOnly On, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class ExportGovernanceHandler(GovernanceDb db, ISender sender, AuditTrail audit) : IRequestHandler<ExportGovernance, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("name", "Name", Weight: 2), new("kind", "Kind"), new("standing", "How it stands", Weight: 3), new("since", "Since", ColumnType.Date),
        new("status", "Status"), new("note", "Note", Weight: 2), new("balance", "Balance", Weight: 2),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportGovernance request, CancellationToken token)
    {
        var found = await sender.Send(new GetGovernanceMap(request.On), token);
        if (!found.Ok)
        {
            return found.As<ExportedFile>();
        }

        var about = $"As at {UkText.Date(request.On)}.";
        audit.Add("export", "governance", "", $"{request.Format}: {about}");
        return TableFile.Of("governance-map", request.Format, about, db.Clock.Today, new Table("Governance map", Columns, [.. found.Value.All.Select(Row)]));
    }

    private static Row Row(MapNode n) => new(n.Title, n.Kind, n.Standing, TableFile.Day(n.Since), n.Status?.Word() ?? "", n.Note, string.Join(' ', n.Balance));
}
