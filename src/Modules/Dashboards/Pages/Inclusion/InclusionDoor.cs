using Governance.Dashboards.Domain;
using Governance.Dashboards.Measures;
using Governance.Dashboards.Releasing;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Warehouse.Build;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Pages.Inclusion;

/// <summary>A view that the reader may have.</summary>
/// <param name="Set">Its figures, or null where there are none yet.</param>
/// <param name="Asked">The view, without what does not exist.</param>
/// <param name="Around">What stands around the figures.</param>
/// <param name="Unknown">What was asked for and does not exist, each in a sentence.</param>
/// <param name="Stale">Last night's build did not go live.</param>
internal sealed record Opened(ShownSet? Set, Asked Asked, Surroundings Around, IReadOnlyList<string> Unknown, bool Stale);

/// <summary>The one way to figures: page, files, lineage and folder all come through it. The same view is opened once a request.</summary>
internal sealed class InclusionDoor(SetReader sets, SurroundingsReader surroundings, UkClock clock)
{
    private (Asked Asked, Result<Opened> Found)? last;

    public IReadOnlyList<Audience> Allowed => sets.Allowed;

    public async Task<Result<Opened>> Open(Asked asked, CancellationToken token)
    {
        if (last is not { } known || known.Asked != asked)
        {
            last = (asked, await Read(asked, token));
        }

        return last.Value.Found;
    }

    private async Task<Result<Opened>> Read(Asked asked, CancellationToken token)
    {
        if (asked is { Audience: { } audience, Release: null } && !sets.Allowed.Contains(audience))
        {
            return Result<Opened>.Forbidden($"Your role may not see figures for the {Drawing.Links.Name(audience)} audience.");
        }

        var set = await sets.Resolve(asked.Audience, asked.Release, asked.On, token);
        if (set is null)
        {
            return asked.Release is null ? new Opened(null, asked, Surroundings.None, [], Stale: false) : Result<Opened>.Missing("That release");
        }

        // A release is what it is on any day, and the address says which audience it is for.
        var kept = set.Audience == Audience.Officer ? asked with { Release = null } : asked with { On = null };
        var around = await surroundings.Read(set, token);
        var unknown = BandNames.All.Where(b => kept.At.Item(b) is { Length: > 0 } item && around.Lists.Of(b).All(i => i.Key != item)).ToList();
        return new Opened(
            set,
            kept with { At = unknown.Aggregate(kept.At, (at, band) => at.With(band, "")) },
            around,
            unknown.ConvertAll(b => $"There is no {b.Words()} {UkText.Quote(kept.At.Item(b))}, so all are shown."),
            set.Audience == Audience.Officer && kept.On is null && set.AsOf < UkClock.Day(NightlySchedule.LastDue(clock.Now)));
    }
}
