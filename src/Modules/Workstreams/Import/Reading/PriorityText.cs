using Governance.Workstreams.Import.Columns;

namespace Governance.Workstreams.Import.Reading;

/// <summary>Reads whether an action is critical.</summary>
internal static class PriorityText
{
    /// <summary>True for critical, false for normal; null for other grades, which this product does not keep.</summary>
    public static bool? Critical(string text, bool askedForCritical) => HeadingText.Plain(text) switch
    {
        "critical" or "crit" or "business critical" or "critical priority" or "1 critical" => true,
        "normal" or "standard" or "routine" or "ordinary" or "not critical" or "non critical" or "none" => false,
        "yes" or "y" or "true" or "x" when askedForCritical => true,
        "no" or "n" or "false" when askedForCritical => false,
        _ => null,
    };

    /// <summary>True for any word that grades a priority, understood or not.</summary>
    public static bool Understood(string text) => HeadingText.Plain(text) is
        "critical" or "crit" or "normal" or "standard" or "routine" or "urgent" or "high" or "medium" or "low" or "very high" or "very low"
        or "h" or "m" or "l" or "med" or "1" or "2" or "3" or "4" or "5" or "p1" or "p2" or "p3" or "p4" or "yes" or "no" or "y" or "n" or "true" or "false"
        or "must" or "should" or "could" or "high priority" or "medium priority" or "low priority" or "essential" or "desirable" or "none" or "not critical" or "non critical";
}
