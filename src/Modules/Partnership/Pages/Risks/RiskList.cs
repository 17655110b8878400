using System.Globalization;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Risks;

/// <summary>What a reader asks of the risk log: all of it stands in the address. State <c>all</c> shows closed ones too.</summary>
internal sealed record RiskFilter(RiskKind? Kind = null, RiskBand? Band = null, string? State = null, string? Board = null, string? Text = null, string? Sort = null)
{
    public const string Every = "all";

    /// <summary>One square of the heat map.</summary>
    public int? Likelihood { get; init; }

    public int? Impact { get; init; }
}

internal sealed record RiskLine(
    Guid Id, int Number, string Reference, RiskKind Kind, string Title, int Likelihood, int Impact, int Score, string OwnerRole, DateOnly ReviewOn, DateOnly OpenedOn, RiskState State, string Cause, string Effect, string Mitigation)
{
    public long Key { get; init; }

    /// <summary>Board it is before, or empty.</summary>
    public string Board { get; init; } = "";

    public RiskBand Band => Scale.Band(Score);

    public string Cursor => string.Create(CultureInfo.InvariantCulture, $"{Key}.{Number}");
}

/// <summary>The risk log, filtered and in order; the page, the heat map and the exports read the same rows.</summary>
internal static class RiskList
{
    public const string WorstFirst = "-score";

    public static IQueryable<Risk> Rows(GovernanceDb db, RiskFilter filter)
    {
        var rows = db.Set<Risk>().AsNoTracking();
        rows = filter.State switch
        {
            RiskFilter.Every => rows,
            nameof(RiskState.Closed) => rows.Where(r => r.State == RiskState.Closed),
            _ => rows.Where(r => r.State == RiskState.Open),
        };
        if (filter.Kind is { } kind)
        {
            rows = rows.Where(r => r.Kind == kind);
        }

        if (filter.Band is { } band)
        {
            var (from, to) = Scale.Range(band);
            rows = rows.Where(r => r.Score >= from && r.Score <= to);
        }

        if (filter.Board is { Length: > 0 } board)
        {
            rows = rows.Where(r => db.Set<Escalation>().Any(e => e.RiskId == r.Id && e.EndedAt == null && db.Set<Board>().Any(b => b.Id == e.BoardId && b.Key == board)));
        }

        if (filter.Text is { Length: > 0 } text)
        {
            var pattern = Pattern.Holding(text);
            rows = rows.Where(r => EF.Functions.Like(r.Title, pattern, Pattern.Escape) || EF.Functions.Like(r.Reference, pattern, Pattern.Escape) || EF.Functions.Like(r.OwnerRole, pattern, Pattern.Escape));
        }

        return rows;
    }

    /// <summary>Only those in the square of the heat map that was chosen.</summary>
    public static IQueryable<Risk> InSquare(IQueryable<Risk> rows, RiskFilter filter) => filter is { Likelihood: { } likelihood, Impact: { } impact }
        ? rows.Where(r => r.Likelihood == likelihood && r.Impact == impact)
        : rows;

    public static bool Downwards(string? sort) => (sort ?? WorstFirst).StartsWith('-');

    // Every column sorts by one whole number with the number of the risk as tie, so that one cursor fits all.
    public static IQueryable<Sorted> Keyed(IQueryable<Risk> rows, string? sort) => (sort ?? WorstFirst).TrimStart('-') switch
    {
        "reference" => rows.Select(r => new Sorted { Risk = r, Key = r.Number }),
        "review" => rows.Select(r => new Sorted { Risk = r, Key = r.ReviewOn.DayNumber }),
        "opened" => rows.Select(r => new Sorted { Risk = r, Key = r.OpenedOn.DayNumber }),
        _ => rows.Select(r => new Sorted { Risk = r, Key = r.Score }),
    };

    public static IOrderedQueryable<Sorted> InOrder(IQueryable<Sorted> rows, bool down) => down
        ? rows.OrderByDescending(r => r.Key).ThenByDescending(r => r.Risk.Number)
        : rows.OrderBy(r => r.Key).ThenBy(r => r.Risk.Number);

    public static IQueryable<Sorted> Beyond(IQueryable<Sorted> rows, (long Key, int Tie) at, bool down) => down
        ? rows.Where(r => r.Key < at.Key || (r.Key == at.Key && r.Risk.Number < at.Tie))
        : rows.Where(r => r.Key > at.Key || (r.Key == at.Key && r.Risk.Number > at.Tie));

    public static IQueryable<RiskLine> Lines(IQueryable<Sorted> rows) => rows.Select(r => new RiskLine(
        r.Risk.Id, r.Risk.Number, r.Risk.Reference, r.Risk.Kind, r.Risk.Title, r.Risk.Likelihood, r.Risk.Impact, r.Risk.Score, r.Risk.OwnerRole,
        r.Risk.ReviewOn, r.Risk.OpenedOn, r.Risk.State, r.Risk.Cause, r.Risk.Effect, r.Risk.Mitigation)
    { Key = r.Key });

    /// <summary>The lines with the board each is before.</summary>
    public static async Task<IReadOnlyList<RiskLine>> WithBoards(GovernanceDb db, IReadOnlyList<RiskLine> lines, CancellationToken token)
    {
        var standing = await (
            from e in db.Set<Escalation>().AsNoTracking()
            join b in db.Set<Board>() on e.BoardId equals b.Id
            where e.EndedAt == null
            select new { e.RiskId, b.Name }).ToDictionaryAsync(e => e.RiskId, e => e.Name, token);
        return [.. lines.Select(l => standing.TryGetValue(l.Id, out var board) ? l with { Board = board } : l)];
    }

    internal sealed class Sorted
    {
        public required Risk Risk { get; init; }

        public required long Key { get; init; }
    }
}
