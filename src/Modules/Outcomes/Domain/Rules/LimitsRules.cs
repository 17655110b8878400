using Governance.Outcomes.Domain.Control;
using Governance.Platform.Messages;

namespace Governance.Outcomes.Domain.Rules;

internal static class LimitsPeriodIsThere
{
    /// <summary>A period chosen must have a value measured as the newest is.</summary>
    /// <param name="at">Its place among those values; below nought where it has none.</param>
    /// <param name="end"><c>first</c> or <c>last</c>.</param>
    /// <param name="field">The field it was chosen in.</param>
    public static Problem? Check(int at, string end, string field) =>
        at < 0 ? new("limits-period-unknown", $"Choose the {end} period, one with a value measured as the newest is", field) : null;
}

internal static class LimitsPeriodsAreInOrder
{
    public static Problem? Check(int first, int last) => last < first
        ? new("limits-order", "The last period must not come before the first", "Last")
        : null;
}

internal static class LimitsHaveEnoughValues
{
    public static Problem? Check(int count, string span) => count < ControlChart.Fewest
        ? new("limits-too-few", $"Limits need at least {ControlChart.Fewest} values and {span} has {count}. Choose a longer period.", "Last")
        : null;
}

internal static class LimitsFollowTheRuleAlready
{
    public static Problem? Check(LimitsChoice? now) => now is not { IsByHand: true }
        ? new("limits-by-rule", "Limits follow the rule already, so there is nothing to return to", "ByHand")
        : null;
}
