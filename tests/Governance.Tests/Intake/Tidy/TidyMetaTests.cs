using Governance.Platform.Messages;

namespace Governance.Tests.Intake.Tidy;

public sealed class TidyMetaTests
{
    private const string Heading = "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column\n";
    private const string Good = Heading + "sex,Filter,Sex,,,,Filter by sex,\nplans,Indicator,Plans,,,0,,\nplans_pc,Indicator,Share,,%,1,,\n";

    [Fact]
    public void Read_WithGoodMetadata_SaysNothing() => new TidyFileBuilder { Meta = Good }.Read().Codes.ShouldBeEmpty();

    // A column of ages is all figures: only the metadata can say that it is a filter.
    [Fact]
    public void Read_AFilterOfNumbers_IsAFilterWhenTheMetadataSaysSo()
    {
        var heading = TidyFileBuilder.Heading.Replace("sex", "years_in_place", StringComparison.Ordinal);
        TidyFileBuilder File() => new TidyFileBuilder().Empty().With(heading).With(TidyFileBuilder.Essex + ",1,5,6").With(TidyFileBuilder.Essex + ",2,7,8");
        File().Read().OfRows.Select(p => p.Code).ShouldBe(["tidy-rows-differ", "tidy-rows-differ"]);
        var with = File();
        with.Meta = Good.Replace("sex,Filter,Sex,,,,Filter by sex", "years_in_place,Filter,Years,,,,,", StringComparison.Ordinal);
        with.Read().Counts.Loaded.ShouldBe(2);
    }

    [Theory]
    [InlineData("col_type", "kind", "meta-missing-column")]
    [InlineData("plans,Indicator", "plans,Measure", "meta-type")]
    [InlineData("plans,Indicator", "plan,Indicator", "meta-unknown-column")]
    [InlineData("plans,Indicator", "plan,Indicator", "meta-undescribed-column")]
    [InlineData("Indicator,Plans", "Indicator,", "meta-no-label")]
    [InlineData(",%,", ",percent,", "meta-unit")]
    [InlineData(",0,", ",none,", "meta-decimals")]
    [InlineData("Sex,,,,", "Sex,,%,,", "meta-filter-unit")]
    [InlineData("Share,,%,1,,", "Share,,%,1,hint,", "meta-indicator-hint")]
    [InlineData("plans_pc,Indicator", "plans,Indicator", "meta-repeated-column")]
    public void Read_WithBrokenMetadata_SaysSoAndReadsTheFile(string from, string to, string code)
    {
        var outcome = new TidyFileBuilder { Meta = Good.Replace(from, to, StringComparison.Ordinal) }.Read();
        outcome.Problems.ShouldContain(p => p.Code == code && p.Severity == Severity.Query);
        outcome.Counts.Read.ShouldBe(8);
        outcome.Counts.Quarantined.ShouldBe(0);
    }
}
