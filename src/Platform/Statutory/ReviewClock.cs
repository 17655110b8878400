namespace Governance.Platform.Statutory;

/// <summary>The clocks of annual reviews.</summary>
public static class ReviewClock
{
    private static readonly Timescale Yearly = Timescales.Of("T07");
    private static readonly Timescale UnderFive = Timescales.Of("T08");
    private static readonly Timescale Report = Timescales.Of("T09");
    private static readonly Timescale Decision = Timescales.Of("T10");
    private static readonly Timescale AfterNotice = Timescales.Of("T11");
    private static readonly Timescale AfterMeeting = Timescales.Of("T12");

    /// <summary>Last day of the next review: twelve months after the plan was made or last reviewed.</summary>
    public static DateOnly Due(DateOnly madeOrReviewedOn) => madeOrReviewedOn.AddMonths(Yearly.Value);

    /// <summary>Day by which a review should be considered while the child is under five: six months; none from the fifth birthday on.</summary>
    public static DateOnly? ConsiderUnderFive(DateOnly madeOrReviewedOn, DateOnly bornOn)
    {
        var on = madeOrReviewedOn.AddMonths(UnderFive.Value);
        return on < bornOn.AddYears(5) ? on : null;
    }

    /// <summary>Last day to send the report of the meeting: two weeks.</summary>
    public static DateOnly ReportDue(DateOnly metOn) => metOn.AddDays(7 * Report.Value);

    /// <summary>Last day to say whether the plan is kept, amended or ended: four weeks after the meeting.</summary>
    public static DateOnly DecisionDue(DateOnly metOn) => metOn.AddDays(7 * Decision.Value);

    /// <summary>Last day of the final amended plan: eight weeks after the amendment notice, and never more than twelve after the meeting.</summary>
    public static DateOnly AmendedPlanDue(DateOnly metOn, DateOnly? noticeOn)
    {
        var byMeeting = metOn.AddDays(7 * AfterMeeting.Value);
        var byNotice = noticeOn?.AddDays(7 * AfterNotice.Value);
        return byNotice < byMeeting ? byNotice.Value : byMeeting;
    }

    /// <summary>How the yearly review of a plan stands.</summary>
    public static ClockReading Read(DateOnly madeOrReviewedOn, DateOnly? reviewedOn, DateOnly asOf) =>
        ClockReading.Of(Yearly, madeOrReviewedOn, Due(madeOrReviewedOn), reviewedOn, excepted: false, asOf);
}
