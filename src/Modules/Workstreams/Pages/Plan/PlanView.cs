using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Workstreams.Pages.Workstreams;

namespace Governance.Workstreams.Pages.Plan;

internal enum MilestoneMark
{
    Met,
    Due,
    Late,
}

/// <summary>A milestone on the plan.</summary>
internal sealed record PlanMark(string Title, DateOnly Due, DateOnly? MetOn)
{
    /// <summary>Where its diamond stands.</summary>
    public DateOnly On => MetOn ?? Due;

    public MilestoneMark Mark(DateOnly today) => MetOn is not null ? MilestoneMark.Met : Due < today ? MilestoneMark.Late : MilestoneMark.Due;

    public int DaysLate(DateOnly today) => Mark(today) == MilestoneMark.Late ? today.DayNumber - Due.DayNumber : 0;

    public string Say(DateOnly today) => Mark(today) switch
    {
        MilestoneMark.Met => $"{UkText.Quote(Title)} met on {UkText.Date(MetOn!.Value)}",
        MilestoneMark.Late => $"{UkText.Quote(Title)} was due on {UkText.Date(Due)} and is {UkText.Count(DaysLate(today), "day")} late",
        _ => $"{UkText.Quote(Title)} due on {UkText.Date(Due)}",
    };
}

/// <summary>A priority drawn on the plan.</summary>
internal sealed record PlanBar(string Reference, string Title, DateOnly? Start, DateOnly? End, RagStatus Status, IReadOnlyList<PlanMark> Marks)
{
    public IReadOnlyList<string> Themes { get; init; } = [];

    public RagStatus? Claimed { get; init; }

    public string ClaimReason { get; init; } = "";

    public PlanMark? Latest(DateOnly today) => Marks.Where(m => m.DaysLate(today) > 0).MaxBy(m => m.DaysLate(today));
}

/// <summary>A workstream on the plan.</summary>
internal sealed record PlanGroup(Guid Id, int Number, string Key, string Title, string LeadRole)
{
    public RagStatus Status { get; init; }

    public RagStatus? Claimed { get; init; }

    public string ClaimReason { get; init; } = "";

    public bool GovernedElsewhere { get; init; }

    public string GovernedNote { get; init; } = "";

    /// <summary>Actions of the workstream that are not drawn.</summary>
    public int Others { get; init; }

    public IReadOnlyList<PlanBar> Bars { get; init; } = [];

    public string Url => $"/workstreams/{Key}";

    public string Name => $"{Number}. {Title}";
}

/// <summary>A workstream that has no action under a theme.</summary>
internal sealed record ThemeGap(int Number, string Key, string Title, string ThemeTitle);

/// <summary>Ten workstreams by months.</summary>
internal sealed record PlanView(DateOnly Today, PlanYear Year, string Strategy, IReadOnlyList<PlanGroup> Groups, IReadOnlyList<ThemeGap> Gaps)
{
    public IReadOnlyList<PlanGroup> Governed => [.. Groups.Where(g => !g.GovernedElsewhere)];

    public IReadOnlyList<PlanGroup> Elsewhere => [.. Groups.Where(g => g.GovernedElsewhere)];

    public int Priorities => Governed.Sum(g => g.Bars.Count);

    public string Counts => StatusCounts.Say(Governed.Select(g => g.Status));

    /// <summary>What stands under the plan: every theme without an action and every late milestone.</summary>
    public string Footnote => string.Join(" ", new[] { ThemesWords(), LateWords() }.Where(w => w.Length > 0));

    private string ThemesWords() => Gaps.Count == 0
        ? ""
        : "Themes with no action: " + string.Join("; ", Gaps.GroupBy(g => g.Title, StringComparer.Ordinal)
            .Select(g => $"{g.Key} has none under {UkText.List([.. g.Select(x => UkText.Quote(x.ThemeTitle))])}")) + ".";

    private string LateWords()
    {
        var late = Governed.SelectMany(g => g.Bars.SelectMany(b => b.Marks).Where(m => m.DaysLate(Today) > 0)
            .Select(m => $"{g.Number} {m.Title} ({UkText.Count(m.DaysLate(Today), "day")})")).ToList();
        return late.Count == 0 ? "No milestone on the plan is late." : $"Late milestones: {string.Join(", ", late)}.";
    }
}
