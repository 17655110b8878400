using Governance.Partnership.Data.Risks;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Data;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using MarkdownText = Governance.Reports.Documents.MarkdownText;

namespace Governance.Partnership.Packs;

/// <summary>Risks, issues and barriers before the board at the moment of the pack, with the scores they had then.</summary>
internal sealed class EscalatedRisksSection(GovernanceDb db) : IPackSection
{
    public int Order => 650;

    public async Task<IReadOnlyList<Section>> Compose(PackContext context, CancellationToken cancellationToken)
    {
        var risks = await db.EscalatedTo(context.BoardId, context.Until ?? db.Clock.Now, cancellationToken);
        if (risks.Count == 0)
        {
            return [new("risks-escalated", "Risks and barriers escalated", 1, [new Paragraph("No risk, issue or barrier is before the board.")])];
        }

        var table = new Table(
            "Risks and barriers escalated",
            [
                new("reference", "Reference"), new("what", "What", Weight: 4), new("kind", "Kind"), new("likelihood", "Likelihood", ColumnType.Number), new("impact", "Impact", ColumnType.Number),
                new("score", "Score", ColumnType.Number), new("band", "Band"), new("owner", "Owner", Weight: 2), new("since", "Since", ColumnType.Date),
            ],
            [.. risks.Select(r => new Row(r.Reference, r.Title, r.Kind.ToString(), r.Likelihood, r.Impact, r.Score, Scale.Word(r.Band), r.OwnerRole, r.On))]);
        return
        [
            new("risks-escalated", "Risks and barriers escalated", 1, [new Paragraph($"{UkText.Count(risks.Count, "entry", "entries")} before the board, worst first. A score is likelihood times impact, each from 1 to 5."), table]) { Wide = true },
            .. risks.Select(One),
        ];
    }

    private static Section One(EscalatedRisk risk) => new(risk.Reference.ToLowerInvariant(), $"{risk.Reference}: {risk.Title}", 2,
    [
        new Paragraph(Inline.Strong("Asked of the board: "), risk.Reason, $" Escalated by the {risk.By}, {UkText.Date(risk.On)}."),
        new Paragraph(Inline.Strong("What is done about it: "), risk.Mitigation.Length == 0 ? "nothing is recorded yet." : ""),
        .. risk.Mitigation.Length == 0 ? Array.Empty<Block>() : [new MarkdownText(risk.Mitigation)],
    ]);
}
