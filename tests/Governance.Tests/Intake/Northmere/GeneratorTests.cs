using Governance.Intake.Northmere;
using Governance.Platform.Figures;
using Governance.Platform.Statutory;

namespace Governance.Tests.Intake.Northmere;

public sealed class GeneratorTests
{
    private static readonly DateOnly Today = new(2026, 11, 17);
    private static readonly NorthmereArea Area = new(5000, Today);

    [Fact]
    public void Write_TheSameFileTwice_IsTheSameByteForByte()
    {
        foreach (var file in SampleSubmissions.Of(new NorthmereArea(200, Today) { MonthsSent = 4 }))
        {
            Bytes(file).ShouldBe(Bytes(file), file.FileName);
        }
    }

    [Fact]
    public void Children_OfTheArea_HaveTrueAndDifferentNumbers()
    {
        var numbers = Enumerable.Range(0, Area.Children).Select(i => Area.Child(i).UpnAt(Today, "999")).Where(u => u.Length > 0).ToList();
        numbers.ShouldAllBe(u => Upn.Fault(u) == null);
        numbers.Distinct().Count().ShouldBe(numbers.Count);
        Enumerable.Range(0, 500).Select(i => Area.Child(i).UlnAt(Today)).Where(u => u.Length > 0).ShouldAllBe(u => Uln.IsValid(u));
    }

    [Fact]
    public void Plans_OfTheArea_AreSpreadAsEnglands()
    {
        var plans = Enumerable.Range(0, Area.Plans).Select(Area.Child).ToList();
        Area.Plans.ShouldBe(1900);
        Share(plans, c => c.Sex == "M").ShouldBeInRange(68, 73);
        Share(plans, c => c.Need == "ASD").ShouldBeInRange(28, 35);
        Share(plans, c => c.Need == "SLCN").ShouldBeInRange(18, 25);
        plans.ShouldAllBe(c => c.AgeOn(Today) >= 2 && c.AgeOn(Today) <= 25);
    }

    [Fact]
    public void Plans_OfTheArea_RunThroughTheirDaysInOrder()
    {
        for (var i = 0; i < Area.Plans; i++)
        {
            var plan = SamplePlan.Of(Area, i);
            (plan.RequestedOn < plan.DecidedOn && plan.DecidedOn <= plan.DraftedOn && plan.DraftedOn < plan.IssuedOn).ShouldBeTrue($"plan {i}: {plan}");
            plan.IssuedOn.ShouldBeLessThanOrEqualTo(Area.LastMonthEnd);
            Area.Child(i).BornOn.AddYears(2).ShouldBeLessThan(plan.IssuedOn);
        }
    }

    // The story of the sample area: a settled level, eight months under it, and a last one far under.
    [Fact]
    public void Plans_IssuedInTime_FallInTheLastNineMonths()
    {
        var byMonth = Enumerable.Range(0, Area.Plans).Select(i => SamplePlan.Of(Area, i)).Where(p => !p.Excepted && Area.MonthOf(p.IssuedOn) >= 0)
            .GroupBy(p => Area.MonthOf(p.IssuedOn)).ToDictionary(g => g.Key, g => 100.0 * g.Count(p => new PlanClock(p.RequestedOn).InTime(p.IssuedOn)) / g.Count());
        byMonth.Count.ShouldBe(36);
        var settled = byMonth.Where(m => m.Key < 27).Average(m => m.Value);
        settled.ShouldBeInRange(63, 70);
        Enumerable.Range(27, 9).ShouldAllBe(m => byMonth[m] < settled);
        byMonth[35].ShouldBeLessThan(50);
    }

    [Fact]
    public void Submissions_OfTheArea_AreLateMissingTwiceAndWrongAsTold()
    {
        var all = SampleSubmissions.Of(Area);
        all.Select(s => s.Extract.Kind).Distinct().Count().ShouldBe(13);
        Enum.GetValues<Mishap>().ShouldAllBe(m => all.Any(s => s.Mishap == m));
        all.Count(s => s.DaysLate > 0).ShouldBeGreaterThan(3);
        all.ShouldAllBe(s => s.ReceivedOn <= Today);
    }

    // Any child can be made alone, so the largest area needs no more memory than the smallest.
    [Fact]
    public void Child_TheLastOfTwoMillion_IsMadeAlone()
    {
        var large = new NorthmereArea(2_000_000, Today);
        large.Child(1_999_999).PersonId.ShouldBe("NM1999999");
        SampleSubmissions.Of(large).Select(s => s.Extract.Kind).Distinct().Count().ShouldBe(13);
        SampleSubmissions.Of(large).Count.ShouldBeLessThan(25);
        FigurePeriod.Month(large.LastMonthEnd).ShouldBe(new("2026", "October"));
    }

    private static double Share(List<SampleChild> of, Func<SampleChild, bool> what) => 100.0 * of.Count(what) / of.Count;

    private static byte[] Bytes(SampleSubmission file)
    {
        using var to = new MemoryStream();
        SampleFile.Write(to, new NorthmereArea(200, Today), file, "999", null, corrected: false);
        return to.ToArray();
    }
}
