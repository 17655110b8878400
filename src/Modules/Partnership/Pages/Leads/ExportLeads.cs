using Governance.Partnership.Pages.Decisions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Partnership.Pages.Leads;

/// <summary>Accountable leads, past ones included, as a file.</summary>
internal sealed record ExportLeads(string Format, DateOnly? On) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class ExportLeadsHandler(GovernanceDb db, ISender sender, AuditTrail audit) : IRequestHandler<ExportLeads, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("post", "Post", Weight: 2), new("holder", "Held by", Weight: 2), new("organisation", "Organisation", Weight: 2), new("area", "Part of the area"),
        new("from", "From", ColumnType.Date), new("to", "To", ColumnType.Date), new("state", "State"),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportLeads request, CancellationToken token)
    {
        var found = await sender.Send(new GetLeads(request.On), token);
        if (!found.Ok)
        {
            return found.As<ExportedFile>();
        }

        var register = found.Value;
        IEnumerable<Row> rows = register.Posts.SelectMany(p => p.Held.Count == 0
                ? [new Row(p.Title, Cell.None(), Cell.None(), Cell.None(), Cell.None(), Cell.None(), p.Vacancy)]
                : p.Held.Select(l => Line(l, "In post")))
            .Concat(register.Others.Select(l => Line(l, l.From > register.On ? "To come" : "Left")));
        var about = $"On {UkText.Date(register.On)}. {register.Sentence}";
        audit.Add("export", "leads", "", $"{request.Format}: {about}");
        return TableFile.Of("accountable-leads", request.Format, about, db.Clock.Today, new Table("Accountable leads", Columns, [.. rows]));
    }

    private static Row Line(LeadLine l, string state) => new(l.Post, l.RoleName, l.Organisation, l.Area, l.From, TableFile.Day(l.To), state);
}
