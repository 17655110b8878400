using Governance.Dashboards.Building;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Ui;
using Governance.Warehouse.Build;

namespace Governance.Dashboards.Contributions;

internal sealed class BuildVerb(NightlyBuild build, BuildLog log, UkClock clock) : IVerb
{
    public static VerbShape Shape { get; } = new("warehouse build", "Run the nightly build now")
    {
        Options =
        [
            new("as-of", "Day the figures run to; today when left out, an earlier day is made from history", VerbValue.Day),
            new("accept-drop", "Why a fall of more than a fifth in rows is right this time"),
        ],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        var order = new BuildOrder(input.Day("as-of") ?? clock.Today, "Command line") { DropAccepted = input.TextOrNull("accept-drop") ?? "" };
        var result = await build.Run(order, new Lines(progress), token);
        var tables = result.Ok ? await log.Tables(result.Value.Id, token) : [];
        return VerbResult.From(
            result,
            built => new Dictionary<string, long>(StringComparer.Ordinal) { ["rows"] = tables.Sum(t => t.Rows), ["tables"] = tables.Count, ["checks"] = built.Checks },
            built => [$"{built.Line}: {UkText.Count(tables.Sum(t => t.Rows), "row")} in {UkText.Count(tables.Count, "table")}."]);
    }

    private sealed class Lines(IProgress<string> to) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value) => to.Report(value.Say());
    }
}

internal sealed class StatusVerb(BuildLog log, UkClock clock) : IVerb
{
    private const int Shown = 5;

    public static VerbShape Shape { get; } = new("warehouse status", "Last builds, the day the figures run to, and the checks");

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        var live = await log.Live(token);
        var (runs, total) = await log.Page(before: null, Shown, token);
        var heading = live is null ? "Nothing has been built yet. Run warehouse build." : $"Figures to {UkText.Date(live.AsOf)}. {live.Line}.";
        return VerbResult.Done(
            new Dictionary<string, long>(StringComparer.Ordinal)
            {
                ["builds"] = total,
                ["checks"] = live?.Checks ?? 0,
                ["dataDate"] = live is null ? 0 : (live.AsOf.Year * 10_000) + (live.AsOf.Month * 100) + live.AsOf.Day,
            },
            [heading, .. runs.Select(r => $"{UkText.Instant(UkClock.Local(r.StartedAt), clock.Today)}: {r.Say()}")]);
    }
}
