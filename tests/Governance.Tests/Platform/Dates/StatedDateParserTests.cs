using Governance.Platform.Dates;
using Governance.Platform.Messages;

namespace Governance.Tests.Platform.Dates;

public sealed class StatedDateParserTests
{
    private static readonly StatedDateContext Context = new(new DateOnly(2026, 6, 15));

    [Theory]
    [InlineData("03/10/2026", "2026-10-03")]
    [InlineData("3.10.26", "2026-10-03")]
    [InlineData(" 3-10-2026 ", "2026-10-03")]
    [InlineData("3rd October 2026", "2026-10-03")]
    [InlineData("3rd of Oct, 2026", "2026-10-03")]
    [InlineData("October 3rd, 2026", "2026-10-03")]
    [InlineData("03-Oct-26", "2026-10-03")]
    [InlineData("3 Sept '26", "2026-09-03")]
    [InlineData("2026-10-03", "2026-10-03")]
    [InlineData("2026-10-03T00:00:00", "2026-10-03")]
    [InlineData("03/10/2026 14:30", "2026-10-03")]
    [InlineData("20261003", "2026-10-03")]
    [InlineData("Saturday 3 October 2026", "2026-10-03")]
    [InlineData("Sat 03/10/2026", "2026-10-03")]
    [InlineData("by 3 October 2026.", "2026-10-03")]
    [InlineData("Due: 3\u00a0October\u00a02026", "2026-10-03")]
    [InlineData("29/02/2028", "2028-02-29")]
    [InlineData("3 May 2026", "2026-05-03")]
    public void Read_ExactDate_GivesTheDayWithoutAWord(string text, string expected)
    {
        var reading = StatedDateParser.Read(text, Context);

        reading.Date.ShouldBe(new StatedDate(text, DateOnly.Parse(expected), DatePrecision.Day));
        reading.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("13/25/2026", "there is no month 25")]
    [InlineData("04/13/2026", "there is no month 13")]
    [InlineData("29/02/2027", "February 2027 has 28 days")]
    [InlineData("31 September 2026", "September 2026 has 30 days")]
    [InlineData("31/04/26", "April 2026 has 30 days")]
    [InlineData("0/10/2026", "October 2026 has 31 days")]
    [InlineData("2026-13-01", "there is no month 13")]
    [InlineData("3/10/206", "day, month and year")]
    [InlineData("03/10/0206", "the year 206")]
    [InlineData("by end of 31/02/2026", "February 2026 has 28 days")]
    [InlineData("6 months from 31 June 2026", "June 2026 has 30 days")]
    [InlineData("December 2026 to 3 October 2026", "before it starts")]
    public void Read_DayThatDoesNotExist_IsAnErrorThatSaysWhy(string text, string why)
    {
        var reading = StatedDateParser.Read(text, Context);

        var problem = reading.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("date-invalid");
        problem.Severity.ShouldBe(Severity.Error);
        problem.Message.ShouldContain(why);
        problem.Message.ShouldContain(text);
        reading.Date.ShouldBe(new StatedDate(text, null, DatePrecision.None));
    }

    [Theory]
    [InlineData("October 2026", "2026-10-31", DatePrecision.Month)]
    [InlineData("Oct-26", "2026-10-31", DatePrecision.Month)]
    [InlineData("10/2026", "2026-10-31", DatePrecision.Month)]
    [InlineData("2026-10", "2026-10-31", DatePrecision.Month)]
    [InlineData("end of 2024", "2024-12-31", DatePrecision.Year)]
    [InlineData("by end of 2024", "2024-12-31", DatePrecision.Year)]
    [InlineData("During 2024", "2024-12-31", DatePrecision.Year)]
    [InlineData("start of 2025", "2025-01-01", DatePrecision.Year)]
    [InlineData("By the end of February 2028", "2028-02-29", DatePrecision.Month)]
    [InlineData("from September 2022", "2022-09-01", DatePrecision.Month)]
    [InlineData("Q4 2026/27", "2027-03-31", DatePrecision.Quarter)]
    [InlineData("Q3 25/26", "2025-12-31", DatePrecision.Quarter)]
    [InlineData("2026-27 Q1", "2026-06-30", DatePrecision.Quarter)]
    [InlineData("end of quarter 2 of 2026/2027", "2026-09-30", DatePrecision.Quarter)]
    [InlineData("calendar Q4 2026", "2026-12-31", DatePrecision.Quarter)]
    [InlineData("H1 2026/27", "2026-09-30", DatePrecision.Season)]
    [InlineData("academic year 2024/25", "2025-08-31", DatePrecision.Year)]
    [InlineData("2024/25 academic year", "2025-08-31", DatePrecision.Year)]
    [InlineData("new academic year 2024", "2024-09-01", DatePrecision.Year)]
    [InlineData("from new academic year 2024", "2024-09-01", DatePrecision.Year)]
    [InlineData("end of the financial year 2025/26", "2026-03-31", DatePrecision.Year)]
    [InlineData("w/c 5 October 2026", "2026-10-11", DatePrecision.Week)]
    [InlineData("September - December 2026", "2026-12-31", DatePrecision.Range)]
    [InlineData("Oct-Dec 2026", "2026-12-31", DatePrecision.Range)]
    [InlineData("from October to March 2027", "2027-03-31", DatePrecision.Range)]
    [InlineData("6 months from 27 April 2023", "2023-10-27", DatePrecision.Relative)]
    [InlineData("within 6 months of 27 April 2023", "2023-10-27", DatePrecision.Relative)]
    [InlineData("three weeks after 1/5/2024", "2024-05-22", DatePrecision.Relative)]
    public void Read_PeriodThatIsClear_GivesItsDayAsAdvice(string text, string expected, DatePrecision precision)
    {
        var reading = StatedDateParser.Read(text, Context);

        reading.Date.ShouldBe(new StatedDate(text, DateOnly.Parse(expected), precision));
        reading.Problems.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Advice);
    }

    [Theory]
    [InlineData("by end of Q4", "2027-03-31", "financial year 2026/27")]
    [InlineData("Q4 2026", "2027-03-31", "financial year 2026/27, not the calendar year 2026")]
    [InlineData("Autumn 2026", "2026-11-30", "autumn from September to November")]
    [InlineData("autumn term 2026", "2026-12-31", "autumn term from September to December")]
    [InlineData("spring term", "2027-03-31", "the next one")]
    [InlineData("summer term 2025/26", "2026-07-31", "summer term")]
    [InlineData("winter 2026/27", "2027-02-28", "winter from December to February")]
    [InlineData("end of the financial year", "2027-03-31", "financial year 2026/27")]
    [InlineData("end of next financial year", "2028-03-31", "financial year 2027/28")]
    [InlineData("FY26", "2026-03-31", "financial year 2025/26")]
    [InlineData("2026/27", "2027-03-31", "not an academic one")]
    [InlineData("25/26", "2026-03-31", "not an academic one")]
    [InlineData("mid-2025", "2025-06-30", "sixth month")]
    [InlineData("early 2026", "2026-03-31", "January to March")]
    [InlineData("late October 2026", "2026-10-31", "from the 21st")]
    [InlineData("mid October 2026", "2026-10-15", "the 15th")]
    [InlineData("end of October", "2026-10-31", "no year is stated")]
    [InlineData("March", "2027-03-31", "no year is stated")]
    [InlineData("26-Oct", "2026-10-26", "no year is stated")]
    [InlineData("1/9", "2026-09-01", "no year is stated")]
    [InlineData("29 Feb", "2028-02-29", "no year is stated")]
    [InlineData("by 2025", "2025-12-31", "end of the year")]
    [InlineData("towards the end of the year", null, null)]
    [InlineData("end of the year", "2026-12-31", "calendar year 2026")]
    [InlineData("Oct-05", "2005-10-31", "not as a day")]
    [InlineData("46298", "2026-10-03", "Excel day number")]
    [InlineData("Friday 3 October 2026", "2026-10-03", "is a Saturday, not a Friday")]
    [InlineData("03/10/2026 (was July)", "2026-10-03", "brackets")]
    [InlineData("3/10/85", "1985-10-03", "last century")]
    public void Read_TextThatNeedsAnAssumption_IsAQueryThatNamesIt(string text, string? expected, string? assumption)
    {
        var reading = StatedDateParser.Read(text, Context);

        reading.Date.AsStated.ShouldBe(text);
        reading.Date.Resolved.ShouldBe(expected is null ? null : DateOnly.Parse(expected));
        var problem = reading.Problems.ShouldHaveSingleItem();
        problem.Severity.ShouldBe(Severity.Query);
        problem.Message.ShouldContain(assumption ?? "not understood");
    }

    [Theory]
    [InlineData("TBC")]
    [InlineData("tba.")]
    [InlineData("To be agreed at the July board")]
    [InlineData("Ongoing")]
    [InlineData("On-going - review March 2027")]
    [InlineData("continuing")]
    [InlineData("urgently")]
    [InlineData("N/A")]
    [InlineData("\u2013")]
    public void Read_OpenText_StaysAsStatedWithoutADay(string text)
    {
        var reading = StatedDateParser.Read(text, Context);

        reading.Date.ShouldBe(new StatedDate(text, null, DatePrecision.None));
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("date-open");
    }

    [Theory]
    [InlineData("within 6 months")]
    [InlineData("in 3 weeks")]
    [InlineData("over the next 12 months")]
    [InlineData("6 months from approval")]
    public void Read_RelativeWithoutAnchor_AsksForTheAnchor(string text)
    {
        var reading = StatedDateParser.Read(text, Context);

        reading.Date.ShouldBe(new StatedDate(text, null, DatePrecision.Relative, NeedsAnchor: true));
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("date-needs-anchor");
    }

    [Theory]
    [InlineData("within 6 months", "2026-08-28")]
    [InlineData("in 3 weeks", "2026-03-21")]
    [InlineData("over the next twelve months", "2027-02-28")]
    [InlineData("within 10 working days", "2026-03-13")]
    [InlineData("6-8 weeks", "2026-04-25")]
    public void Read_RelativeWithAnchor_CountsFromItAndSaysSo(string text, string expected)
    {
        var reading = StatedDateParser.Read(text, Context with { Anchor = new DateOnly(2026, 2, 28) });

        reading.Date.Resolved.ShouldBe(DateOnly.Parse(expected));
        reading.Problems.ShouldHaveSingleItem().Message.ShouldContain("counted from 28 February 2026");
    }

    [Theory]
    [InlineData("October 2026", "2026-10-01")]
    [InlineData("Q4 2026/27", "2027-01-01")]
    [InlineData("2026", "2026-01-01")]
    [InlineData("end of 2024", "2024-12-31")]
    public void Read_PeriodAsAStart_CountsItsFirstDay(string text, string expected) =>
        StatedDateParser.Read(text, Context with { End = PeriodEnd.First }).Date.Resolved.ShouldBe(DateOnly.Parse(expected));

    [Theory]
    [InlineData(1, "2026-12-31")]
    [InlineData(9, "2026-08-31")]
    public void Read_QuarterInAnotherFinancialYear_FollowsItsFirstMonth(int month, string expected) =>
        StatedDateParser.Read("Q4", Context with { FinancialYearStartMonth = month }).Date.Resolved.ShouldBe(DateOnly.Parse(expected));

    [Theory]
    [InlineData("when funding allows")]
    [InlineData("2026/28")]
    [InlineData("Marchish 2026")]
    [InlineData("100000 months")]
    [InlineData("Head of SEND")]
    [InlineData("\ud800")]
    public void Read_AnythingElse_IsKeptAsStatedWithAQuery(string text)
    {
        var reading = StatedDateParser.Read(text, Context);

        reading.Date.ShouldBe(new StatedDate(text, null, DatePrecision.None));
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("date-not-understood");
    }

    [Fact]
    public void Read_EmptyText_HasNoDateAndNoProblem() => StatedDateParser.Read(" ", Context).Problems.ShouldBeEmpty();
}
