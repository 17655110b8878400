namespace Governance.Platform.Statutory;

/// <summary>What follows when the local authority does not oppose an appeal. Regulation 45 as amended in 2015; every time counts from the day it tells the tribunal.</summary>
public static class UnopposedAppeal
{
    private static readonly Timescale Notice = Timescales.Of("T26");
    private static readonly Timescale Refusal = Timescales.Of("T27");
    private static readonly Timescale Plan = Timescales.Of("T28");
    private static readonly Timescale Amended = Timescales.Of("T29");

    /// <summary>Last day to say that it will assess.</summary>
    public static DateOnly AssessmentNoticeDue(DateOnly toldOn) => toldOn.AddDays(7 * Notice.Value);

    /// <summary>Last day to say that it will not issue a plan.</summary>
    public static DateOnly RefusalDue(DateOnly toldOn) => toldOn.AddDays(7 * Refusal.Value);

    /// <summary>Last day to send the final plan.</summary>
    public static DateOnly PlanDue(DateOnly toldOn) => toldOn.AddDays(7 * Plan.Value);

    /// <summary>Last day to send the amended plan, where the contents were appealed.</summary>
    public static DateOnly AmendedPlanDue(DateOnly toldOn) => toldOn.AddDays(7 * Amended.Value);
}
