using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Benchmarks;
using Governance.Outcomes.Domain.Rules;
using Governance.Outcomes.Engine;
using Governance.Platform.Figures;
using Governance.Platform.Rag;

namespace Governance.Tests.Outcomes;

public sealed class DomainTests
{
    private static readonly FigureWords Percent = new(ValueUnit.Percent, 1, 1, "plan");

    [Theory]
    [InlineData(65, RagStatus.OnTrack)]
    [InlineData(64.5, RagStatus.OnTrack)]
    [InlineData(64.4, RagStatus.AtRisk)]
    [InlineData(60, RagStatus.AtRisk)]
    [InlineData(59.9, RagStatus.OffTrack)]
    public void Band_WithLinesAndHigherBetter_Judges(double value, RagStatus status) => Band(BandBasis.Lines, 65, 60, 0.5m).Judge((decimal)value, null, Polarity.Higher).ShouldBe(status);

    [Theory]
    [InlineData(5, RagStatus.OnTrack)]
    [InlineData(5.1, RagStatus.AtRisk)]
    [InlineData(8, RagStatus.AtRisk)]
    [InlineData(8.1, RagStatus.OffTrack)]
    public void Band_WithLinesAndLowerBetter_Judges(double value, RagStatus status) => Band(BandBasis.Lines, 5, 8, 0).Judge((decimal)value, null, Polarity.Lower).ShouldBe(status);

    [Theory]
    [InlineData(66.5, RagStatus.OnTrack)]
    [InlineData(65, RagStatus.OnTrack)]
    [InlineData(63, RagStatus.AtRisk)]
    [InlineData(61, RagStatus.OffTrack)]
    public void Band_AgainstAPlan_JudgesTheDistance(double value, RagStatus status) => Band(BandBasis.Plan, 1, 5, 0.5m).Judge((decimal)value, 66.5m, Polarity.Higher).ShouldBe(status);

    [Fact]
    public void Band_WithoutAPlanOrForContext_GivesNoStatus()
    {
        Band(BandBasis.Plan, 1, 5, 0).Judge(50, null, Polarity.Higher).ShouldBeNull();
        Band(BandBasis.Lines, 1, 5, 0).Judge(50, null, Polarity.Context).ShouldBeNull();
    }

    [Fact]
    public void Band_InWords_SaysBothLinesAndTheTolerance()
    {
        Band(BandBasis.Lines, 65, 60, 0).Words(Percent, Polarity.Higher).ShouldBe("On track from 65%, off track under 60%");
        Band(BandBasis.Lines, 5, 8, 0.5m).Words(Percent, Polarity.Lower).ShouldBe("On track up to 5%, off track over 8%, with 0.5 points of tolerance");
    }

    [Theory]
    [InlineData("2025-10-31", 60)]
    [InlineData("2026-01-31", 63)]
    [InlineData("2026-05-01", 66)]
    [InlineData("2027-05-01", 66)]
    public void Trajectory_BetweenItsPoints_IsAStraightLine(string on, decimal planned) => Way().Planned(DateOnly.Parse(on, null))!.Value.ShouldBe(planned, 0.1m);

    [Fact]
    public void Trajectory_BeforeItsBaseline_PlansNothing() => Way().Planned(new(2025, 10, 30)).ShouldBeNull();

    [Fact]
    public void Noise_OfNinetySixPlans_IsAboutFourteenPoints()
    {
        Noise.Between(56, 96, 55, 87).ShouldNotBeNull().ShouldBe(14.4m, 0.1m);
        Noise.OneIs(96, "plan").ShouldBe("One plan is about 1 point");
        Noise.OneIs(20, "plan").ShouldBe("One plan is about 5 points");
        Noise.OneIs(100_000, "plan").ShouldBe("");
        Noise.Needed(56, 96, 72).ShouldBe(13);
        Noise.Between(5, 0, 5, 10).ShouldBeNull();
        Noise.Between(12, 10, 5, 10).ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.0001)]
    [InlineData(2)]
    [InlineData(123456.789)]
    public void Root_OfASquare_ComesBack(double number) => Noise.Root((decimal)number * (decimal)number).ShouldBe((decimal)number, 0.0000001m);

    [Fact]
    public void Comparison_OfElevenPlaces_SaysThePlaceInWords()
    {
        var comparison = Compared(65.4m, 46.4m, 39.6m, 70, 66, 61, 52, 50, 47, 46, 42, 40, 31);

        comparison.Rank.ShouldBe((3, 11));
        comparison.Median.ShouldBe(48.5m);
        ComparisonWords.Say(comparison, Percent).ShouldBe(("In 2024 Northmere was third of eleven", "among its statistical neighbours, and well above England and its region."));
    }

    [Fact]
    public void Comparison_WithASuppressedNeighbour_LeavesItOutOfRankAndMedian()
    {
        var comparison = Compared(50, 46, 40, 60, 40) with { Neighbours = [new("1", "One", FigureValue.Of(60)), new("2", "Two", FigureValue.Of(FigureSymbol.Suppressed)), new("3", "Three", FigureValue.Of(40))] };

        comparison.Gaps.Single().Name.ShouldBe("Two");
        comparison.Rank.ShouldBe((2, 3));
    }

    [Fact]
    public void Comparison_WithoutAnOwnFigure_SaysSo() =>
        ComparisonWords.Say(Compared(1, 46, 40, 60) with { Own = new("", "Northmere", FigureValue.Of(FigureSymbol.Unavailable)) }, Percent).Finding.ShouldBe("Northmere has no figure of its own for 2024.");

    [Fact]
    public void Balance_OfALopsidedSet_FindsEachFault()
    {
        Weighed education = new("Plans", ServiceArea.Education, true, true, 0), silent = new("Waits", ServiceArea.Education, true, true, 3), retired = new("Old", ServiceArea.Health, false, true, 0);

        BalanceCheck.Of([new(1, "Close to home", [education, silent]), new(2, "Trust", [retired])], [education, silent, retired]).ShouldBe(
        [
            "Outcome 2, “Trust”, has no live indicator with a value.",
            "No live indicator speaks of health and care.",
            "Outcome 1 is measured by education alone: nothing speaks of health or care.",
            "1 indicator has had no value for two periods or more: “Waits”.",
        ]);
    }

    [Fact]
    public void Balance_OfABalancedSet_FindsNothing()
    {
        var all = Enum.GetValues<ServiceArea>().Select(a => new Weighed(a.ToString(), a, true, true, 0)).ToList();

        BalanceCheck.Of([new(1, "Close to home", all)], all).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(10, 5, false, "numerator-above-denominator")]
    [InlineData(10, 5, true, null)]
    [InlineData(5, 5, false, null)]
    public void Numerator_AboveDenominator_IsRefusedUnlessItMayBe(decimal of, decimal outOf, bool may, string? code) =>
        NumeratorAboveDenominator.Check(Card(may), new(of, outOf, FigureValue.Of(50)))?.Code.ShouldBe(code);

    [Fact]
    public void Period_OfAnotherFrequencyOrInTheFuture_IsRefused()
    {
        PeriodDoesNotExist.Check(Card(), FigurePeriod.Term(new(2026, 1, 1)), "").ShouldNotBeNull().Message.ShouldBe("Spring term 2025/26 is no period of this indicator: it is kept monthly, and each calendar year to compare with others.");
        PeriodDoesNotExist.Check(Card(), null, "Octember 2026").ShouldNotBeNull().Code.ShouldBe("period-unknown");
        PeriodDoesNotExist.Check(Card(), FigurePeriod.CalendarYear(new(2025, 1, 1)), "").ShouldBeNull();
        PeriodIsNotOver.Check(FigurePeriod.Month(new(2026, 12, 1)), new(2026, 11, 17)).ShouldNotBeNull().Code.ShouldBe("period-in-future");
        PeriodIsNotOver.Check(FigurePeriod.Month(new(2026, 11, 1)), new(2026, 11, 17)).ShouldNotBeNull().Code.ShouldBe("period-not-over");
        PeriodIsNotOver.Check(FigurePeriod.Month(new(2026, 10, 1)), new(2026, 11, 17)).ShouldBeNull();
        PeriodIsNotOver.Check(new("2026", "Reporting year"), new(2026, 11, 17)).ShouldBeNull();
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(100, false)]
    [InlineData(100.1, true)]
    public void Value_OutsideItsDomain_IsRefused(double value, bool refused) => (ValueOutsideDomain.Check(Card(), new(null, null, FigureValue.Of((decimal)value))) is not null).ShouldBe(refused);

    [Fact]
    public void Definition_WithAnotherUnitOrOtherWords_BreaksTheLineAndWithAnotherCaveatDoesNot()
    {
        Definition.BreakBetween(Card(), Card(unit: ValueUnit.Points)).ShouldBeTrue();
        Definition.BreakBetween(Card(), Card(words: "Plans begun")).ShouldBeTrue();
        Definition.BreakBetween(Card(), Card(caveat: "Read with care")).ShouldBeFalse();
    }

    [Fact]
    public void Words_OfFigures_AreThoseOfTheUnit()
    {
        Percent.Say(58.33m).ShouldBe("58.3%");
        Percent.Signed(-8.2m).ShouldBe("−8.2");
        Percent.Signed(1.5m).ShouldBe("+1.5");
        Percent.Line(65).ShouldBe("65%");
        Percent.Distance(1).ShouldBe("1.0 point");
        new FigureWords(ValueUnit.Pounds, 0).Say(-7330).ShouldBe("−£7,330");
        Percent.Say(FigureValue.Of(FigureSymbol.Suppressed)).ShouldBe("suppressed");
    }

    [Fact]
    public void Filters_OfACard_AreOneALine() =>
        BenchmarkReader.Filters("breakdown = All EHC plans issued\n\nnonsense\nsex=Total").ShouldBe(new Dictionary<string, string> { ["breakdown"] = "All EHC plans issued", ["sex"] = "Total" });

    private static Band Band(BandBasis basis, decimal on, decimal off, decimal tolerance) =>
        new() { IndicatorId = Guid.Empty, Number = 1, From = new(2020, 1, 1), Basis = basis, OnTrack = on, OffTrack = off, Tolerance = tolerance };

    private static Trajectory Way() => new()
    {
        IndicatorId = Guid.Empty,
        Number = 1,
        From = new(2020, 1, 1),
        Target = 65,
        Baseline = 60,
        BaselineOn = new(2025, 10, 31),
        Points = [new() { On = new(2026, 5, 1), Value = 66 }],
    };

    private static Definition Card(bool may = false, ValueUnit unit = ValueUnit.Percent, string words = "Plans on time", string caveat = "") => new()
    {
        IndicatorId = Guid.Empty,
        Number = 1,
        From = new(2020, 1, 1),
        Numerator = words,
        Denominator = "Plans",
        Source = "Extract",
        Frequency = PeriodGrain.Month,
        AlsoFor = PeriodGrain.CalendarYear,
        Polarity = Polarity.Higher,
        Unit = unit,
        MayExceed = may,
        Low = 0,
        High = 100,
        Caveats = caveat,
        Breaks = false,
    };

    private static Comparison Compared(decimal own, decimal england, decimal region, params decimal[] neighbours) => new(
        FigurePeriod.CalendarYear(new(2024, 1, 1)), new("E10000099", "Northmere", FigureValue.Of(own)), new("E92000001", "England", FigureValue.Of(england)), new("E12000006", "East of England", FigureValue.Of(region)),
        [.. neighbours.Select((n, i) => new Compared($"E{i}", $"Place {i}", FigureValue.Of(n)))], Polarity.Higher);
}
