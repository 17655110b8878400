using FsCheck;
using FsCheck.Fluent;
using Governance.Warehouse.Cubes;
using Governance.Warehouse.Schema;

namespace Governance.Tests.Warehouse;

public sealed class RollupTests
{
    private static readonly CubeSource Source = CubeFamilies.All[0].Sources[0];

    [Fact]
    public void Rows_OfAnyCells_AddUpToTheSameTotalInEveryBand()
    {
        var cells =
            from area in Gen.Elements("north", "south", "")
            from phase in Gen.Elements("primary", "secondary")
            from need in Gen.Elements("ASD", "SLCN", "SEMH")
            from count in Gen.Choose(0, 9)
            from part in Gen.Choose(0, count)
            select new CubeCell { PeriodKey = ChildRows.Month, AreaCode = area, Phase = phase, Need = need, Count = count, Part = part };
        Prop.ForAll(cells.ListOf().ToArbitrary(), list =>
        {
            var rollup = new Rollup(Source, bandsByQuarter: false);
            list.ForEach(rollup.Add);
            var rows = rollup.Rows().ToList();
            foreach (var measure in Source.Counts)
            {
                var whole = list.Sum(c => measure == Source.Part ? c.Part : c.Count);
                Of(rows, measure, area: false, phase: false, need: false).Sum(r => r.Count).ShouldBe(whole);
                Of(rows, measure, area: true, phase: false, need: false).Sum(r => r.Count).ShouldBe(whole);
                Of(rows, measure, area: false, phase: true, need: false).Sum(r => r.Count).ShouldBe(whole);
                Of(rows, measure, area: true, phase: false, need: true).Sum(r => r.Count).ShouldBe(whole);
            }

            rows.ShouldAllBe(r => r.Phase.Length == 0 || r.Need.Length == 0, "never by phase and need without the place");
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Rows_OfEventsByMonth_TellTheMonthAsAWholeAndBandsByQuarter()
    {
        var rollup = new Rollup(Source, bandsByQuarter: true);
        rollup.Add(new() { PeriodKey = "2026-july", AreaCode = "north", Phase = "primary", Need = "ASD", Count = 3, Part = 1 });
        rollup.Add(new() { PeriodKey = "2026-september", AreaCode = "north", Phase = "primary", Need = "ASD", Count = 4, Part = 2 });

        var rows = rollup.Rows().Where(r => r.Measure == Source.Count).ToList();

        rows.Where(r => r.PeriodKey == "2026-july").ShouldHaveSingleItem().AreaCode.ShouldBe("");
        rows.Where(r => r.PeriodKey == "202627-financial-year-q2" && r.AreaCode == "north" && r.Need == "ASD").ShouldHaveSingleItem().Count.ShouldBe(7);
    }

    [Fact]
    public void Rows_OfPlanAndSupport_AreBothWithSen()
    {
        var rollup = new Rollup(CubeFamilies.All[2].Sources[0], bandsByQuarter: false);
        rollup.Add(new() { PeriodKey = ChildRows.Month, AreaCode = "north", Phase = "primary", Need = "ASD", Cohort = "plan", Count = 3 });
        rollup.Add(new() { PeriodKey = ChildRows.Month, AreaCode = "north", Phase = "primary", Need = "ASD", Cohort = "none", Count = 5 });

        rollup.Rows().Single(r => r.Cohort == CubeAt.AllSen && r.AreaCode == "").Count.ShouldBe(3);
    }

    // Rows that tell exactly these of place, phase and need.
    private static IEnumerable<CubeRow> Of(IEnumerable<CubeRow> rows, string measure, bool area, bool phase, bool need) =>
        rows.Where(r => r.Measure == measure && r.AreaCode.Length > 0 == area && r.Phase.Length > 0 == phase && r.Need.Length > 0 == need);
}
