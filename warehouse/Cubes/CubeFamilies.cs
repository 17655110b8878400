using Governance.Warehouse.Schema;

namespace Governance.Warehouse.Cubes;

/// <summary>Everything that is added up from facts about children. Rates follow the indicators of the same key.</summary>
internal static class CubeFamilies
{
    private const int EighteenWeeks = 126;

    // Persistently absent is who missed one session of so many.
    private const int OneOf = 10;
    private const decimal Hundred = 100;

    // Kinds where one question divides a count.
    private const string Yes = "yes";
    private const string No = "no";

    // By the place and no other band: told by phase too they would go round in a circle with place and phase. Whoever is elsewhere or in no setting is what is left.
    private static readonly CubePart[] PlanSettings =
    [
        new("plans-mainstream", "plans-in-force", "mainstream") { Rest = "plans-not-mainstream" },
        .. Coarse("plans-not-mainstream", [CubeBand.Area], ("plans-special", "special"), ("plans-alternative", "alternative"), ("plans-further-education", "further-education"), ("plans-home", "home")),
    ];

    // Of the whole area only, since they are few. What is left is registered provision of other types, and unregistered provision of others.
    private static readonly CubePart[] AlternativeSettings =
    [
        new("ap-unregistered-placements", "ap-placements", [.. Bands.Unregistered]) { Rest = "ap-registered-placements" },
        .. Coarse(
            "ap-registered-placements", [], ("ap-pupil-referral-unit", "pupil-referral-unit"), ("ap-academy", "ap-academy"), ("ap-independent", "independent"), ("ap-special", "special"),
            ("ap-further-education", "further-education")),
        .. Coarse("ap-unregistered-placements", [], ("ap-tuition", "tuition"), ("ap-work-based", "work-based"), ("ap-unmaintained-college", "unmaintained-college")),
    ];

    public static readonly IReadOnlyList<CubeFamily> All =
    [
        new([CubeBand.Area, CubeBand.Phase, CubeBand.Need],
        [
            new CubeSource<PlanTimelinessRow>("ehc-plans", "plans-issued", [new("plans-issued-in-time", "plans-issued", Yes)], [CubeBand.Area, CubeBand.Phase, CubeBand.Need], rows =>
                from r in rows
                where !r.Excepted
                group r by new { r.AreaCode, r.Need, r.Phase, r.PeriodKey, r.InTime } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Need = g.Key.Need, Kind = g.Key.InTime ? Yes : No, Count = g.LongCount() }),
        ], [new("plans-20-weeks", "plans-issued-in-time", "plans-issued", Hundred, 1)])
        { BandsByQuarter = true },
        new([CubeBand.Area, CubeBand.Phase, CubeBand.Need],
        [
            new CubeSource<ChildSnapshotRow>("ehc-plans", "plans-in-force", PlanSettings, [CubeBand.Area, CubeBand.Phase, CubeBand.Need], rows =>
                from r in rows
                where r.Register == "plans"
                group r by new { r.AreaCode, r.Need, r.Phase, r.PeriodKey, r.Setting } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Need = g.Key.Need, Kind = g.Key.Setting, Count = g.LongCount() }),
        ], [new("plans-mainstream-share", "plans-mainstream", "plans-in-force", Hundred, 1)]),
        new([CubeBand.Area, CubeBand.Phase, CubeBand.Need, CubeBand.Cohort],
        [
            new CubeSource<ChildSnapshotRow>("sen-support", "census-pupils", [], [CubeBand.Area, CubeBand.Phase, CubeBand.Need, CubeBand.Cohort], rows =>
                from r in rows
                where r.Register == "census"
                group r by new { r.AreaCode, r.Need, r.Phase, r.Cohort, r.PeriodKey } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Need = g.Key.Need, Cohort = g.Key.Cohort, Count = g.LongCount() }),
            new CubeSource<SuspensionRow>("exclusions", "suspensions", [], [CubeBand.Area, CubeBand.Phase, CubeBand.Cohort], rows =>
                from r in rows
                where !r.IsPermanent
                group r by new { r.AreaCode, r.Phase, r.Cohort, r.PeriodKey } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Cohort = g.Key.Cohort, Count = g.LongCount() }),
            new CubeSource<SuspensionRow>("exclusions", "permanent-exclusions", [], [CubeBand.Area, CubeBand.Phase, CubeBand.Cohort], rows =>
                from r in rows
                where r.IsPermanent
                group r by new { r.AreaCode, r.Phase, r.Cohort, r.PeriodKey } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Cohort = g.Key.Cohort, Count = g.LongCount() }),
        ], [new("k", "suspensions", "census-pupils", Hundred, 1) { IsShare = false }, new("l", "permanent-exclusions", "census-pupils", Hundred, 1) { IsShare = false }]),
        new([CubeBand.Area, CubeBand.Phase, CubeBand.Cohort],
        [
            new CubeSource<AbsenceRow>("attendance", "pupils-attending", [new("pupils-persistently-absent", "pupils-attending", Yes)], [CubeBand.Area, CubeBand.Phase, CubeBand.Cohort], rows =>
                from r in rows
                where r.Possible > 0
                group r by new { r.AreaCode, r.Phase, r.Cohort, r.PeriodKey, Persistent = r.Missed * OneOf >= r.Possible } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Cohort = g.Key.Cohort, Kind = g.Key.Persistent ? Yes : No, Count = g.LongCount() }),
        ], [new("j", "pupils-persistently-absent", "pupils-attending", Hundred, 1)]),
        new([CubeBand.Area, CubeBand.Phase],
        [
            new CubeSource<WaitingRow>("waiting-times", "waiting-autism", [new("waiting-autism-18-weeks", "waiting-autism", Yes)], [CubeBand.Area, CubeBand.Phase], rows =>
                from r in rows
                where r.Service == "ASD"
                group r by new { r.AreaCode, r.Phase, r.PeriodKey, Soon = r.Days <= EighteenWeeks } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Kind = g.Key.Soon ? Yes : No, Count = g.LongCount() }),
        ], [new("wait-autism-18-weeks", "waiting-autism-18-weeks", "waiting-autism", Hundred, 1)]),
        new([CubeBand.Area, CubeBand.Phase],
        [
            new CubeSource<WaitingRow>("waiting-times", "waiting-slt", [new("waiting-slt-18-weeks", "waiting-slt", Yes)], [CubeBand.Area, CubeBand.Phase], rows =>
                from r in rows
                where r.Service == "SLT"
                group r by new { r.AreaCode, r.Phase, r.PeriodKey, Soon = r.Days <= EighteenWeeks } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Kind = g.Key.Soon ? Yes : No, Count = g.LongCount() }),
        ], [new("wait-slt-18-weeks", "waiting-slt-18-weeks", "waiting-slt", Hundred, 1)]),
        new([CubeBand.Area, CubeBand.Phase, CubeBand.Cohort],
        [
            new CubeSource<PlacementFactRow>("alternative-provision", "ap-placements", AlternativeSettings, [CubeBand.Area, CubeBand.Phase, CubeBand.Cohort], rows =>
                from r in rows
                where r.Register == "alternative"
                group r by new { r.AreaCode, r.Phase, r.Cohort, r.PeriodKey, r.Setting } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Cohort = g.Key.Cohort, Kind = g.Key.Setting, Count = g.LongCount() }),
        ], [new("ap-unregistered", "ap-unregistered-placements", "ap-placements", Hundred, 1)]),
    ];

    private static IEnumerable<CubePart> Coarse(string of, CubeBand[] by, params IReadOnlyList<(string Key, string Kind)> parts) => parts.Select(p => new CubePart(p.Key, of, p.Kind) { By = by });
}
