namespace Governance.Intake.Northmere;

/// <summary>
/// How the invented children are spread. Ages, needs and sex of plans follow England's plans of January 2025 (Department for Education, education, health and care plans,
/// reporting year 2025, Open Government Licence v3.0); the rest is our guess.
/// </summary>
internal static class NorthmereShape
{
    public static readonly Weighted<int> PlanAge = new(
        (1, 2), (7, 3), (35, 4), (48, 5), (50, 6), (53, 7), (57, 8), (60, 9), (65, 10), (73, 11), (74, 12), (74, 13), (74, 14), (70, 15), (66, 16), (57, 17), (45, 18), (33, 19), (23, 20), (15, 21), (10, 22), (6, 23), (4, 24));

    public static readonly Weighted<int> SupportAge = new((40, 4), (62, 5), (75, 6), (84, 7), (90, 8), (92, 9), (92, 10), (88, 11), (84, 12), (82, 13), (80, 14), (76, 15), (30, 16), (20, 17));

    public static readonly Weighted<string> PlanNeed = new(
        (315, "ASD"), (213, "SLCN"), (207, "SEMH"), (106, "MLD"), (40, "SLD"), (39, "PD"), (23, "SPLD"), (14, "HI"), (13, "PMLD"), (12, "OTH"), (8, "VI"), (3, "MSI"));

    public static readonly Weighted<string> SupportNeed = new(
        (255, "SLCN"), (215, "SEMH"), (160, "MLD"), (145, "SPLD"), (95, "ASD"), (40, "NSA"), (40, "OTH"), (25, "PD"), (15, "HI"), (8, "VI"), (2, "MSI"));

    public static readonly Weighted<string> Ethnicity = new(
        (649, "WBRI"), (43, "WOTH"), (3, "WIRI"), (34, "APKN"), (17, "AIND"), (14, "ABAN"), (16, "AOTH"), (37, "BAFR"), (12, "BCRB"), (11, "BOTH"), (24, "MOTH"), (12, "MWAS"), (9, "MWBA"), (19, "MWBC"), (3, "CHNE"), (17, "OOTH"), (80, "NOBT"));

    public static readonly Weighted<int> Area = new((14, 1), (12, 2), (11, 3), (13, 4), (9, 5), (10, 6), (12, 7), (10, 8), (9, 9));

    /// <summary>Establishment type and SEN setting of a plan's placement, by age.</summary>
    public static Weighted<SampleSetting> Settings(int age) => age switch
    {
        >= 16 => Older,
        < 5 => Early,
        _ => School,
    };

    private static readonly Weighted<SampleSetting> School = new(
        (300, new(1, "")), (170, new(34, "")), (290, new(7, "")), (110, new(33, "")), (45, new(10, "")), (18, new(14, "")), (28, new(0, "OLA")), (12, new(0, "EHE")), (9, new(0, "OPA")), (18, new(11, "")));

    private static readonly Weighted<SampleSetting> Older = new(
        (520, new(18, "")), (120, new(7, "")), (110, new(32, "")), (130, new(34, "")), (60, new(0, "NEET")), (30, new(0, "NIEO")), (30, new(0, "OLA")));

    private static readonly Weighted<SampleSetting> Early = new((420, new(1, "")), (250, new(15, "")), (180, new(7, "")), (150, new(0, "EYP")));
}

/// <summary>Where a plan is delivered: a type of establishment, or a setting without one.</summary>
internal sealed record SampleSetting(int Type, string Code);
