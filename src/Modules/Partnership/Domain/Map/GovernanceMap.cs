using Governance.Partnership.Contracts;

namespace Governance.Partnership.Domain.Map;

/// <summary>Boards, sub-groups, reporting lines and governed work as they were on one day.</summary>
internal sealed record GovernanceMap(DateOnly On, IReadOnlyList<MapNode> Roots)
{
    /// <summary>Everything on the map, each thing after what it stands under.</summary>
    public IReadOnlyList<MapNode> All => [.. Roots.SelectMany(r => r.AndBelow())];

    /// <param name="on">The day.</param>
    /// <param name="boards">Boards with the sentences on their balance.</param>
    /// <param name="lines">Reporting lines of any day.</param>
    /// <param name="work">What boards govern on that day.</param>
    public static GovernanceMap Draw(DateOnly on, IReadOnlyList<(Board Board, IReadOnlyList<string> Balance)> boards, IEnumerable<ReportingLine> lines, IReadOnlyList<GovernedWork> work)
    {
        var there = boards.Where(b => b.Board.From <= on && (b.Board.To is null || b.Board.To >= on)).ToDictionary(b => b.Board.Id);
        var standing = lines.Where(l => l.InForceOn(on) && there.ContainsKey(l.BoardId) && there.ContainsKey(l.ToBoardId))
            .GroupBy(l => l.BoardId).ToDictionary(g => g.Key, g => g.OrderBy(l => l.Kind).ThenBy(l => l.From).First());
        var under = standing.Values.ToLookup(l => l.ToBoardId);
        var works = work.ToLookup(w => w.BoardId);
        var drawn = new HashSet<Guid>();

        MapNode Node((Board Board, IReadOnlyList<string> Balance) one, ReportingLine? line)
        {
            var (board, balance) = one;
            var below = under[board.Id].OrderBy(l => l.Kind).ThenBy(l => there[l.BoardId].Board.Order)
                .Where(l => drawn.Add(l.BoardId)).Select(l => Node(there[l.BoardId], l))
                .Concat(works[board.Id].OrderBy(w => w.GovernedElsewhere).ThenBy(w => w.Order).Select(w => Work(w, board))).ToList();
            return new(board.Id, board.Name, $"/board/{board.Key}", Relation(line), line is null ? "" : there[line.ToBoardId].Board.Name, below)
            {
                IsBoard = true,
                Since = line?.From ?? board.From,
                Balance = balance,
            };
        }

        var roots = there.Values.Where(b => !standing.ContainsKey(b.Board.Id)).OrderBy(b => b.Board.Order).Where(b => drawn.Add(b.Board.Id)).Select(b => Node(b, null)).ToList();
        return new(on, roots);
    }

    private static MapRelation Relation(ReportingLine? line) => line?.Kind switch
    {
        null => MapRelation.Top,
        LineKind.Advises => MapRelation.Advises,
        _ => MapRelation.ReportsTo,
    };

    private static MapNode Work(GovernedWork work, Board board) =>
        new(work.Node.Id, work.Title, work.Url, work.GovernedElsewhere ? MapRelation.GovernedElsewhere : MapRelation.ReportsTo, board.Name, [])
        {
            Status = work.Status,
            Note = work.Note.Length > 0 ? work.Note : work.Lead.Length > 0 ? $"Lead: {work.Lead}" : "",
        };
}
