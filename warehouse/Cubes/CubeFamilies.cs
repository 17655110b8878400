using Governance.Warehouse.Schema;

namespace Governance.Warehouse.Cubes;

/// <summary>Everything that is added up from facts about children. Rates follow the indicators of the same key.</summary>
internal static class CubeFamilies
{
    private const int EighteenWeeks = 126;
    private const decimal Hundred = 100;

    public static readonly IReadOnlyList<CubeFamily> All =
    [
        new([CubeBand.Area, CubeBand.Phase, CubeBand.Need],
        [
            new CubeSource<PlanTimelinessRow>("ehc-plans", "plans-issued", "plans-issued-in-time", [CubeBand.Area, CubeBand.Phase, CubeBand.Need], rows =>
                from r in rows
                where !r.Excepted
                group r by new { r.AreaCode, r.Need, r.Phase, r.PeriodKey } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Need = g.Key.Need, Count = g.LongCount(), Part = g.Sum(r => r.InTime ? 1L : 0L) }),
        ], [new("plans-20-weeks", "plans-issued-in-time", "plans-issued", Hundred, 1)])
        { BandsByQuarter = true },
        new([CubeBand.Area, CubeBand.Phase, CubeBand.Need],
        [
            new CubeSource<ChildSnapshotRow>("ehc-plans", "plans-in-force", "plans-mainstream", [CubeBand.Area, CubeBand.Phase, CubeBand.Need], rows =>
                from r in rows
                where r.Register == "plans"
                group r by new { r.AreaCode, r.Need, r.Phase, r.PeriodKey } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Need = g.Key.Need, Count = g.LongCount(), Part = g.Sum(r => r.Setting == "mainstream" ? 1L : 0L) }),
        ], [new("plans-mainstream-share", "plans-mainstream", "plans-in-force", Hundred, 1)]),
        new([CubeBand.Area, CubeBand.Phase, CubeBand.Need, CubeBand.Cohort],
        [
            new CubeSource<ChildSnapshotRow>("sen-support", "census-pupils", "", [CubeBand.Area, CubeBand.Phase, CubeBand.Need, CubeBand.Cohort], rows =>
                from r in rows
                where r.Register == "census"
                group r by new { r.AreaCode, r.Need, r.Phase, r.Cohort, r.PeriodKey } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Need = g.Key.Need, Cohort = g.Key.Cohort, Count = g.LongCount() }),
            new CubeSource<SuspensionRow>("exclusions", "suspensions", "", [CubeBand.Area, CubeBand.Phase, CubeBand.Cohort], rows =>
                from r in rows
                where !r.IsPermanent
                group r by new { r.AreaCode, r.Phase, r.Cohort, r.PeriodKey } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Cohort = g.Key.Cohort, Count = g.LongCount() }),
            new CubeSource<SuspensionRow>("exclusions", "permanent-exclusions", "", [CubeBand.Area, CubeBand.Phase, CubeBand.Cohort], rows =>
                from r in rows
                where r.IsPermanent
                group r by new { r.AreaCode, r.Phase, r.Cohort, r.PeriodKey } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Cohort = g.Key.Cohort, Count = g.LongCount() }),
        ], [new("k", "suspensions", "census-pupils", Hundred, 1) { IsShare = false }, new("l", "permanent-exclusions", "census-pupils", Hundred, 1) { IsShare = false }]),
        new([CubeBand.Area, CubeBand.Phase, CubeBand.Cohort],
        [
            new CubeSource<AbsenceRow>("attendance", "pupils-attending", "pupils-persistently-absent", [CubeBand.Area, CubeBand.Phase, CubeBand.Cohort], rows =>
                from r in rows
                where r.Possible > 0
                group r by new { r.AreaCode, r.Phase, r.Cohort, r.PeriodKey } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Cohort = g.Key.Cohort, Count = g.LongCount(), Part = g.Sum(r => r.Missed * 10 >= r.Possible ? 1L : 0L) }),
        ], [new("j", "pupils-persistently-absent", "pupils-attending", Hundred, 1)]),
        new([CubeBand.Area, CubeBand.Phase],
        [
            new CubeSource<WaitingRow>("waiting-times", "waiting-autism", "waiting-autism-18-weeks", [CubeBand.Area, CubeBand.Phase], rows =>
                from r in rows
                where r.Service == "ASD"
                group r by new { r.AreaCode, r.Phase, r.PeriodKey } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Count = g.LongCount(), Part = g.Sum(r => r.Days <= EighteenWeeks ? 1L : 0L) }),
        ], [new("wait-autism-18-weeks", "waiting-autism-18-weeks", "waiting-autism", Hundred, 1)]),
        new([CubeBand.Area, CubeBand.Phase],
        [
            new CubeSource<WaitingRow>("waiting-times", "waiting-slt", "waiting-slt-18-weeks", [CubeBand.Area, CubeBand.Phase], rows =>
                from r in rows
                where r.Service == "SLT"
                group r by new { r.AreaCode, r.Phase, r.PeriodKey } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Count = g.LongCount(), Part = g.Sum(r => r.Days <= EighteenWeeks ? 1L : 0L) }),
        ], [new("wait-slt-18-weeks", "waiting-slt-18-weeks", "waiting-slt", Hundred, 1)]),
        new([CubeBand.Area, CubeBand.Phase, CubeBand.Cohort],
        [
            new CubeSource<PlacementFactRow>("alternative-provision", "ap-placements", "ap-unregistered-placements", [CubeBand.Area, CubeBand.Phase, CubeBand.Cohort], rows =>
                from r in rows
                where r.Register == "alternative"
                group r by new { r.AreaCode, r.Phase, r.Cohort, r.PeriodKey } into g
                select new CubeCell { PeriodKey = g.Key.PeriodKey, AreaCode = g.Key.AreaCode, Phase = g.Key.Phase, Cohort = g.Key.Cohort, Count = g.LongCount(), Part = g.Sum(r => r.IsRegistered ? 0L : 1L) }),
        ], [new("ap-unregistered", "ap-unregistered-placements", "ap-placements", Hundred, 1)]),
    ];
}
