using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Tests.Workstreams.Rag;

/// <summary>An action with nothing wrong on the day of every example, and short ways to spoil it.</summary>
internal static class Facts
{
    // A Tuesday: October closed on 6 November, September on 2 October, and November is open until 4 December.
    public static readonly DateOnly Today = new(2026, 11, 17);

    public static ActionFacts Action() => new()
    {
        Title = "Fill three assessment posts",
        Start = new DateOnly(2026, 4, 1),
        BaselineDue = new DateOnly(2026, 12, 31),
        CurrentDue = new DateOnly(2026, 12, 31),
        LastUpdateOn = new DateOnly(2026, 11, 5),
        Percent = 50,
    };

    public static Assessment Assess(this ActionFacts facts, DateOnly? on = null, RagRule? rule = null) =>
        ActionRag.Assess(facts, PeriodCalendar.Default, rule ?? RagRule.Default, on ?? Today);

    public static ActionFacts LateMilestone(this ActionFacts facts, int days, string title = "Publish core offer") =>
        facts with { Milestones = [.. facts.Milestones, new MilestoneFact(title, Today.AddDays(-days))] };

    public static ActionFacts Blocked(this ActionFacts facts, string text, bool critical, int daysAgo = 10) =>
        facts with { OpenBlockers = [.. facts.OpenBlockers, new BlockerFact(text, critical, Today.AddDays(-daysAgo))] };

    public static ActionFacts ForecastAfterBaseline(this ActionFacts facts, int days) =>
        facts with { Forecast = facts.BaselineDue!.Value.AddDays(days) };

    public static RolledAction Rolled(string title, RagStatus status, bool critical = false, string reason = "It is 3 days past its current due date.") => new(
        $"WS04-{title}",
        title,
        critical,
        Today.AddDays(-12),
        new Assessment(status, status is RagStatus.AtRisk or RagStatus.OffTrack ? [new Driver("any", reason)] : []));

    public static IReadOnlyList<RolledAction> Some(int count, RagStatus status, string prefix) =>
        [.. Enumerable.Range(1, count).Select(number => Rolled($"{prefix}{number:00}", status))];

    public static string[] Sentences(this Assessment assessment) => [.. assessment.Drivers.Select(driver => driver.Sentence)];
}
