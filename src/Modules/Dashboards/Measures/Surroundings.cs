using Governance.Dashboards.Releasing;
using Governance.Platform.Data;
using Governance.Platform.Ui;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Measures;

/// <summary>What stands around the figures of a set: the same for every filter.</summary>
/// <param name="Lists">Bands and places.</param>
/// <param name="Compared">Published figures of others.</param>
/// <param name="Feeds">Extracts that are owed.</param>
/// <param name="Indicators">What was planned.</param>
/// <param name="Delivery">Milestones; null where the build is no longer kept.</param>
internal sealed record Surroundings(BandLists Lists, IReadOnlyList<ComparedFigure> Compared, IReadOnlyList<FeedState> Feeds, IReadOnlyList<PlannedIndicator> Indicators, Delivery? Delivery)
{
    /// <summary>Rows in a thousand set aside that leave a figure partial.</summary>
    private const int Partial = 10;

    public static readonly Surroundings None = new(new([], [], [], [], []), [], [], [], null);

    /// <summary>What is wrong with extracts of some kinds, each in a sentence.</summary>
    public IReadOnlyList<string> Faults(IReadOnlyList<string> kinds) => [.. Feeds.Where(f => kinds.Contains(f.Kind)).Select(Fault).OfType<string>()];

    /// <summary>What is wrong with any extract.</summary>
    public IReadOnlyList<string> AllFaults => [.. Feeds.Select(Fault).OfType<string>()];

    private static string? Fault(FeedState feed) => feed switch
    {
        { DaysOverdue: > 0, DataTo: { } to } => $"{feed.KindName} from {feed.Sender} for {feed.Period} is {UkText.Count(feed.DaysOverdue, "day")} late; its data run to {UkText.Date(to)}.",
        { DaysOverdue: > 0 } => $"{feed.KindName} from {feed.Sender} never came and is {UkText.Count(feed.DaysOverdue, "day")} late.",
        { SetAsidePerThousand: >= Partial } => $"{feed.KindName} from {feed.Sender} is partial: {UkText.Number(feed.SetAsidePerThousand / 10m)}% of its rows were set aside.",
        _ => null,
    };
}

/// <summary>Reads surroundings, once for each set.</summary>
internal sealed class SurroundingsReader(BandMart bands, MeasureMart measures, DeliveryMart delivery, BuildReader builds, Kept<CacheKey> cache)
{
    private const int MonthsBack = 35;

    public Task<Surroundings> Read(ShownSet set, CancellationToken token) => cache.Get(new(set.SetId, "around"), async () =>
    {
        // A release outlives the build it was made of: then the live build still says what bands are called.
        if (set.Build is not { } build)
        {
            return await builds.Resolve(null, token) is { } live ? Surroundings.None with { Lists = await bands.Lists(live.Id, token) } : Surroundings.None;
        }

        return new(
            await bands.Lists(build.Id, token), await bands.Compared(build.Id, token), await bands.Feeds(build.Id, token), await measures.Indicators(build.Id, token),
            await delivery.Read(build.Id, build.AsOf, build.AsOf.AddMonths(-MonthsBack), build.AsOf, token));
    });
}
