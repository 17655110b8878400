using Governance.Outcomes.Contributions;
using Governance.Platform.Audit;
using Governance.Platform.Messages;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Outcomes.Pages.Annual;

/// <summary>The annual report as Word, Excel or HTML, from the same object as its page.</summary>
internal sealed record ExportAnnualReport(DateOnly? Month, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed class ExportAnnualReportHandler(ISender sender, AuditTrail audit) : IRequestHandler<ExportAnnualReport, Result<ExportedFile>>
{
    public async Task<Result<ExportedFile>> Handle(ExportAnnualReport request, CancellationToken token)
    {
        if (ReportFormat.Of(request.Format) is not { } format)
        {
            return Result<ExportedFile>.Missing("That format");
        }

        var report = await sender.Send(new GetAnnualReport(request.Month), token);
        if (!report.Ok)
        {
            return report.As<ExportedFile>();
        }

        var file = new ExportedFile(report.Value.FileName(format.Extension), format.Type, format.Write(report.Value.Document));
        await audit.Record("Exported", "outcomes", "annual report", file.Name, token);
        return file;
    }
}
