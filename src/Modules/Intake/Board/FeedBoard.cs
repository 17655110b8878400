using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Board;

/// <summary>Every extract that is owed, and how it stands on a day.</summary>
internal sealed record FeedView(IReadOnlyList<FeedLine> Lines)
{
    private static readonly string[] Words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

    public IReadOnlyList<FeedLine> Late => [.. Lines.Where(l => l.IsLate).OrderByDescending(l => l.Due!.State).ThenByDescending(l => l.Due!.Days)];

    /// <summary>The news.</summary>
    public string Sentence => Lines.Count == 0
        ? "No extract is expected yet"
        : Late.Count == 0
            ? $"All {Lower(Lines.Count)} extracts are in on time"
            : $"{Word(Late.Count)} of {Lower(Lines.Count)} extracts {(Late.Count == 1 ? "is" : "are")} late";

    /// <summary>Which ones.</summary>
    public string Detail => Late.Count == 0
        ? ""
        : UkText.List([.. Late.Take(5).Select(l => $"{l.KindName} from {l.Sender} ({UkText.Lower(l.Due!.Words)})")]) + (Late.Count > 5 ? $" and {Late.Count - 5} more" : "") + ".";

    private static string Word(int number) => number < Words.Length ? Words[number] : UkText.Number(number);

    private static string Lower(int number) => Word(number).ToLowerInvariant();
}

/// <summary>Reads the board in two questions.</summary>
internal sealed class FeedBoard(GovernanceDb db, KindDirectory kinds)
{
    public const int PeriodsShown = 4;

    // A home page asks of the same day in two places.
    private readonly Dictionary<DateOnly, FeedView> kept = [];

    public async Task<FeedView> On(DateOnly day, CancellationToken token)
    {
        if (!kept.TryGetValue(day, out var view))
        {
            kept[day] = view = await Read(day, token);
        }

        return view;
    }

    private async Task<FeedView> Read(DateOnly day, CancellationToken token)
    {
        var owed = await (
            from e in db.Set<Expectation>().AsNoTracking()
            join s in db.Set<Sender>() on e.SenderId equals s.Id
            where e.StartsOn <= day && (e.EndsOn == null || e.EndsOn >= day)
            select new Owed(e.Id, e.SenderId, s.Name, s.Key, e.Kind, e.Every, e.DueDays, e.StartsOn)).ToListAsync(token);
        var oldest = day.AddYears(-PeriodsShown - 1);
        var came = await db.Set<Submission>().AsNoTracking().Where(s => s.To >= oldest && s.ReceivedOn <= day)
            .Select(s => new Came(s.SenderId, s.Kind, s.TimePeriod, s.TimeIdentifier, s.Number, s.State, s.ReceivedOn, s.Read, s.Quarantined)).ToListAsync(token);
        var byFeed = came.ToLookup(c => (c.SenderId, c.Kind, c.TimePeriod, c.TimeIdentifier));
        var names = kinds.All(day).ToDictionary(k => k.Kind, k => k.Name, StringComparer.Ordinal);
        return new([.. owed.Select(o => Line(o, names.GetValueOrDefault(o.Kind, o.Kind), day, byFeed)).OrderBy(l => l.Sender, StringComparer.Ordinal).ThenBy(l => l.KindName, StringComparer.Ordinal)]);
    }

    private static FeedLine Line(Owed owed, string name, DateOnly day, ILookup<(Guid, string, string, string), Came> came)
    {
        var cells = new List<FeedCell>();
        for (var period = Periods.LastEnded(owed.Every, day); cells.Count < PeriodsShown && period.From >= owed.StartsOn; period = period.Previous())
        {
            cells.Add(Cell(owed, period, day, [.. came[(owed.SenderId, owed.Kind, period.TimePeriod, period.TimeIdentifier)]]));
        }

        return new(owed.Id, owed.Kind, name, owed.Sender, owed.SenderKey, owed.Every, cells);
    }

    private static FeedCell Cell(Owed owed, FigurePeriod period, DateOnly day, List<Came> all)
    {
        var due = period.To.AddDays(owed.DueDays);
        var taken = all.FindAll(c => c.State is SubmissionState.Accepted or SubmissionState.Checked or SubmissionState.Reading or SubmissionState.Waiting);
        var duplicates = all.Count(c => c.State == SubmissionState.Duplicate);
        var newest = taken.MaxBy(c => c.Number);
        if (newest is null)
        {
            var state = day > due ? FeedState.Missing : FeedState.NotDue;
            return new(period, due, state, Math.Max(0, day.DayNumber - due.DayNumber), 0, duplicates, Accepted: false, null, null);
        }

        var late = taken.Min(c => c.ReceivedOn).DayNumber - due.DayNumber;
        return new(
            period, due, late > 0 ? FeedState.Late : day > due ? FeedState.OnTime : FeedState.NotDue, Math.Max(0, late), taken.Count(c => c.State == SubmissionState.Accepted || c == newest), duplicates,
            taken.Exists(c => c.State == SubmissionState.Accepted), newest.Read == 0 ? null : (decimal)newest.Quarantined / newest.Read, newest.Number);
    }

    private sealed record Owed(Guid Id, Guid SenderId, string Sender, string SenderKey, string Kind, string Every, int DueDays, DateOnly StartsOn);

    private sealed record Came(Guid SenderId, string Kind, string TimePeriod, string TimeIdentifier, int Number, SubmissionState State, DateOnly ReceivedOn, int Read, int Quarantined);
}
