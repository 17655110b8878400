using System.Runtime.InteropServices;
using Governance.Platform.Clock;

namespace Governance.Platform.Statutory;

/// <summary>The clocks of one request for an education, health and care plan.</summary>
/// <param name="ReceivedOn">The London day the request was received, or the local authority became responsible.</param>
/// <param name="Exception">A permitted exception, if any.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PlanClock(DateOnly ReceivedOn, TimeLimitException Exception = TimeLimitException.None)
{
    private static readonly Timescale Six = Timescales.Of("T01");
    private static readonly Timescale Sixteen = Timescales.Of("T03");
    private static readonly Timescale Twenty = Timescales.Of("T05");
    private static readonly Timescale Statement = Timescales.Of("T31");

    /// <summary>Days from a request to <see cref="PlanDue"/>: 20 weeks. For a statement there are more.</summary>
    public static int PlanDays => 7 * Twenty.Value;

    /// <summary>The clocks of a request received at an instant: the day is London's.</summary>
    public static PlanClock From(DateTimeOffset receivedAt) => new(UkClock.Day(receivedAt));

    /// <summary>Whether the request falls under the process before September 2014: a statement in 26 weeks.</summary>
    public bool IsStatement => ReceivedOn <= Statement.To;

    /// <summary>Last day to say whether there will be an assessment: six weeks.</summary>
    public DateOnly DecisionDue => ReceivedOn.AddDays(7 * Six.Value);

    /// <summary>Last day to say that there will be no plan: 16 weeks.</summary>
    public DateOnly RefusalDue => ReceivedOn.AddDays(7 * Sixteen.Value);

    /// <summary>Last day to send the final plan: 20 weeks, or 26 for a statement.</summary>
    public DateOnly PlanDue => ReceivedOn.AddDays(IsStatement ? 7 * Statement.Value : PlanDays);

    /// <summary>How the six weeks stand.</summary>
    public ClockReading Decision(DateOnly? notifiedOn, DateOnly asOf) => Read(Six, DecisionDue, notifiedOn, asOf);

    /// <summary>How the 16 weeks stand, where the answer is no.</summary>
    public ClockReading Refusal(DateOnly? notifiedOn, DateOnly asOf) => Read(Sixteen, RefusalDue, notifiedOn, asOf);

    /// <summary>How the 20 weeks stand.</summary>
    public ClockReading Plan(DateOnly? sentOn, DateOnly asOf) => Read(IsStatement ? Statement : Twenty, PlanDue, sentOn, asOf);

    /// <summary>Whether a plan sent on a day counts as within 20 weeks in the Department's statistics.</summary>
    public bool InTime(DateOnly sentOn) => sentOn <= PlanDue;

    private ClockReading Read(Timescale timescale, DateOnly due, DateOnly? doneOn, DateOnly asOf) =>
        ClockReading.Of(timescale, ReceivedOn, due, doneOn, Exception != TimeLimitException.None || TimeLimitExceptions.ForCoronavirus(due), asOf);
}
