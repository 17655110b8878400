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
            Days(nameof(MilestoneOffTrackDays), "A milestone is off track after", MilestoneOffTrackDays),
            Days(nameof(ForecastOffTrackDays), "A forecast is off track after", ForecastOffTrackDays),
            Days(nameof(NoUpdateAfterStartDays), "The first update is due within", NoUpdateAfterStartDays),
            Days(nameof(ImpactGraceDays), "Evidence of impact is due within", ImpactGraceDays),
            Percent(nameof(WorkstreamOffTrackPercent), "A workstream is off track when over", WorkstreamOffTrackPercent),
            Percent(nameof(WorkstreamAtRiskPercent), "A workstream is at risk when over", WorkstreamAtRiskPercent),
            Version < 1 ? new Problem("rule-version", "The version must be 1 or more.", nameof(Version)) : null,
        }.OfType<Problem>(),
    ];

    private static Problem? Days(string field, string words, int days) => days is >= 0 and <= 366
        ? null
        : new Problem("rule-days", $"{words} 0 to 366 days; {days} was given.", field);

    // 100 is refused: nothing is over 100%, so a workstream all off track would show green.
    private static Problem? Percent(string field, string words, int percent) => percent is >= 0 and <= 99
        ? null
        : new Problem("rule-percent", $"{words} 0 to 99% of its live actions are; {percent}% was given.", field);
}
