using FsCheck;
using FsCheck.Fluent;
using Governance.Warehouse.Cubes;
using Governance.Warehouse.Schema;

namespace Governance.Tests.Warehouse;

public sealed class RollupTests
{
    private static readonly CubeSource Source = CubeFamilies.All.SelectMany(f => f.Sources).Single(s => s.Count == "plans-in-force");

    [Fact]
    public void Rows_OfAnyCells_AddUpToTheSameTotalInEveryBand()
    {
        var cells =
            from area in Gen.Elements("north", "south", "")
            from phase in Gen.Elements("primary", "secondary")
            from need in Gen.Elements("ASD", "SLCN", "SEMH")
            from kind in Gen.Elements("mainstream", "special", "home", "none", "")
            from count in Gen.Choose(0, 9)
            select new CubeCell { PeriodKey = ChildRows.Month, AreaCode = area, Phase = phase, Need = need, Kind = kind, Count = count };
        Prop.ForAll(cells.ListOf().ToArbitrary(), list =>
        {
            var rollup = new Rollup(Source, bandsByQuarter: false);
            list.ForEach(rollup.Add);
            var rows = rollup.Rows().ToList();
            foreach (var measure in Source.Counts)
            {
                var whole = list.Where(c => measure == Source.Count || measure == $"plans-{c.Kind}").Sum(c => c.Count);
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
        rollup.Add(new() { PeriodKey = "2026-july", AreaCode = "north", Phase = "primary", Need = "ASD", Count = 3 });
        rollup.Add(new() { PeriodKey = "2026-september", AreaCode = "north", Phase = "primary", Need = "ASD", Count = 4 });

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

    [Fact]
    public void Rows_OfAPartOfAPart_CountInBothAndInTheWhole()
    {
        var rollup = new Rollup(CubeFamilies.All.SelectMany(f => f.Sources).Single(s => s.Count == "ap-placements"), bandsByQuarter: false);
        rollup.Add(new() { PeriodKey = ChildRows.Month, AreaCode = "north", Kind = "tuition", Count = 3 });
        rollup.Add(new() { PeriodKey = ChildRows.Month, AreaCode = "north", Kind = "unregistered", Count = 2 });
        rollup.Add(new() { PeriodKey = ChildRows.Month, AreaCode = "north", Kind = "pupil-referral-unit", Count = 7 });

        rollup.Rows().Where(r => r.AreaCode == "").Select(r => (r.Measure, r.Count)).Where(r => r.Count > 0).ShouldBe(
            [("ap-placements", 12), ("ap-unregistered-placements", 5), ("ap-pupil-referral-unit", 7), ("ap-tuition", 3)]);
    }

    [Fact]
    public void Parts_OfOneWhole_ShareNoKind_AndThoseOfAPartAreItsOwn()
    {
        foreach (var source in CubeFamilies.All.SelectMany(f => f.Sources))
        {
            foreach (var whole in source.Parts.GroupBy(p => p.Of, StringComparer.Ordinal))
            {
                whole.SelectMany(p => p.Kinds).ShouldBeUnique(whole.Key);
                whole.Select(p => p.By).Distinct().ShouldHaveSingleItem(whole.Key);
                if (source.Parts.SingleOrDefault(p => p.Key == whole.Key) is { } part)
                {
                    whole.SelectMany(p => p.Kinds).ShouldBeSubsetOf(part.Kinds, whole.Key);
                }
                else if (source.Parts.SingleOrDefault(p => p.Rest == whole.Key) is { } named)
                {
                    whole.SelectMany(p => p.Kinds).Intersect(source.Parts.Where(p => p.Of == named.Of).SelectMany(p => p.Kinds)).ShouldBeEmpty(whole.Key);
                }
                else
                {
                    whole.Key.ShouldBe(source.Count);
                }
            }
        }
    }

    [Fact]
    public void Parts_BySetting_NameKindsThatTheDimensionHas() =>
        CubeFamilies.All.SelectMany(f => f.Sources).Where(s => s.Count is "plans-in-force" or "ap-placements").SelectMany(s => s.Parts).SelectMany(p => p.Kinds)
            .ShouldBeSubsetOf(Bands.Settings.Select(b => b.Key));

    // Rows that tell exactly these of place, phase and need.
    private static IEnumerable<CubeRow> Of(IEnumerable<CubeRow> rows, string measure, bool area, bool phase, bool need) =>
        rows.Where(r => r.Measure == measure && r.AreaCode.Length > 0 == area && r.Phase.Length > 0 == phase && r.Need.Length > 0 == need);
}
