using Governance.Outcomes.Contracts;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Evidence;

/// <summary>Evidence as a file: exactly the rows the filter lists, in the same order.</summary>
internal sealed record ExportEvidence(EvidenceFilter Filter, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed class ExportEvidenceHandler(GovernanceDb db, AuditTrail audit) : IRequestHandler<ExportEvidence, Result<ExportedFile>>
{
    public async Task<Result<ExportedFile>> Handle(ExportEvidence request, CancellationToken token)
    {
        var rows = await EvidenceRows.Of(db, request.Filter).OrderByDescending(e => e.On).ThenByDescending(e => e.Number).ToListAsync(token);
        var table = new Table(
            "Evidence",
            [new("reference", "Reference"), new("kind", "Kind"), new("title", "Title", Weight: 3), new("on", "Date", ColumnType.Date), new("source", "Source", Weight: 2), new("text", "Text", Weight: 5), new("added", "Added by", Weight: 2)],
            [.. rows.Select(e => new Row(e.Reference, e.Kind.Word(), e.Title, e.On, e.Source, e.Text, e.AddedBy))])
        { Empty = "No evidence matches." };
        var filter = request.Filter;
        var about = string.Join("; ", new[]
        {
            filter.Kind is { } kind ? $"kind: {UkText.Lower(kind.Word())}" : "", filter.Outcome is { } outcome ? $"outcome: {UkText.Number(outcome)}" : "", filter.Text is { Length: > 0 } text ? $"holds {UkText.Quote(text)}" : "",
        }.Where(t => t.Length > 0));
        var file = TableFile.Of("evidence", request.Format, about.Length > 0 ? about : "Every item.", db.Clock.Today, table);
        await audit.Record("Exported", NodeTypes.Evidence, "list", file.Name, token);
        return file;
    }
}
