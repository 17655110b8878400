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

    public required DecisionPlace Place { get; init; }
}

/// <summary>Where a decision stands in the order asked for: what it is sorted by, then its reference. The cursor of a page.</summary>
internal sealed record DecisionPlace(long Key, int Year, int Number)
{
    public static DecisionPlace? Parse(string? text) =>
        text?.Split('.') is [var key, var year, var number]
        && long.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var k)
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? new(k, y, n) : null;

    public (long Key, int Year, int Number) Order => (Key, Year, Number);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}.{Year}.{Number}");
}

/// <summary>The register of decisions, filtered and in order; the page and the exports read the same rows.</summary>
internal static class DecisionList
{
    public const string NewestFirst = "-reference";

    public static IQueryable<Sorted> Rows(GovernanceDb db, DecisionFilter filter)
    {
        var rows = db.Set<Decision>().AsNoTracking();
        if (filter.Board is { Length: > 0 } board)
        {
            rows = rows.Where(d => d.BoardId == db.Set<Board>().Where(b => b.Key == board).Select(b => (Guid?)b.Id).FirstOrDefault());
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

        return Column(filter.Sort) switch
        {
            "asked" => rows.Select(d => new Sorted { Id = d.Id, Key = d.AskedOn.DayNumber, Year = d.Year, Number = d.Number }),
            "decided" => rows.Select(d => new Sorted { Id = d.Id, Key = d.DecidedOn == null ? 0 : d.DecidedOn.Value.DayNumber, Year = d.Year, Number = d.Number }),
            "amount" => rows.Select(d => new Sorted { Id = d.Id, Key = d.Amount == null ? -1 : d.Amount.Value.Pence, Year = d.Year, Number = d.Number }),
            _ => rows.Select(d => new Sorted { Id = d.Id, Key = 0, Year = d.Year, Number = d.Number }),
        };
    }

    public static bool Downwards(string? sort) => (sort ?? NewestFirst).StartsWith('-');

    /// <summary>The first so many beyond a place. By reference an index gives them; a key that is the same for all would have every decision sorted.</summary>
    public static IQueryable<Sorted> Next(IQueryable<Sorted> rows, string? sort, DecisionPlace? beyond, bool down, int take)
    {
        if (beyond is { } at)
        {
            rows = down
                ? rows.Where(r => r.Key < at.Key || (r.Key == at.Key && (r.Year < at.Year || (r.Year == at.Year && r.Number < at.Number))))
                : rows.Where(r => r.Key > at.Key || (r.Key == at.Key && (r.Year > at.Year || (r.Year == at.Year && r.Number > at.Number))));
        }

        var byKey = Column(sort) is "asked" or "decided" or "amount";
        return (byKey, down) switch
        {
            (true, true) => rows.OrderByDescending(r => r.Key).ThenByDescending(r => r.Year).ThenByDescending(r => r.Number).Take(take),
            (true, false) => rows.OrderBy(r => r.Key).ThenBy(r => r.Year).ThenBy(r => r.Number).Take(take),
            (false, true) => rows.OrderByDescending(r => r.Year).ThenByDescending(r => r.Number).Take(take),
            (false, false) => rows.OrderBy(r => r.Year).ThenBy(r => r.Number).Take(take),
        };
    }

    /// <summary>A join may lose the order on its way through SQL.</summary>
    public static IEnumerable<DecisionLine> InOrder(IEnumerable<DecisionLine> lines, bool down) =>
        down ? lines.OrderByDescending(l => l.Place.Order) : lines.OrderBy(l => l.Place.Order);

    public static IQueryable<DecisionLine> Lines(GovernanceDb db, IQueryable<Sorted> rows) =>
        from r in rows
        join d in db.Set<Decision>().AsNoTracking() on r.Id equals d.Id
        join board in db.Set<Board>() on d.BoardId equals board.Id
        join m in db.Set<Meeting>() on d.MeetingId equals m.Id into meetings
        from meeting in meetings.DefaultIfEmpty()
        join a in db.Set<Ratification>() on d.Id equals a.DecisionId into acts
        from act in acts.DefaultIfEmpty()
        join c in db.Set<Decision>() on d.SupersedesId equals c.Id into citations
        from cited in citations.DefaultIfEmpty()
        select new DecisionLine(
            d.Id, d.Reference, d.Title, board.Key, board.Name, d.Power, d.Amount,
            d.AskedBy, d.AskedOn, d.State, d.DecidedOn, d.OutcomeText)
        {
            Place = new DecisionPlace(r.Key, r.Year, r.Number),
            Options = d.Options,
            DelegatedFrom = d.DelegatedFrom,
            Meeting = meeting == null ? null : meeting.On,
            RatifiedOn = act == null ? null : act.On,
            MinutedOn = d.MinutedOn,
            Supersedes = cited == null ? null : cited.Reference,
            SupersededBy = db.Set<Decision>().Where(n => n.SupersedesId == d.Id && n.State == DecisionState.Agreed).Select(n => n.Reference).FirstOrDefault(),
        };

    private static string Column(string? sort) => (sort ?? NewestFirst).TrimStart('-');

    // Only keys are sorted, since a paper is long; every column sorts by one whole number, so that one cursor fits all.
    internal sealed class Sorted
    {
        public required Guid Id { get; init; }

        public required long Key { get; init; }

        public required int Year { get; init; }

        public required int Number { get; init; }
    }
}
