using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Warehouse.Marts;
using Governance.Workstreams.Pages.Workstreams;

namespace Governance.Workstreams.Contributions.Pack;

/// <summary>The board pack's part on workstreams. Every figure comes from the one build of the pack.</summary>
internal sealed class WorkstreamsSection(WorkstreamMart workstreams, ActionMart actions, DeliveryMart delivery, BuildReader builds, Commentary commentary) : IPackSection
{
    private const int Periods = 12;

    public int Order => 200;

    public async Task<IReadOnlyList<Section>> Compose(PackContext context, CancellationToken cancellationToken)
    {
        if (context.BuildId is not { } id || await builds.Find(id, cancellationToken) is not { } build)
        {
            return [new("workstreams", "Workstreams", 1, [new Callout(CalloutKind.Warning, "No nightly build yet.", "Workstream figures appear once the first build is live.")])];
        }

        var all = await workstreams.Rag(id, Periods, cancellationToken);
        var governed = all.Where(w => !w.GovernedElsewhere).ToList();
        var strip = StripBlocks.Strip(all);
        var year = PlanYear.Of(context.AsOf);
        var curve = await delivery.Read(id, context.AsOf, year.From, year.To, cancellationToken);
        return
        [
            Summary(strip, all) with { Wide = true },
            .. await Exceptions(strip, id, cancellationToken),
            new("workstream-history", "Statuses over twelve periods", 2, [StatusChart.Of(governed, build.Line)]),
            new("delivery", "Milestones met against plan", 2, [DeliveryChart.Of(curve, build.Line), DeliveryChart.Gaps(curve)]),
            new("overdue", "What is overdue, and from whom", 2, OverdueBlocks.Of(await actions.OverdueByPartner(id, cancellationToken), await actions.Overdue(id, cancellationToken))),
        ];
    }

    private static Section Summary(Strip strip, IReadOnlyList<WorkstreamRag> all)
    {
        var blocks = new List<Block>
        {
            new Paragraph(Inline.Strong($"{UkText.Count(strip.Governed.Count, "workstream")}: {strip.Counts}."), $" {Claims(strip)}"),
            StripBlocks.Block(strip),
        };
        if (all.Where(w => w.GovernedElsewhere).Select(w => w.Title).ToList() is { Count: > 0 } elsewhere)
        {
            blocks.Add(new Paragraph($"{UkText.List(elsewhere)}: governed by another board, listed in the plan and not counted here."));
        }

        return new("workstreams", "Workstreams", 1, blocks);
    }

    private static string Claims(Strip strip) => strip.Governed.Count(r => r.Differs) switch
    {
        0 => "No lead claims another status than the rule computes.",
        1 => $"{strip.Governed.Single(r => r.Differs).Title} is claimed otherwise by its lead, with the reason beside it.",
        var many => $"{many} are claimed otherwise by their leads, with the reasons beside them.",
    };

    private async Task<IEnumerable<Section>> Exceptions(Strip strip, Guid build, CancellationToken token)
    {
        var rows = strip.Governed.Where(r => r.Now is RagStatus.OffTrack or RagStatus.AtRisk).ToList();
        if (rows.Count == 0)
        {
            return [new("exceptions", "Off track and at risk", 2, [new Paragraph("No workstream is off track or at risk.")])];
        }

        var said = await commentary.Of(build, [.. rows.Select(r => r.Key)], token);
        return
        [
            new("exceptions", "Off track and at risk", 2, [new Paragraph($"Why each of {UkText.Count(rows.Count, "workstream")} is off track or at risk, and what the owners of its actions last reported.")]),
            .. rows.Select(r => ExceptionSection.Of(r, said.GetValueOrDefault(r.Key, []))),
        ];
    }
}
