using Governance.Dashboards.Measures;
using Governance.Warehouse.Cubes;
using Governance.Warehouse.Marts;

namespace Governance.Tests.Dashboards.Inclusion;

public sealed class TellingTests
{
    private static Measure Listed(string key) => Catalogue.Listed.Single(m => m.Key == key);

    [Fact]
    public void Of_WithoutAFilter_IsTheMeasureAsItCounts()
    {
        Telling.Of(Listed("plans-20-weeks"), new()).ShouldBe(new(new(), ""));
        Telling.Of(Listed("pupils-support"), new()).At.ShouldBe(new(Cohort: "support"));
        Telling.Of(Listed("k"), new()).At.ShouldBe(new(Cohort: "sen"));
    }

    [Theory]
    [InlineData("gld", "Not told by area group and need")]
    [InlineData("k", "Not told by need")]
    [InlineData("plans-20-weeks", "")]
    public void Of_BandsItsFactsDoNotTell_SaysWhich(string key, string why) => Telling.Of(Listed(key), new(Area: "dspl-1", Need: "ASD")).Why.ShouldBe(why);

    [Fact]
    public void Of_AnotherItemOfAFixedBand_IsNotTold()
    {
        Telling.Of(Listed("pupils-support"), new(Cohort: "plan")).Why.ShouldBe("Not told by cohort");
        Telling.Of(Listed("pupils-support"), new(Cohort: "support")).IsTold.ShouldBeTrue();
    }

    [Fact]
    public void Of_AChosenCohort_TakesThePlaceOfTheUsualOne() => Telling.Of(Listed("j"), new(Cohort: "plan")).At.ShouldBe(new(Cohort: "plan"));

    [Fact]
    public void Of_TwoBandsBesideTheAreaGroup_IsNotTold()
    {
        Telling.Of(Listed("pupils-support"), new("dspl-1", "primary")).Why.ShouldBe(Telling.Most);
        Telling.Of(Listed("plans-in-force"), new(Phase: "primary", Need: "ASD")).Why.ShouldBe(Telling.Most);
        Telling.Of(Listed("plans-in-force"), new("dspl-1", "primary")).IsTold.ShouldBeTrue();
    }

    [Fact]
    public void By_LeavesOutWhatIsChosenAndWhatWouldBeOneBandTooMany()
    {
        Telling.By(Listed("plans-20-weeks"), new(Area: "dspl-1")).ShouldBe([Breakdown.Phase, Breakdown.Need]);
        Telling.By(Listed("plans-20-weeks"), new("dspl-1", "primary")).ShouldBeEmpty();
        Telling.By(Listed("plans-20-weeks"), new(Phase: "primary")).ShouldBe([Breakdown.Area]);
        Telling.By(Listed("j"), new(Cohort: "sen")).ShouldBe([Breakdown.Area, Breakdown.Cohort]);
        Telling.By(Listed("ap-placements"), new()).ShouldBe([Breakdown.Area, Breakdown.Phase, Breakdown.Cohort, Breakdown.Setting]);
        Telling.By(Listed("ap-placements"), new("dspl-1")).ShouldBe([Breakdown.Phase, Breakdown.Cohort], "types of alternative provision are told of the whole area only");
        Telling.By(Listed("plans-in-force"), new("dspl-1")).ShouldBe([Breakdown.Phase, Breakdown.Need, Breakdown.Setting]);
        Telling.By(Listed("plans-in-force"), new(Phase: "primary")).ShouldBe([Breakdown.Area]);
        Telling.By(Listed("gld"), new()).ShouldBeEmpty();
    }

    [Fact]
    public void Catalogue_TellsKindsOfSettingThatAreCounted_ByTheBandsTheyAreCountedBy()
    {
        var parts = CubeFamilies.All.SelectMany(f => f.Sources).SelectMany(s => s.Parts).ToDictionary(p => p.Key);
        foreach (var measure in Catalogue.Listed.Where(m => m.Settings.Count > 0))
        {
            measure.Settings.Select(s => s.Name).ShouldBeUnique();
            measure.Settings.ShouldAllBe(s => parts[s.Figure].By == null || parts[s.Figure].By!.Select(b => b.ToString()).SequenceEqual(measure.SettingsBy.Select(b => b.ToString())), measure.Key);
        }

        Catalogue.Listed.Count(m => m.Settings.Count > 0).ShouldBe(2);
    }

    [Fact]
    public void Catalogue_NamesEachMeasureOnceAndSaysWhatItIs()
    {
        Catalogue.Listed.Select(m => m.Key).ShouldBeUnique();
        Catalogue.Listed.Select(m => m.Name).ShouldBeUnique();
        Catalogue.Listed.ShouldAllBe(m => m.Definition.Length > 0 && m.Says.Contains("{0}") && (m.Kinds.Count > 0 || !m.IsReleased));
        Catalogue.Listed.Where(m => m.IsReleased).Select(m => m.Group).Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public void Catalogue_OfAnIndicatorItDoesNotList_PutsItUnderItsHeading()
    {
        var added = new PlannedIndicator("short-breaks", "Children with short breaks", "Experiences", "Head of SEND", "Number", 1, "Higher", []);
        var listed = new PlannedIndicator("gld", "Good level of development", "Outcomes", "Head of SEND", "Percent", 1, "Higher", []);

        var all = Catalogue.With([added, listed]);

        all.Count.ShouldBe(Catalogue.Listed.Count + 1);
        all.Single(m => m.Key == "short-breaks").ShouldSatisfyAllConditions(m => m.Group.ShouldBe(MeasureGroup.Experiences), m => m.Unit.ShouldBe(MeasureUnit.Count), m => m.By.ShouldBeEmpty());
    }
}
