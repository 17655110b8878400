using Governance.Platform.Rag;
using Governance.Warehouse.Schema;

namespace Governance.Tests.Warehouse;

/// <summary>One valid row of each kind.</summary>
internal static class Rows
{
    public static PeriodRow Period(string key, bool closed = true)
    {
        var month = DateOnly.ParseExact(key + "-01", "yyyy-MM-dd");
        return new() { PeriodKey = key, Name = month.ToString("MMMM yyyy"), StartsOn = month, EndsOn = month.AddMonths(1).AddDays(-1), CutOff = month.AddMonths(1).AddDays(9), IsClosed = closed };
    }

    public static WorkstreamRow Workstream(Guid id, int number, string key) => new()
    {
        WorkstreamId = id,
        Number = number,
        Key = key,
        Title = key,
        LeadRole = "Head of SEND",
        SponsorRole = "",
        BoardName = "SEND Executive Board",
        GovernedElsewhere = false,
    };

    public static ActionRow Action(Guid id, Guid workstream, string reference, Guid? organisation = null) => new()
    {
        ActionId = id,
        WorkstreamId = workstream,
        Reference = reference,
        Title = $"Action {reference}",
        Section = "",
        OwnerRole = "Head of SEND",
        OrganisationId = organisation ?? Sources.Council,
        PartnerName = "Council",
        IsCritical = false,
        IsOnPlan = true,
        StartsOn = null,
        DueAsStated = "",
    };

    public static ActionStatusRow Status(Guid id, Guid workstream, DateOnly day, int overdue = 0, int? percent = 40, RagStatus status = RagStatus.AtRisk, RagStatus? claimed = null) => new()
    {
        Date = day,
        ActionId = id,
        WorkstreamId = workstream,
        OrganisationId = Sources.Council,
        Status = status,
        Claimed = claimed,
        ClaimReason = "",
        Percent = percent,
        BaselineDue = day.AddDays(-overdue),
        Due = day.AddDays(-overdue),
        Forecast = null,
        SlipDays = 0,
        OverdueDays = overdue,
        IsLive = true,
        IsStale = false,
        LastUpdateOn = day.AddDays(-3),
        FirstDriver = "An open blocker.",
    };

    public static ActionPeriodRow Past(Guid id, Guid workstream, string period, RagStatus status = RagStatus.OnTrack, int? percent = 20) => new()
    {
        ActionId = id,
        WorkstreamId = workstream,
        PeriodKey = period,
        Status = status,
        Claimed = null,
        Percent = percent,
        Forecast = null,
        FirstDriver = "",
    };

    public static WorkstreamRagRow Rag(Guid workstream, string period, bool now = false, RagStatus status = RagStatus.OnTrack, string drivers = "") => new()
    {
        WorkstreamId = workstream,
        PeriodKey = period,
        IsNow = now,
        Status = status,
        Claimed = null,
        ClaimReason = "",
        Drivers = drivers,
    };

    public static MilestoneRow Milestone(Guid action, Guid workstream, DateOnly due, DateOnly? met = null, int late = 0) => new()
    {
        MilestoneId = action,
        ActionId = action,
        WorkstreamId = workstream,
        Title = "Publish core offer",
        BaselineDue = due,
        Due = due,
        MetOn = met,
        ExpectedOn = met ?? due,
        DaysLate = late,
        IsAwaited = met is null,
    };

    public static IndicatorRow Indicator() => new()
    {
        IndicatorId = Sources.OnTime,
        Key = "plans-20-weeks",
        Name = "EHC plans issued within 20 weeks",
        Heading = "Experiences",
        ServiceArea = "Education",
        OwnerRole = "Head of SEND",
        Unit = "Percent",
        Per = 1,
        Polarity = "Higher",
        Definition = 2,
        IsLive = true,
    };

    public static IntakeQualityRow Submission(byte number, int read = 10) => new()
    {
        SubmissionId = new Guid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
        Kind = "ehc-plans",
        Sender = "council",
        PeriodFrom = new(2026, 10, 1),
        PeriodTo = new(2026, 10, 31),
        DueOn = new(2026, 11, 10),
        ReceivedOn = new(2026, 11, 12),
        DaysLate = 2,
        State = "Accepted",
        Standing = "Current",
        RowsRead = read,
        RowsLoaded = 8,
        RowsHeld = 1,
        RowsQueried = 3,
        RowsQuarantined = 1,
        FileName = "ehc-plans-2026-10.csv",
        Mapping = "Council case system, version 2",
    };

    public static IndicatorValueRow Value(string period, long? value = 58_300_000, string symbol = "", Guid? indicator = null, int days = 30, long numerator = 56_000_000, long denominator = 96_000_000) => new()
    {
        IndicatorId = indicator ?? Sources.OnTime,
        PeriodKey = period,
        PeriodFrom = new(2026, 10, 1),
        PeriodTo = new DateOnly(2026, 10, 1).AddDays(days),
        Grain = "Month",
        AreaLevel = "LocalAuthority",
        AreaCode = "E10000099",
        AreaName = "Northmere",
        NumeratorMillionths = numerator,
        DenominatorMillionths = denominator,
        ValueMillionths = value,
        Symbol = symbol,
        PlannedMillionths = null,
        Status = RagStatus.OffTrack,
        Definition = 2,
        BreaksBefore = false,
        LowMillionths = 0,
        HighMillionths = 100_000_000,
        PublishedOn = new(2026, 11, 6),
        Restatements = 0,
        SourceFile = "plans.csv",
    };
}
