using Governance.Partnership.Domain.Risks;
using Governance.Partnership.Pages.Decisions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Risks;

/// <summary>The risk log as a file: exactly the rows the filter lists, in the same order.</summary>
internal sealed record ExportRisks(RiskFilter Filter, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class ExportRisksHandler(GovernanceDb db, AuditTrail audit) : IRequestHandler<ExportRisks, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("reference", "Reference"), new("kind", "Kind"), new("title", "What", Weight: 3), new("cause", "Cause", Weight: 3), new("effect", "Effect", Weight: 3),
        new("likelihood", "Likelihood", ColumnType.Number), new("impact", "Impact", ColumnType.Number), new("score", "Score", ColumnType.Number), new("band", "Band"),
        new("owner", "Owner", Weight: 2), new("mitigation", "Mitigation", Weight: 3), new("board", "Before the board", Weight: 2),
        new("opened", "Opened", ColumnType.Date), new("review", "Next look", ColumnType.Date), new("state", "State"),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportRisks request, CancellationToken token)
    {
        var filter = request.Filter;
        var rows = RiskList.Keyed(RiskList.InSquare(RiskList.Rows(db, filter), filter), filter.Sort);
        var lines = await RiskList.WithBoards(db, await RiskList.Lines(RiskList.InOrder(rows, RiskList.Downwards(filter.Sort))).ToListAsync(token), token);
        var about = About(filter, lines.Count);
        audit.Add("export", "risks", "", $"{request.Format}: {about}");
        return TableFile.Of("risks-and-barriers", request.Format, about, db.Clock.Today, new Table("Risks, issues and barriers", Columns, [.. lines.Select(Row)]));
    }

    private static Row Row(RiskLine l) => new(
        l.Reference, l.Kind.ToString(), l.Title, l.Cause, l.Effect, l.Likelihood, l.Impact, l.Score, Scale.Word(l.Band),
        l.OwnerRole, l.Mitigation, l.Board, l.OpenedOn, l.ReviewOn, l.State.ToString());

    private static string About(RiskFilter filter, int count)
    {
        string?[] parts =
        [
            UkText.Count(count, "entry", "entries"),
            filter.State is RiskFilter.Every ? "open and closed" : filter.State is nameof(RiskState.Closed) ? "closed" : "open",
            filter.Kind is { } kind ? $"kind {UkText.Lower(kind.ToString())}" : null,
            filter.Band is { } band ? UkText.Lower(Scale.Word(band)) : null,
            filter.Board is { Length: > 0 } board ? $"before {board}" : null,
            filter.Text is { Length: > 0 } text ? $"holding {UkText.Quote(text)}" : null,
        ];
        return string.Join(", ", parts.OfType<string>()) + ".";
    }
}
