using Governance.Outcomes.Contracts;
using Governance.Outcomes.Engine;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Rag;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Contributions;

/// <summary>Indicators whose newest value crossed a line, and values that were restated.</summary>
internal sealed class IndicatorChanges(StandReader stand, Permissions permissions, ICurrentUser user) : IChangeFeed
{
    public async Task<IReadOnlyList<Change>> Between(DateTimeOffset from, DateTimeOffset to, CancellationToken token)
    {
        if (!permissions.Allows(user, OutcomesPermissions.Read))
        {
            return [];
        }

        var day = UkClock.Day(to);
        return [.. (await stand.Live(day, token)).SelectMany(d => Crossed(d, from, to).Concat(Restated(d, from, to)))];
    }

    // What was newest before the span against what is newest after it: a file of several months is one change.
    private static IEnumerable<Change> Crossed(Dossier dossier, DateTimeOffset from, DateTimeOffset to)
    {
        var now = dossier.Line.LastOrDefault(p => First(p) <= to);
        var before = dossier.Line.LastOrDefault(p => First(p) <= from);
        if (now?.Status is not { } status || before is null || now.Id == before.Id || before.Status == status || First(now) <= from)
        {
            yield break;
        }

        var was = before.Status is { } old ? $" from {UkText.Lower(old.Word())}" : "";
        var kind = status switch { RagStatus.OffTrack => ChangeKind.CrossedThreshold, RagStatus.AtRisk when before.Status == RagStatus.OnTrack => ChangeKind.AtRisk, _ => ChangeKind.Good };
        yield return new(
            kind, $"**{dossier.Indicator.Title}** moved{was} to **{UkText.Lower(status.Word())}**.",
            $"{dossier.Words.Say(now.Value)} in {now.Period.Words}, {dossier.Words.Say(before.Value)} in {before.Period.Words}.", First(now), new NodeRef(NodeTypes.Indicator, dossier.Indicator.Id), status);
    }

    private static IEnumerable<Change> Restated(Dossier dossier, DateTimeOffset from, DateTimeOffset to) =>
        from point in dossier.Line
        from former in point.Former
        where former.SupersededAt > @from && former.SupersededAt <= to
        select new Change(
            ChangeKind.Stale, $"**{dossier.Indicator.Title}** for {point.Period.Words} was **restated** from {dossier.Words.Say(former.Value)} to {dossier.Words.Say(point.Value)}.",
            point.Reason.Length > 0 ? point.Reason : $"By {point.File}.", former.SupersededAt, new NodeRef(NodeTypes.Indicator, dossier.Indicator.Id));

    private static DateTimeOffset First(Point point) => point.Former.Count > 0 ? point.Former[0].PublishedAt : point.PublishedAt;
}
