using Governance.Platform.Figures;
using Governance.Warehouse.Schema;

namespace Governance.Tests.Warehouse;

/// <summary>Valid facts about children.</summary>
internal static class ChildRows
{
    public const string Month = "2026-october";

    public static readonly AreaRow Own = new() { Code = "E10000099", Name = "Northmere", Level = "LocalAuthority", IsOwn = true, IsNeighbour = false };

    public static AreaRow Group(string code) => new() { Code = code, Name = code, Level = "AreaGroup", IsOwn = false, IsNeighbour = false };

    public static FeedRow Feed(string kind = "ehc-plans") => new()
    {
        Kind = kind,
        KindName = "EHC plans",
        Sender = "Council case system",
        Period = "October 2026",
        DataTo = new(2026, 10, 31),
        DueOn = new(2026, 11, 10),
        DaysOverdue = 0,
        SetAsidePerThousand = 3,
    };

    /// <summary>Plans in force: 40 in the north, 12 of them autistic; 23 in the south, 3 of them autistic.</summary>
    public static List<ChildSnapshotRow> Plans() => [.. Many(1, 12, "north", "ASD"), .. Many(101, 28, "north", "SLCN"), .. Many(201, 3, "south", "ASD"), .. Many(301, 20, "south", "SLCN")];

    public static ChildSnapshotRow Plan(int row, string area = "north", string need = "ASD", string phase = "primary", string register = "plans", string month = Month, string setting = "mainstream") => new()
    {
        PeriodKey = month,
        SourceRow = row,
        AreaCode = area,
        Phase = phase,
        Child = $"child-{row}",
        Register = register,
        CountedOn = new(2026, 10, 31),
        Sex = "F",
        EthnicGroup = "Unknown",
        Cohort = "plan",
        Need = need,
        Setting = setting,
    };

    /// <summary>Twelve plans a month over four whole months, half of them in time.</summary>
    public static List<PlanTimelinessRow> Issued() => [.. Enumerable.Range(0, 48).Select(i => Issue(i + 1, new DateOnly(2026, 7 + (i / 12), 1 + (i % 12)), i % 2 == 0 ? 100 : 150))];

    public static PlanTimelinessRow Issue(int row, DateOnly on, int days) => new()
    {
        PeriodKey = FigurePeriod.Month(on).Key,
        SourceRow = row,
        AreaCode = row % 3 == 0 ? "south" : "north",
        Phase = "primary",
        RequestedOn = on.AddDays(-days),
        IssuedOn = on,
        Days = days,
        Excepted = false,
        InTime = days <= 140,
        Need = "ASD",
    };

    public static AbsenceRow Absence(int row, int possible = 120, int missed = 20, int unauthorised = 5) => new()
    {
        PeriodKey = "202526-summer-term",
        SourceRow = row,
        AreaCode = "north",
        Phase = "primary",
        Cohort = "support",
        Possible = possible,
        Missed = missed,
        Unauthorised = unauthorised,
    };

    public static SuspensionRow Suspension(int row, int sessions = 4) => new()
    {
        PeriodKey = "202526-summer-term",
        SourceRow = row,
        AreaCode = "north",
        Phase = "primary",
        StartedOn = new(2026, 6, 3),
        IsPermanent = false,
        Reason = "PP",
        Sessions = sessions,
        Cohort = "support",
    };

    public static PlacementFactRow Place(int row, string register = "alternative", string setting = "pupil-referral-unit") => new()
    {
        PeriodKey = Month,
        SourceRow = row,
        AreaCode = "north",
        Phase = "secondary",
        Register = register,
        Cohort = "support",
        Setting = setting,
        IsRegistered = !Bands.Unregistered.Contains(setting),
        IsResidential = false,
        StartedOn = new(2026, 9, 1),
    };

    public static WaitingRow Wait(int row, int days = 90) => new()
    {
        PeriodKey = Month,
        SourceRow = row,
        AreaCode = "north",
        Phase = "primary",
        Service = "SLT",
        ReferredOn = new DateOnly(2026, 10, 31).AddDays(-days),
        Days = days,
    };

    private static IEnumerable<ChildSnapshotRow> Many(int from, int count, string area, string need) => Enumerable.Range(from, count).Select(row => Plan(row, area, need));
}
