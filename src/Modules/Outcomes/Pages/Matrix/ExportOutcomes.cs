using Governance.Outcomes.Contributions;
using Governance.Platform.Audit;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Outcomes.Pages.Matrix;

/// <summary>The matrix as a file: a row an indicator, a column an outcome.</summary>
internal sealed record ExportOutcomes(string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed class ExportOutcomesHandler(ISender sender, AuditTrail audit, UkClock clock) : IRequestHandler<ExportOutcomes, Result<ExportedFile>>
{
    public async Task<Result<ExportedFile>> Handle(ExportOutcomes request, CancellationToken token)
    {
        var found = await sender.Send(new GetOutcomes(clock.Today), token);
        if (!found.Ok)
        {
            return found.As<ExportedFile>();
        }

        var view = found.Value;
        var file = TableFile.Of("outcomes and indicators", request.Format, $"{view.Headline}. {view.Sentence}", clock.Today, Matrix(view), Outcomes(view));
        await audit.Record("Exported", "outcomes", "matrix", file.Name, token);
        return file;
    }

    public static Table Matrix(OutcomesView view) => new(
        "Indicators by outcome",
        [
            new("indicator", "Indicator", Weight: 4), new("group", "Group"), new("period", "Period"), new("value", "Value"), new("target", "Target"), new("status", "Status", ColumnType.Status), new("owner", "Owner", Weight: 2),
            .. view.Outcomes.Select(o => new Column($"outcome-{o.Number}", $"Outcome {UkText.Number(o.Number)}")),
        ],
        [.. view.Indicators.Select(i => new Row(
            [
                i.Indicator.Title, i.Indicator.Group, i.When, i.Standing.Value, i.Standing.TargetValue, i.Dossier.Status is { } status ? status : Cell.None(), i.Indicator.OwnerRole,
                .. view.Outcomes.Select(o => (Cell)(i.Serves.Contains(o.Id) ? "Yes" : "No")),
            ]))]);

    private static Table Outcomes(OutcomesView view) => new(
        "Outcomes",
        [new("number", "Number", ColumnType.Number), new("outcome", "Outcome", Weight: 4), new("indicators", "Indicators", ColumnType.Number), new("other", "Other evidence", Weight: 3), new("items", "Items of evidence", ColumnType.Number)],
        [.. view.Outcomes.Select(o => new Row(o.Number, o.Title, view.Indicators.Count(i => i.Serves.Contains(o.Id)), o.OtherEvidence, o.Evidence))]);
}
