using System.Text;
using Governance.Platform.Messages;

namespace Governance.Tests.Intake.Tidy;

/// <summary>Files like the Department's, each odd in its own way: read all the same, and the oddity said.</summary>
public sealed class TidySistersTests
{
    [Fact]
    public void Read_Windows1252_IsReadAndSaid()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var outcome = new TidyFileBuilder { Encoding = windows }.Change("Essex", "Essex – côté").Read();
        outcome.Codes.ShouldContain("tidy-not-utf8");
        outcome.Counts.Read.ShouldBe(8);
        outcome.Counts.Quarantined.ShouldBe(0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_Utf16_IsReadAndSaid(bool bigEndian)
    {
        var outcome = new TidyFileBuilder { Encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true) }.Read();
        outcome.Codes.ShouldBe(["tidy-not-utf8"]);
        outcome.Counts.Loaded.ShouldBe(4);
    }

    [Fact]
    public void Read_Utf8CutAtAnyWindow_IsStillUtf8()
    {
        var long8 = new TidyFileBuilder();
        for (var i = 0; i < 3000; i++)
        {
            long8.With($"2024,Calendar year,Ward,E92000001,England,,,,,,Môle d’été {i},1,1");
        }

        long8.Read().Codes.ShouldNotContain("tidy-not-utf8");
    }

    [Fact]
    public void Read_ObsoleteSymbolsAndGaps_AreHeldAndCounted()
    {
        var outcome = new TidyFileBuilder().Change(",x", ",:").Change(",low", ",~").Change(",z", ",").Read();
        outcome.Codes.ShouldBe(["tidy-obsolete-symbol", "tidy-blank-figure"]);
        outcome.Rows.Select(r => r.Cells).ShouldBe(["300|60.5", "100|61.5", "30|50", "10|x", "3|c", "0|x", "12|33.3", "4|low"]);
    }

    [Fact]
    public void Read_AnAuthorityThatWasRecoded_StandsUnderItsNewerCode()
    {
        var outcome = new TidyFileBuilder()
            .With("2021,Calendar year,Local authority,E92000001,England,E12000008,South East,E06000060,825,Buckinghamshire,Total,3,1")
            .With("2012,Calendar year,Local authority,E92000001,England,E12000009,South West,E10000009,835,Dorset,Total,3,1")
            .Read();
        outcome.Rows[8].Area.Code.ShouldBe("E10000002");
        outcome.Rows[8].NewCode.ShouldBe("E06000060");
        outcome.Rows[9].Area.Code.ShouldBe("E10000009");
        outcome.Codes.ShouldContain("tidy-recoded-authority");
    }

    [Fact]
    public void Read_AnAuthorityNobodyKnowsYet_IsKeptAndNamed()
    {
        var outcome = new TidyFileBuilder().With("2029,Calendar year,Local authority,E92000001,England,E12000008,South East,E06000099,899,Wessex,Total,3,1").Read();
        outcome.Counts.Quarantined.ShouldBe(0);
        outcome.Problems.ShouldContain(p => p.Code == "tidy-unknown-authority" && p.Message.Contains("Wessex"));
    }

    [Fact]
    public void Read_ALegacyAuthorityWithoutNineCharacters_IsKept() =>
        new TidyFileBuilder().With("2009,Calendar year,Local authority,E92000001,England,E12000006,East of England,,919,Hertfordshire,Total,3,1").Read()
            .Rows[^1].Area.Code.ShouldBe("E10000015");

    [Fact]
    public void Read_AnUnknownPlace_IsKeptAsNotAvailable() =>
        new TidyFileBuilder().With("2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,x,x,Not available,Total,3,1").Read().Counts.Quarantined.ShouldBe(0);

    [Fact]
    public void Read_AColumnRepeatedCellForCell_IsLeftOutWithAdvice()
    {
        var outcome = new TidyFileBuilder().Change(",Calendar year,", ",Calendar year,Calendar year,").Change("time_identifier,", "time_identifier,time_identifier,").Read();
        outcome.Codes.ShouldContain("tidy-repeated-column");
        outcome.Counts.Loaded.ShouldBe(4);
    }

    [Fact]
    public void Read_AnEmptyColumnAtTheEnd_IsLeftOutWithAdvice()
    {
        var file = new TidyFileBuilder { LineEnd = ",\r\n" };
        file.Read().Codes.ShouldBe(["tidy-empty-column"]);
    }

    [Fact]
    public void Read_NamesAgainstTheRules_AreAdvised()
    {
        var outcome = new TidyFileBuilder { Name = "Plans by Sex.csv" }.Head(TidyFileBuilder.Heading.Replace("plans_pc", "PC plans", StringComparison.Ordinal)).Read();
        outcome.Codes.ShouldBe(["tidy-file-name", "tidy-column-name"]);
        outcome.Problems.ShouldAllBe(p => p.Severity == Severity.Advice);
    }

    [Fact]
    public void Read_KindsOfYearMixed_IsSaidAndEachKept()
    {
        var outcome = new TidyFileBuilder().With("202425,Academic year,National,E92000001,England,,,,,,Total,3,1").Read();
        outcome.Codes.ShouldContain("tidy-mixed-years");
        outcome.Counts.Read.ShouldBe(9);
        outcome.Counts.Quarantined.ShouldBe(0);
    }

    [Fact]
    public void Read_AnIncompleteMatrix_SaysHowManyAndWhereMost()
    {
        var outcome = new TidyFileBuilder().With(TidyFileBuilder.Essex + ",Male,1,1").Read();
        outcome.Problems.ShouldHaveSingleItem().Code.ShouldBe("tidy-matrix");
        outcome.Problems[0].Message.ShouldContain("3 of 12");
    }

    [Fact]
    public void Read_AFilterWithoutATotal_IsAdvised() => new TidyFileBuilder().Change("Total", "Male").Read().Codes.ShouldContain("tidy-no-total");

    [Fact]
    public void Read_AllOtherLevels_AreKeptAsPublished()
    {
        var heading = TidyFileBuilder.Heading.Replace("la_name,", "la_name,pcon_code,pcon_name,", StringComparison.Ordinal);
        var outcome = new TidyFileBuilder().Empty().With(heading)
            .With("2024,Calendar year,Parliamentary constituency,E92000001,England,,,,,,E14000530,Aldershot,Total,3,1").Read();
        outcome.Rows[0].Area.ShouldBe(new(Governance.Platform.Figures.AreaLevel.Other, "E14000530", "Aldershot"));
    }
}
