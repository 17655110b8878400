using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Decisions;

/// <summary>The register as a file: exactly the rows the filter lists, in the same order.</summary>
internal sealed record ExportDecisions(DecisionFilter Filter, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class ExportDecisionsHandler(GovernanceDb db, AuditTrail audit) : IRequestHandler<ExportDecisions, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("reference", "Reference"), new("title", "Asked of the board", Weight: 4), new("board", "Board", Weight: 2), new("power", "Who holds the power", Weight: 2),
        new("amount", "Amount", ColumnType.Money), new("asked-by", "Asked by", Weight: 2), new("asked", "Asked on", ColumnType.Date), new("state", "State"),
        new("decided", "Answered on", ColumnType.Date), new("outcome", "Reason for the answer", Weight: 4), new("options", "Options considered", Weight: 4), new("delegated", "Delegated from", Weight: 2),
        new("meeting", "Meeting", ColumnType.Date), new("ratified", "Ratified or refused on", ColumnType.Date), new("minuted", "Minutes agreed on", ColumnType.Date), new("supersedes", "Supersedes"), new("superseded", "Superseded by"),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportDecisions request, CancellationToken token)
    {
        var lines = await DecisionList.Lines(db, DecisionList.Rows(db, request.Filter)).ToListAsync(token);
        var ordered = DecisionList.InOrder(lines, DecisionList.Downwards(request.Filter.Sort));
        var table = new Table("Decisions asked of boards", Columns, [.. ordered.Select(Row)]);
        var about = About(request.Filter, lines.Count);
        audit.Add("export", "decisions", "", $"{request.Format}: {about}");
        return TableFile.Of("decisions", request.Format, about, db.Clock.Today, table);
    }

    private static Row Row(DecisionLine l) => new(
        l.Reference, l.Title, l.Board, l.Power, l.Amount is { } amount ? Cell.Money(amount.Pence) : Cell.None(), l.AskedBy, l.AskedOn, Said.Title(l.State), Day(l.DecidedOn), l.OutcomeText,
        l.Options, l.DelegatedFrom, Day(l.Meeting), Day(l.RatifiedOn), Day(l.MinutedOn), l.Supersedes ?? "", l.SupersededBy ?? "");

    private static Cell Day(DateOnly? day) => day is { } on ? on : Cell.None();

    private static string About(DecisionFilter filter, int count)
    {
        List<string> parts = [UkText.Count(count, "decision")];
        parts.AddRange(new[]
        {
            filter.Board is { Length: > 0 } board ? $"board {board}" : null,
            filter.State is { } state ? Said.Word(state) : null,
            filter.Year is { } year ? FormattableString.Invariant($"of {year}") : null,
            filter.Text is { Length: > 0 } text ? $"holding {UkText.Quote(text)}" : null,
        }.OfType<string>());
        return string.Join(", ", parts) + ".";
    }
}
