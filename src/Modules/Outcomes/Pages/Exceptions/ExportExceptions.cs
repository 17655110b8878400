using Governance.Outcomes.Contracts;
using Governance.Outcomes.Contributions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Exceptions;

/// <summary>Exception requests as a file: exactly those listed.</summary>
internal sealed record ExportExceptions(string? State, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed class ExportExceptionsHandler(GovernanceDb db, AuditTrail audit) : IRequestHandler<ExportExceptions, Result<ExportedFile>>
{
    public async Task<Result<ExportedFile>> Handle(ExportExceptions request, CancellationToken token)
    {
        var today = db.Clock.Today;
        var lines = await GetExceptionsHandler.Lines(db, GetExceptionsHandler.Rows(db, request.State)).ToListAsync(token);
        var table = new Table(
            "What owners say of indicators off track",
            [
                new("indicator", "Indicator", Weight: 3), new("period", "Period"), new("value", "Value then"), new("owner", "Owner", Weight: 2), new("asked", "Asked", ColumnType.Date), new("state", "State", Weight: 2),
                new("cause", "Cause", Weight: 4), new("recovery", "Recovery", Weight: 4), new("by", "Recovered by", ColumnType.Date),
            ],
            [.. lines.Select(l => new Row(l.Title, l.Period.Words, l.ValueThen, l.OwnerRole, l.AskedOn, l.Waits(today), l.Cause, l.Recovery, TableFile.Day(l.RecoverBy)))]);
        var about = request.State switch { GetExceptions.All => "All requests.", GetExceptions.Answered => "Requests that were answered.", _ => "Requests not answered yet." };
        var file = TableFile.Of("indicators off track", request.Format, about, today, table);
        await audit.Record("Exported", NodeTypes.Indicator, "exceptions", file.Name, token);
        return file;
    }
}
