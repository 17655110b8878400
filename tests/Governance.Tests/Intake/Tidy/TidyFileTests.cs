using System.Text;
using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Tests.Intake.Tidy;

public sealed class TidyFileTests
{
    [Fact]
    public void Read_AGoodFile_KeepsEveryRowAndEverySymbol()
    {
        var outcome = new TidyFileBuilder().Read();
        outcome.Problems.ShouldBeEmpty();
        outcome.Counts.ShouldBe(new(8, 4, 4, 0) { Numbers = 12, Symbols = 4 });
        outcome.Rows[4].Cells.ShouldBe("3|c");
        outcome.Rows[4].Area.ShouldBe(new FigureArea(AreaLevel.LocalAuthority, "E10000015", "Hertfordshire"));
        outcome.Rows[4].Filters.ShouldBe("sex=Total");
        outcome.Rows[4].Period.Words.ShouldBe("2024");
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "empty", "tidy-empty" }, { "heading-only", "tidy-empty" }, { "title-above", "tidy-no-heading" }, { "no-heading", "tidy-no-heading" },
        { "no-country", "tidy-missing-column" }, { "no-la-name", "tidy-missing-column" }, { "no-region", "tidy-missing-column" }, { "no-measure", "tidy-no-measure" },
        { "blank-heading", "tidy-missing-heading" }, { "repeated-heading", "tidy-repeated-heading" }, { "open-quote", "tidy-open-quote" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_ABrokenFile_IsRefusedWithItsReasonAndNoRow(string which, string code)
    {
        var outcome = Broken(which).Read();
        outcome.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.Code).ShouldContain(code);
        outcome.Rows.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000012,881,Essex,Male,eight,1", "tidy-figure", "L (plans)")]
    [InlineData("2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000012,881,Essex,Male,\"1,200\",1", "tidy-figure", "L (plans)")]
    [InlineData("2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000012,881,Essex,Male,1", "tidy-row-length", null)]
    [InlineData("202425,Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000012,881,Essex,Male,1,1", "tidy-time-period", "A (time_period)")]
    [InlineData("202426,Academic year,Local authority,E92000001,England,E12000006,East of England,E10000012,881,Essex,Male,1,1", "tidy-time-period", "A (time_period)")]
    [InlineData("2024,Year,Local authority,E92000001,England,E12000006,East of England,E10000012,881,Essex,Male,1,1", "tidy-time-identifier", "B (time_identifier)")]
    [InlineData("2024,Calendar year,Local Authority,E92000001,England,E12000006,East of England,E10000012,881,Essex,Male,1,1", "tidy-level", "C (geographic_level)")]
    [InlineData("2024,Calendar year,Local authority,E92000001,Wales,E12000006,East of England,E10000012,881,Essex,Male,1,1", "tidy-country", "D (country_code)")]
    [InlineData("2024,Calendar year,Local authority,,England,E12000006,East of England,E10000012,881,Essex,Male,1,1", "tidy-blank-place", "D (country_code)")]
    [InlineData("2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000012,881,,Male,1,1", "tidy-blank-place", "J (la_name)")]
    [InlineData("2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000012,88,Essex,Male,1,1", "tidy-old-la-code", "I (old_la_code)")]
    [InlineData("2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,E1000001,881,Essex,Male,1,1", "tidy-new-la-code", "H (new_la_code)")]
    [InlineData("2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,E07000012,881,Essex,Male,1,1", "tidy-new-la-code", "H (new_la_code)")]
    [InlineData("2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000015,881,Essex,Male,1,1", "tidy-la-codes-differ", "H (new_la_code)")]
    [InlineData("2024,Calendar year,Regional,E92000001,England,E12000099,Eastland,,,,Male,1,1", "tidy-region", "F (region_code)")]
    [InlineData("2024,Calendar year,Regional,E92000001,England,,East of England,,,,Male,1,1", "tidy-blank-place", "F (region_code)")]
    [InlineData("2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000012,881,Essex,Total,12,33.3", "tidy-repeated-row", null)]
    public void Read_ABadRow_IsSetAsideWithItsReasonAndTheRestKept(string line, string code, string? column)
    {
        var outcome = new TidyFileBuilder().With(line).Read();
        outcome.Counts.ShouldBe(outcome.Counts with { Read = 9, Quarantined = 1 });
        var why = outcome.Rows[^1].Problems.ShouldHaveSingleItem();
        (why.Code, why.Row, why.Column).ShouldBe((code, 10, column));
    }

    [Fact]
    public void Read_ARowWithSeveralFaults_NamesEachOfThem()
    {
        var outcome = new TidyFileBuilder().With("24,Year,Local authority,E92000001,England,E12000006,East of England,E1,8,Essex,Male,a,b").Read();
        outcome.Rows[^1].Problems.Select(p => p.Code).ShouldBe(["tidy-time-identifier", "tidy-old-la-code", "tidy-new-la-code", "tidy-figure", "tidy-figure"]);
    }

    [Fact]
    public void Read_TwoRowsThatContradict_KeepsNeither()
    {
        var outcome = new TidyFileBuilder().With(TidyFileBuilder.Essex + ",Total,13,33.3").Read();
        outcome.Counts.ShouldBe(outcome.Counts with { Read = 9, Quarantined = 2 });
        outcome.OfRows.Select(p => p.Code).ShouldBe(["tidy-rows-differ", "tidy-rows-differ"]);
    }

    [Fact]
    public void Read_AnyFile_AccountsForEveryRow()
    {
        foreach (var file in new[] { new TidyFileBuilder(), new TidyFileBuilder().With("x"), new TidyFileBuilder().With(TidyFileBuilder.Essex + ",Total,13,33.3"), new TidyFileBuilder { LineEnd = "\n" } })
        {
            var counts = file.Read().Counts;
            counts.Read.ShouldBe(counts.Loaded + counts.HeldAsSymbol + counts.Quarantined);
        }
    }

    private static TidyFileBuilder Broken(string which) => which switch
    {
        "empty" => new TidyFileBuilder().Empty(),
        "heading-only" => new TidyFileBuilder().Empty(heading: true),
        "title-above" => new TidyFileBuilder().Above("Plans by sex"),
        "no-heading" => new TidyFileBuilder().Head("2024,Calendar year,National,E92000001,England,,,,,,Male,1,1"),
        "no-country" => new TidyFileBuilder().Change("country_name", "nation_name"),
        "no-la-name" => new TidyFileBuilder().Change("la_name", "authority"),
        "no-region" => new TidyFileBuilder().Change("region_code", "area_code"),
        "no-measure" => new TidyFileBuilder().Head(TidyFileBuilder.Heading.Replace("plans,plans_pc", "age,sen_status", StringComparison.Ordinal)),
        "blank-heading" => new TidyFileBuilder().Head(TidyFileBuilder.Heading.Replace("plans_pc", "", StringComparison.Ordinal)),
        "repeated-heading" => new TidyFileBuilder().Head(TidyFileBuilder.Heading.Replace("plans_pc", "plans", StringComparison.Ordinal)),
        _ => new TidyFileBuilder().With(TidyFileBuilder.Essex + ",\"Male,1,1"),
    };
}
