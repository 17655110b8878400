using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Outcomes.Pages.Matrix;
using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using MarkdownText = Governance.Reports.Documents.MarkdownText;

namespace Governance.Outcomes.Pages.Annual;

/// <summary>The parts of the annual report: in short, an outcome each, the balance of the set.</summary>
internal static class AnnualSections
{
    public static IReadOnlyList<Section> Of(IReadOnlyList<OutcomeLine> outcomes, IReadOnlyList<IndicatorLine> indicators, IReadOnlyList<string> balance, ILookup<Guid, EvidenceItem> evidence) =>
    [
        Short(outcomes, indicators),
        .. outcomes.Select(o => Outcome(o, [.. indicators.Where(i => i.Serves.Contains(o.Id))], [.. evidence[o.Id]])),
        new("balance", "Is the set of indicators balanced?", 1,
        [
            balance.Count == 0
                ? new Paragraph("Every outcome has a live indicator, the set covers education, health and care, and none has been without a value for two periods.")
                : new BulletList([.. balance.Select(b => new ListItem(b))]),
        ]),
    ];

    private static Section Short(IReadOnlyList<OutcomeLine> outcomes, IReadOnlyList<IndicatorLine> indicators) => new("short", "In short", 1,
    [
        new KeyFigures(
            new KeyFigure(Count(indicators, RagStatus.OnTrack), "indicators on track", $"of {UkText.Number(indicators.Count)}"),
            new KeyFigure(Count(indicators, RagStatus.AtRisk), "at risk", "short of their line"),
            new KeyFigure(Count(indicators, RagStatus.OffTrack), "off track", "beyond the line agreed for concern")),
        new Table(
            "Outcomes and how their indicators stand",
            [new("outcome", "Outcome", Weight: 5), new("on", "On track", ColumnType.Number), new("risk", "At risk", ColumnType.Number), new("off", "Off track", ColumnType.Number), new("none", "No status", ColumnType.Number)],
            [
                .. outcomes.Select(o => (Outcome: o, Mine: indicators.Where(i => i.Serves.Contains(o.Id)).ToList())).Select(o => new Row(
                    $"{UkText.Number(o.Outcome.Number)}. {o.Outcome.Title}", Count(o.Mine, RagStatus.OnTrack), Count(o.Mine, RagStatus.AtRisk), Count(o.Mine, RagStatus.OffTrack), o.Mine.Count(i => i.Dossier.Status is null))),
            ]),
        new Paragraph("An indicator may serve several outcomes, so the rows do not add up to the figures above."),
    ]);

    private static Section Outcome(OutcomeLine outcome, IReadOnlyList<IndicatorLine> indicators, IReadOnlyList<EvidenceItem> evidence)
    {
        var blocks = new List<Block>
        {
            new Table(
                $"Indicators of outcome {UkText.Number(outcome.Number)}",
                [
                    new("indicator", "Indicator", Weight: 4), new("period", "Period", Weight: 2), new("baseline", "Baseline"), new("value", "Value"), new("planned", "Planned"), new("target", "Target"),
                    new("year", "In a year", Weight: 2), new("status", "Status", ColumnType.Status),
                ],
                [.. indicators.Select(Line)])
            { Empty = "No indicator serves this outcome." },
        };
        foreach (var off in indicators.Where(i => i.Dossier.Status == RagStatus.OffTrack))
        {
            var control = Engine.Control.Of(off.Dossier);
            blocks.Add(new Paragraph(Inline.Strong($"{off.Indicator.Title}. "), $"{off.Standing.AgainstTarget}. {control.Answer.Finding} {control.Answer.Detail}"));
        }

        if (outcome.OtherEvidence.Length > 0)
        {
            blocks.Add(new Paragraph(Inline.Strong("Other evidence: "), outcome.OtherEvidence + "."));
        }

        foreach (var item in evidence)
        {
            blocks.Add(new Paragraph(Inline.Strong($"{item.Kind.Word()}: {item.Title}. "), $"{item.Source}, {UkText.Date(item.On)}."));
            blocks.Add(new MarkdownText(item.Text));
        }

        return new($"outcome-{outcome.Number}", $"{UkText.Number(outcome.Number)}. {outcome.Title}", 1, blocks);
    }

    private static Row Line(IndicatorLine line)
    {
        var dossier = line.Dossier;
        return new(
            line.Indicator.Title, line.When, dossier.Trajectory?.Baseline is { } baseline ? dossier.Words.Say(baseline) : Cell.None(), line.Standing.Value,
            dossier.Newest?.Planned is { } planned ? dossier.Words.Say(planned) : Cell.None(), dossier.Trajectory is { } way ? dossier.Words.Say(way.Target) : Cell.None(),
            dossier is { YearEarlier: { } then, Newest: { } now } ? line.Standing.Change(then, now) : "not compared", dossier.Status is { } status ? status : Cell.None());
    }

    private static int Count(IReadOnlyList<IndicatorLine> lines, RagStatus status) => lines.Count(i => i.Dossier.Status == status);
}
