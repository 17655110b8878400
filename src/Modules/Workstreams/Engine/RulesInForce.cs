using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Engine;

/// <summary>Every version of the rules, and the calendar they make.</summary>
internal sealed record RulesInForce(DateOnly Today, IReadOnlyList<RagRule> Versions, PeriodCalendar Calendar)
{
    /// <summary>True while some status was worked out on another day.</summary>
    public bool AssessmentDue { get; init; }

    public RagRule Rule => On(Today);

    /// <summary>The period being updated today.</summary>
    public Period Period => Calendar.PeriodFor(Today);

    public RagRule On(DateOnly day) => RagRule.InForceOn(Versions, day);
}
