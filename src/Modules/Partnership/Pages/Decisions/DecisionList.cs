using System.Globalization;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Decisions;

/// <summary>What a reader asks of the register: all of it stands in the address.</summary>
internal sealed record DecisionFilter(string? Board = null, DecisionState? State = null, int? Year = null, string? Text = null, string? Sort = null);

internal sealed record DecisionLine(
    Guid Id, string Reference, string Title, string BoardKey, string Board, string Power, Money? Amount, string AskedBy, DateOnly AskedOn, DecisionState State, DateOnly? DecidedOn, string OutcomeText)
{
    public string Options { get; init; } = "";

    public string DelegatedFrom { get; init; } = "";

    public DateOnly? Meeting { get; init; }

    public DateOnly? RatifiedOn { get; init; }

    public DateOnly? MinutedOn { get; init; }

    public string? Supersedes { get; init; }

    public string? SupersededBy { get; init; }

    public string Standing => Said.Standing(State, RatifiedOn, SupersededBy);

    public long Key { get; init; }

    public long Tie { get; init; }

    public string Cursor => string.Create(CultureInfo.InvariantCulture, $"{Key}.{Tie}");
}

/// <summary>The register of decisions, filtered and in order; the page and the exports read the same rows.</summary>
internal static class DecisionList
{
    public const string NewestFirst = "-reference";
    private const long References = 100_000;

    public static IQueryable<Sorted> Rows(GovernanceDb db, DecisionFilter filter)
    {
        var rows = db.Set<Decision>().AsNoTracking();
        if (filter.Board is { Length: > 0 } board)
        {
            rows = rows.Where(d => db.Set<Board>().Any(b => b.Id == d.BoardId && b.Key == board));
        }

        if (filter.State is { } state)
        {
            rows = rows.Where(d => d.State == state);
        }

        if (filter.Year is { } year)
        {
            rows = rows.Where(d => d.Year == year);
        }

        if (filter.Text is { Length: > 0 } text)
        {
            var pattern = Pattern.Holding(text);
            rows = rows.Where(d => EF.Functions.Like(d.Title, pattern, Pattern.Escape) || EF.Functions.Like(d.Reference, pattern, Pattern.Escape));
        }

        return ByColumn(rows, Column(filter.Sort));
    }

    public static bool Downwards(string? sort) => (sort ?? NewestFirst).StartsWith('-');

    public static IOrderedQueryable<Sorted> InOrder(IQueryable<Sorted> rows, bool down) => down
        ? rows.OrderByDescending(r => r.Key).ThenByDescending(r => r.Tie)
        : rows.OrderBy(r => r.Key).ThenBy(r => r.Tie);

    public static IQueryable<DecisionLine> Lines(GovernanceDb db, IQueryable<Sorted> rows) =>
        from r in rows
        join board in db.Set<Board>() on r.Decision.BoardId equals board.Id
        join m in db.Set<Meeting>() on r.Decision.MeetingId equals m.Id into meetings
        from meeting in meetings.DefaultIfEmpty()
        join a in db.Set<Ratification>() on r.Decision.Id equals a.DecisionId into acts
        from act in acts.DefaultIfEmpty()
        join c in db.Set<Decision>() on r.Decision.SupersedesId equals c.Id into citations
        from cited in citations.DefaultIfEmpty()
        select new DecisionLine(
            r.Decision.Id, r.Decision.Reference, r.Decision.Title, board.Key, board.Name, r.Decision.Power, r.Decision.Amount,
            r.Decision.AskedBy, r.Decision.AskedOn, r.Decision.State, r.Decision.DecidedOn, r.Decision.OutcomeText)
        {
            Key = r.Key,
            Tie = r.Tie,
            Options = r.Decision.Options,
            DelegatedFrom = r.Decision.DelegatedFrom,
            Meeting = meeting == null ? null : meeting.On,
            RatifiedOn = act == null ? null : act.On,
            MinutedOn = r.Decision.MinutedOn,
            Supersedes = cited == null ? null : cited.Reference,
            SupersededBy = db.Set<Decision>().Where(n => n.SupersedesId == r.Decision.Id && n.State == DecisionState.Agreed).Select(n => n.Reference).FirstOrDefault(),
        };

    private static string Column(string? sort) => (sort ?? NewestFirst).TrimStart('-');

    // Every column sorts by one whole number with the reference as tie, so that one cursor fits all.
    private static IQueryable<Sorted> ByColumn(IQueryable<Decision> rows, string column) => column switch
    {
        "asked" => rows.Select(d => new Sorted { Decision = d, Key = d.AskedOn.DayNumber, Tie = (d.Year * References) + d.Number }),
        "decided" => rows.Select(d => new Sorted { Decision = d, Key = d.DecidedOn == null ? 0 : d.DecidedOn.Value.DayNumber, Tie = (d.Year * References) + d.Number }),
        "amount" => rows.Select(d => new Sorted { Decision = d, Key = d.Amount == null ? -1 : d.Amount.Value.Pence, Tie = (d.Year * References) + d.Number }),
        _ => rows.Select(d => new Sorted { Decision = d, Key = (d.Year * References) + d.Number, Tie = 0 }),
    };

    internal sealed class Sorted
    {
        public required Decision Decision { get; init; }

        public required long Key { get; init; }

        public required long Tie { get; init; }
    }
}
