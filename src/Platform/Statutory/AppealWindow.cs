using Governance.Platform.Clock;

namespace Governance.Platform.Statutory;

/// <summary>Until when a family may appeal, and the clocks of mediation. Tribunal rules and regulations 33 to 36.</summary>
public sealed class AppealWindow(WorkingDays workingDays)
{
    private static readonly Timescale AfterDecision = Timescales.Of("T18");
    private static readonly Timescale AfterCertificate = Timescales.Of("T19");
    private static readonly Timescale Adviser = Timescales.Of("T22");
    private static readonly Timescale Certificate = Timescales.Of("T23");
    private static readonly Timescale Meeting = Timescales.Of("T24");

    /// <summary>Last day to appeal: two months after the decision letter or one after the mediation certificate, whichever is later; moved out of August and out of 25 December to 1 January to the next working day after.</summary>
    /// <param name="decidedOn">Date of the decision letter.</param>
    /// <param name="certifiedOn">Date of the mediation certificate, or null: none yet, or none needed since only the placement is appealed.</param>
    public DateOnly LastDay(DateOnly decidedOn, DateOnly? certifiedOn = null)
    {
        // Each is moved before they are compared, or a certificate could shorten the time the decision gives over Christmas.
        var byDecision = Moved(decidedOn.AddMonths(AfterDecision.Value));
        var byCertificate = certifiedOn is { } certified ? Moved(certified.AddMonths(AfterCertificate.Value)) : byDecision;
        return byCertificate > byDecision ? byCertificate : byDecision;
    }

    /// <summary>Last day to contact the mediation adviser.</summary>
    public static DateOnly AdviserBy(DateOnly decidedOn) => decidedOn.AddMonths(Adviser.Value);

    /// <summary>Last day to issue a certificate when the family does not want mediation: three working days.</summary>
    public DateOnly CertificateBy(DateOnly adviserInformedOn) => workingDays.After(adviserInformedOn, Certificate.Value);

    /// <summary>Last day to hold mediation: 30 days after the local authority was informed.</summary>
    public static DateOnly MediationBy(DateOnly informedOn) => informedOn.AddDays(Meeting.Value);

    private DateOnly Moved(DateOnly last) => last switch
    {
        { Month: 8 } => FirstWorkingDay(new(last.Year, 9, 1)),
        { Month: 12, Day: >= 25 } => FirstWorkingDay(new(last.Year + 1, 1, 2)),
        { Month: 1, Day: 1 } => FirstWorkingDay(new(last.Year, 1, 2)),
        _ => last,
    };

    private DateOnly FirstWorkingDay(DateOnly from) => workingDays.Is(from) ? from : workingDays.After(from, 1);
}
