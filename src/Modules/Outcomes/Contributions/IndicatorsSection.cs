using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;

namespace Governance.Outcomes.Contributions;

/// <summary>Indicators in the board pack: those off track with what their owners say, as written, and how every other stands.</summary>
internal sealed class IndicatorsSection(StandReader reader) : IPackSection
{
    public int Order => 300;

    public async Task<IReadOnlyList<Section>> Compose(PackContext context, CancellationToken cancellationToken)
    {
        var stand = await reader.Read(context.AsOf, cancellationToken);
        if (stand.All.Count == 0)
        {
            return [];
        }

        return
        [
            new("indicators", "Indicators", 1, [new Paragraph(Inline.Strong(stand.Sentence), $" {UkText.Number(stand.Count(RagStatus.AtRisk))} at risk, {UkText.Number(stand.Count(RagStatus.OnTrack))} on track.")]),
            .. stand.OffTrack.Select(Exception),
            new("indicators-all", "Every indicator", 2, [Table(stand)]),
        ];
    }

    public static Section Exception(OffTrackLine line)
    {
        var dossier = line.Dossier;
        var (standing, control) = (line.Standing, Engine.Control.Of(dossier));
        var blocks = new List<Block>
        {
            new Paragraph(RagStatus.OffTrack, $" {standing.Value} in {dossier.Newest!.Period.Words}; target {standing.TargetValue}, planned {standing.PlannedValue}. {standing.AgainstPlan}."),
            new Paragraph(Inline.Strong($"Is this change real? {control.Answer.Finding}"), $" {control.Answer.Detail}{(control.ByHand is null ? "" : " " + LimitsWords.Say(control, dossier.Limits))}"),
        };
        if (line.IsAnswered && line.Request is { } said)
        {
            blocks.Add(new Paragraph(Inline.Strong("Cause. "), said.Cause));
            blocks.Add(new Paragraph(Inline.Strong("Recovery. "), said.Recovery, $" Recovered by {UkText.Date(said.RecoverBy!.Value)}."));
            blocks.Add(new Paragraph($"{said.AnsweredBy}, {UkText.Date(said.AnsweredOn!.Value)}."));
        }
        else
        {
            blocks.Add(new Callout(CalloutKind.Warning, "Not answered.", line.Silence));
        }

        return new($"indicator-{dossier.Indicator.Key}", line.Title, 2, blocks);
    }

    public static Table Table(Stand stand) => new(
        "Every indicator, off track first",
        [
            new("indicator", "Indicator", Weight: 4), new("period", "Period", Weight: 2), new("value", "Value"), new("planned", "Planned"), new("target", "Target"), new("status", "Status", ColumnType.Status), new("owner", "Owner", Weight: 2),
        ],
        [
            .. stand.All.OrderByDescending(d => d.Status?.Seriousness() ?? 0).ThenBy(d => d.Indicator.Place).Select(d => new Row(
                d.Indicator.Title, d.Newest?.Period.Words ?? "no value yet", d.Newest is { } now ? d.Words.Say(now.Value) : Cell.None(), d.Newest?.Planned is { } planned ? d.Words.Say(planned) : Cell.None(),
                d.Trajectory is { } way ? d.Words.Say(way.Target) : Cell.None(), d.Status is { } status ? status : Cell.None(), d.Indicator.OwnerRole)),
        ]);
}
