using Governance.Platform.Ui;

namespace Governance.Tests.Platform.Ui;

public sealed class UkTextTests
{
    private static readonly DateOnly Today = new(2026, 11, 17);

    [Theory]
    [InlineData("2026-11-17", "today")]
    [InlineData("2026-11-18", "tomorrow")]
    [InlineData("2026-11-16", "yesterday")]
    [InlineData("2026-12-04", "in 17 days")]
    [InlineData("2027-02-03", "in 11 weeks")]
    [InlineData("2026-10-30", "18 days ago")]
    public void HowFar_OfADay_IsSaidAsPeopleDo(string day, string words) => UkText.HowFar(DateOnly.Parse(day), Today).ShouldBe(words);

    [Theory]
    [InlineData("2026-10-30", "18 days overdue")]
    [InlineData("2026-11-16", "1 day overdue")]
    [InlineData("2026-11-17", "due today")]
    [InlineData("2026-11-20", "in 3 days")]
    public void Due_OfADay_SaysHowItStands(string day, string words) => UkText.Due(DateOnly.Parse(day), Today).ShouldBe(words);

    [Theory]
    [InlineData("2026-11-17T02:04:00Z", "today at 02:04")]
    [InlineData("2026-11-16T16:20:00Z", "yesterday at 16:20")]
    [InlineData("2026-10-03T08:12:00Z", "3 October at 09:12")]
    [InlineData("2025-12-31T23:30:00Z", "31 December 2025 at 23:30")]
    public async Task Instant_InSummerOrWinter_IsLondonTime(string instant, string words)
    {
        var body = await Rendered.Tag(new UkInstantTagHelper(Rendered.Clock) { Value = DateTimeOffset.Parse(instant) });

        body.QuerySelector("time")!.TextContent.ShouldBe(words);
        body.QuerySelector("time")!.GetAttribute("datetime").ShouldBe(instant);
    }

    [Fact]
    public async Task Instant_OfNone_SaysNever() =>
        (await Rendered.Tag(new UkInstantTagHelper(Rendered.Clock))).InnerHtml.ShouldBe("never");

    [Fact]
    public async Task Date_WithDue_AddsHowItStands()
    {
        var body = await Rendered.Tag(new UkDateTagHelper(Rendered.Clock) { Value = new(2026, 10, 30), Style = DateStyle.Full, Due = true });

        body.TextContent.ShouldBe("30 October 2026, 18 days overdue");
        body.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2026-10-30");
    }

    [Fact]
    public async Task Date_OfNone_SaysSoWithoutATimeElement()
    {
        var body = await Rendered.Tag(new UkDateTagHelper(Rendered.Clock) { None = "no date yet" });

        body.InnerHtml.ShouldBe("no date yet");
    }

    [Fact]
    public void Dates_InEveryStyle_ReadAsWritten()
    {
        var day = new DateOnly(2026, 9, 4);
        UkText.Date(day).ShouldBe("4 September 2026");
        UkText.ShortDate(day).ShouldBe("4 Sep 2026");
        UkText.WeekdayDate(day, Today).ShouldBe("Friday 4 September");
        UkText.ShortDayMonth(day, Today.AddYears(1)).ShouldBe("4 Sep 2026");
        UkText.MeetingTime(new(9, 30)).ShouldBe("9:30am");
        UkText.MeetingTime(new(14, 0)).ShouldBe("2pm");
    }

    [Theory]
    [InlineData(0, "0 actions")]
    [InlineData(1, "1 action")]
    [InlineData(1200, "1,200 actions")]
    public void Count_OfThings_IsPluralUnlessOne(int number, string words) => UkText.Count(number, "action").ShouldBe(words);

    [Theory]
    [InlineData(3_740_000, "£37,400")]
    [InlineData(1_234, "£12.34")]
    [InlineData(-5_000, "−£50")]
    [InlineData(0, "£0")]
    public void Money_OfPence_ShowsPenceOnlyWhenThereAreAny(long pence, string words) => UkText.Money(pence).ShouldBe(words);

    [Theory]
    [InlineData("46.4", "46.4")]
    [InlineData("46.45", "46.5")]
    [InlineData("1200", "1,200")]
    [InlineData("-0.04", "0")]
    [InlineData("-1.25", "−1.3")]
    public void Number_OfADecimal_RoundsAwayFromZeroToOnePlace(string number, string words) =>
        UkText.Number(decimal.Parse(number)).ShouldBe(words);

    [Fact]
    public void List_OfItems_JoinsTheLastWithAnd()
    {
        UkText.List([]).ShouldBe("");
        UkText.List(["a"]).ShouldBe("a");
        UkText.List(["a", "b"]).ShouldBe("a and b");
        UkText.List(["a", "b", "c"]).ShouldBe("a, b and c");
    }

    [Theory]
    [InlineData("Update", "update")]
    [InlineData("EHC plan", "EHC plan")]
    public void Lower_OfALabel_KeepsAbbreviations(string label, string words) => UkText.Lower(label).ShouldBe(words);
}
