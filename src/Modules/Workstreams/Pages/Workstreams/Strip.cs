using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Pages.Workstreams;

/// <summary>One workstream over three periods and now.</summary>
internal sealed record StripRow(int Number, string Key, string Title, string LeadRole)
{
    /// <summary>A status for each period of the strip; null where there was none.</summary>
    public required IReadOnlyList<RagStatus?> Before { get; init; }

    public required RagStatus Now { get; init; }

    public RagStatus? Claimed { get; init; }

    public string ClaimReason { get; init; } = "";

    public IReadOnlyList<string> Drivers { get; init; } = [];

    public bool GovernedElsewhere { get; init; }

    public string GovernedNote { get; init; } = "";

    public RagStatus? Last => Before.Count == 0 ? null : Before[^1];

    public bool Differs => RagClaim.Differs(Now, Claimed);

    public bool Moved => Last is { } last && last != Now;

    public string Url => $"/workstreams/{Key}";

    public string Why => GovernedElsewhere ? GovernedNote : string.Join(' ', Drivers);
}

/// <summary>Workstreams as a strip: off track first, then at risk, then on track; inside a status, what has just moved first.</summary>
internal sealed record Strip
{
    public Strip(IReadOnlyList<DateOnly> months, IEnumerable<StripRow> rows)
    {
        Months = months;
        Rows = [.. rows.OrderBy(r => r.GovernedElsewhere).ThenBy(r => StatusCounts.Place(r.Now)).ThenByDescending(r => r.Moved).ThenBy(r => r.Number)];
    }

    /// <summary>First days of the periods before now, oldest first.</summary>
    public IReadOnlyList<DateOnly> Months { get; }

    public IReadOnlyList<StripRow> Rows { get; }

    public IReadOnlyList<StripRow> Governed => [.. Rows.Where(r => !r.GovernedElsewhere)];

    public string Since => Months.Count == 0 ? "Since" : $"Since {UkText.Month(Months[^1]).Split(' ')[0]}";

    public string Counts => StatusCounts.Say(Governed.Select(r => r.Now));

    public int OffTrack => Governed.Count(r => r.Now == RagStatus.OffTrack);
}
