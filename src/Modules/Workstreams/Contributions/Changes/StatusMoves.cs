using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Changes;

/// <summary>Workstreams that ended elsewhere than they began; there and back again is no change.</summary>
internal sealed class StatusMoves(GovernanceDb db)
{
    private const string Silent = "No update";

    public async Task<IEnumerable<Change>> Read(Between when, CancellationToken token)
    {
        var moves = await (
            from change in db.Set<StatusChange>().AsNoTracking()
            where change.SubjectType == NodeTypes.Workstream && change.At > when.From && change.At <= when.To
            join workstream in db.Set<Workstream>() on change.SubjectId equals workstream.Id
            orderby change.At
            select new Move(workstream.Id, workstream.Title, workstream.LeadRole, change.From, change.To, change.Driver, change.At))
            .ToListAsync(token);
        return moves.GroupBy(m => m.Id)
            .Select(g => g.Last() with { From = g.First().From })
            .Where(m => m.From != m.To)
            .Select(Say);
    }

    private static Change Say(Move move)
    {
        var (was, now) = (move.From.Word().ToLowerInvariant(), move.To.Word().ToLowerInvariant());
        if (move.To == RagStatus.AtRisk && move.Driver.StartsWith(Silent, StringComparison.Ordinal))
        {
            var since = move.Driver.TrimEnd('.').Replace("No update", "no update", StringComparison.Ordinal);
            return Of(move, ChangeKind.Stale, $"**{move.Title}** has had {since}, so it shows as **{now}**.", move.LeadRole.Length > 0 ? $"It is led by the {move.LeadRole}." : "");
        }

        return Of(move, Kind(move), $"**{move.Title}** moved from {was} to **{now}**.", move.Driver);
    }

    private static ChangeKind Kind(Move move) => (move.From.Seriousness(), move.To) switch
    {
        (_, RagStatus.OffTrack) => ChangeKind.OffTrack,
        ( < 2, RagStatus.AtRisk) => ChangeKind.AtRisk,
        (_, RagStatus.Closed or RagStatus.NotStarted) => ChangeKind.AtRisk,
        _ => ChangeKind.Good,
    };

    private static Change Of(Move move, ChangeKind kind, string sentence, string cause) =>
        new(kind, sentence, cause, move.At, new(NodeTypes.Workstream, move.Id), move.To);

    private sealed record Move(Guid Id, string Title, string LeadRole, RagStatus From, RagStatus To, string Driver, DateTimeOffset At);
}
