using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Figures;

namespace Governance.Tests.Platform.Figures;

public sealed class FigurePeriodTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static Arbitrary<FigurePeriod> Any =>
        (from year in Gen.Choose(2000, 2060)
         from identifier in Gen.Elements(TimeIdentifiers.All.Where(i => i != "Week 53").ToArray())
         select FigurePeriod.TryRead(TimeIdentifiers.Digits(TimeIdentifiers.Grain(identifier)!.Value) == 4 ? $"{year}" : $"{year}{(year + 1) % 100:00}", identifier)!.Value).ToArbitrary();

    [Theory]
    [InlineData("202425", "Academic year", "2024-09-01", "2025-08-31", "academic year 2024/25")]
    [InlineData("2024", "Calendar year", "2024-01-01", "2024-12-31", "2024")]
    [InlineData("2026", "October", "2026-10-01", "2026-10-31", "October 2026")]
    [InlineData("2024", "February", "2024-02-01", "2024-02-29", "February 2024")]
    [InlineData("202526", "Autumn term", "2025-09-01", "2025-12-31", "autumn term 2025/26")]
    [InlineData("202526", "Spring term", "2026-01-01", "2026-03-31", "spring term 2025/26")]
    [InlineData("202526", "Summer term", "2026-04-01", "2026-08-31", "summer term 2025/26")]
    [InlineData("202526", "Financial year Q4", "2026-01-01", "2026-03-31", "financial year 2025/26 quarter 4")]
    [InlineData("202526", "Part 2 (October to March)", "2025-10-01", "2026-03-31", "October 2025 to March 2026")]
    [InlineData("202526", "Tax year", "2025-04-06", "2026-04-05", "tax year 2025/26")]
    [InlineData("199900", "Academic year", "1999-09-01", "2000-08-31", "academic year 1999/00")]
    [InlineData("2026", "Week 1", "2025-12-29", "2026-01-04", "week 1 of 2026")]
    public void TryRead_TheDepartmentsColumns_GivesDaysAndWords(string period, string identifier, string from, string to, string words)
    {
        var read = FigurePeriod.TryRead(period, identifier).ShouldNotBeNull();
        read.From.ToString("O").ShouldBe(from);
        read.To.ToString("O").ShouldBe(to);
        read.Words.ShouldBe(words);
    }

    [Theory]
    [InlineData("202426", "Academic year")]
    [InlineData("2024", "Academic year")]
    [InlineData("202425", "Calendar year")]
    [InlineData("2024/25", "Academic year")]
    [InlineData("202425", "academic year")]
    [InlineData("2024", "Autumn")]
    [InlineData("0024", "Calendar year")]
    [InlineData("", "Calendar year")]
    public void TryRead_WhatIsNoPeriod_IsRefused(string period, string identifier) => FigurePeriod.TryRead(period, identifier).ShouldBeNull();

    [Fact]
    public void Next_OfAnyPeriod_FollowsAndLeadsBack() => Prop.ForAll(Any, period =>
    {
        var next = period.Next();
        return next.Grain == period.Grain && next.From > period.To && next.Previous() == period
            && (period.Grain == PeriodGrain.TwoTerms || next.From == period.To.AddDays(1));
    }).Check(Many);
}

public sealed class FigureValueTests
{
    [Theory]
    [InlineData("z", FigureSymbol.NotApplicable, false)]
    [InlineData("x", FigureSymbol.Unavailable, false)]
    [InlineData("c", FigureSymbol.Suppressed, false)]
    [InlineData("low", FigureSymbol.RoundsToZero, false)]
    [InlineData("k", FigureSymbol.RoundsToZeroSensitive, false)]
    [InlineData("u", FigureSymbol.LowReliability, false)]
    [InlineData(":", FigureSymbol.Unavailable, true)]
    [InlineData("~", FigureSymbol.RoundsToZero, true)]
    [InlineData("N/A", FigureSymbol.Unavailable, true)]
    public void TryRead_ASymbol_IsNoNumber(string cell, FigureSymbol symbol, bool old)
    {
        var read = FigureValue.TryRead(cell, out var obsolete).ShouldNotBeNull();
        (read.Symbol, read.Number, obsolete).ShouldBe((symbol, null, old));
    }

    [Theory]
    [InlineData("")]
    [InlineData("C")]
    [InlineData("1,234")]
    [InlineData("46%")]
    [InlineData("£3")]
    [InlineData("-")]
    [InlineData("NaN")]
    [InlineData("*")]
    public void TryRead_WhatIsNeither_IsRefused(string cell) => FigureValue.TryRead(cell, out _).ShouldBeNull();

    [Fact]
    public void Cell_OfAnySymbolOrNumber_ReadsBackTheSame()
    {
        foreach (var symbol in Enum.GetValues<FigureSymbol>().Where(s => s != FigureSymbol.None))
        {
            FigureValue.TryRead(FigureValue.Of(symbol).Cell, out var obsolete).ShouldBe(FigureValue.Of(symbol));
            obsolete.ShouldBeFalse();
        }

        Prop.ForAll(ArbMap.Default.ArbFor<decimal>(), number =>
            FigureValue.TryRead(FigureValue.Of(number).Cell, out _) == FigureValue.Of(number)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Nought_IsANumber() => FigureValue.TryRead("0", out _)!.Value.Number.ShouldBe(0m);
}
