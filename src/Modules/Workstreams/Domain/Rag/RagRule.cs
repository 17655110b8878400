using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rag;

/// <summary>The figures of the written RAG rule. A new version starts on its day; what was assessed keeps its own.</summary>
internal sealed record RagRule
{
    public static readonly RagRule Default = new();

    public int Version { get; init; } = 1;

    public DateOnly EffectiveFrom { get; init; } = new(2000, 1, 1);

    public int MilestoneOffTrackDays { get; init; } = 28;

    public int ForecastOffTrackDays { get; init; } = 28;

    public int NoUpdateAfterStartDays { get; init; } = 14;

    public int ImpactGraceDays { get; init; } = 28;

    public int WorkstreamOffTrackPercent { get; init; } = 20;

    public int WorkstreamAtRiskPercent { get; init; } = 20;

    /// <summary>Without a date or an owner an action could never be late or chased, so by default it is at risk.</summary>
    public bool NoDueDateIsAtRisk { get; init; } = true;

    public bool NoOwnerIsAtRisk { get; init; } = true;

    public static RagRule InForceOn(IEnumerable<RagRule> versions, DateOnly day) => versions
        .Where(rule => rule.EffectiveFrom <= day)
        .OrderByDescending(rule => rule.EffectiveFrom)
        .ThenByDescending(rule => rule.Version)
        .FirstOrDefault() ?? Default;

    public IReadOnlyList<Problem> Problems() =>
    [
        .. new[]
        {
            Days(nameof(MilestoneOffTrackDays), MilestoneOffTrackDays),
            Days(nameof(ForecastOffTrackDays), ForecastOffTrackDays),
            Days(nameof(NoUpdateAfterStartDays), NoUpdateAfterStartDays),
            Days(nameof(ImpactGraceDays), ImpactGraceDays),
            Percent(nameof(WorkstreamOffTrackPercent), WorkstreamOffTrackPercent),
            Percent(nameof(WorkstreamAtRiskPercent), WorkstreamAtRiskPercent),
            Version < 1 ? new Problem("rule-version", "The version must be 1 or more.", nameof(Version)) : null,
        }.OfType<Problem>(),
    ];

    private static Problem? Days(string field, int days) => days is >= 0 and <= 366
        ? null
        : new Problem("rule-days", $"Enter 0 to 366 days; {days} was given.", field);

    // 100 is refused: nothing is over 100%, so a workstream all off track would show green.
    private static Problem? Percent(string field, int percent) => percent is >= 0 and <= 99
        ? null
        : new Problem("rule-percent", $"Enter 0 to 99%; {percent}% was given.", field);
}
