using Governance.Partnership.Domain.Rules;
using Governance.Partnership.Pages.Decisions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Partnership.Pages.Vacancies;

/// <summary>Vacant seats as a file.</summary>
internal sealed record ExportVacancies(string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class ExportVacanciesHandler(GovernanceDb db, ISender sender, AuditTrail audit) : IRequestHandler<ExportVacancies, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("board", "Board", Weight: 2), new("seat", "Seat", Weight: 2), new("sector", "Sector"), new("number", "Seats", ColumnType.Number),
        new("held", "Held", ColumnType.Number), new("vacant", "Vacant", ColumnType.Number, Total: true), new("since", "Short since", ColumnType.Date),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportVacancies request, CancellationToken token)
    {
        var found = await sender.Send(new GetVacancies(), token);
        if (!found.Ok)
        {
            return found.As<ExportedFile>();
        }

        var about = $"{UkText.Count(found.Value.Seats, "vacancy", "vacancies")} on {UkText.Date(db.Clock.Today)}.";
        audit.Add("export", "vacancies", "", $"{request.Format}: {about}");
        return TableFile.Of("vacancies", request.Format, about, db.Clock.Today, new Table(
            "Vacant seats", Columns, [.. found.Value.Lines.Select(l => new Row(l.Board, l.Title, Said.Title(l.Sector), l.Required, l.Held, l.Vacant, l.Since))]));
    }
}
