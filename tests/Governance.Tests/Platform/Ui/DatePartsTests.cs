using Governance.Platform.Ui;

namespace Governance.Tests.Platform.Ui;

public sealed class DatePartsTests
{
    [Theory]
    [InlineData("31", "2", "2027")]
    [InlineData("29", "2", "2027")]
    [InlineData("0", "5", "2027")]
    [InlineData("1", "13", "2027")]
    [InlineData("1", "5", "27")]
    [InlineData("1", "ma", "2027")]
    [InlineData("-1", "5", "2027")]
    [InlineData("1", "5", "20270")]
    public void TryToDate_OfNoRealDay_SaysSoBesideTheField(string day, string month, string year)
    {
        var parts = new DateParts { Day = day, Month = month, Year = year };

        parts.TryToDate("forecast date", "Due", out _, out var problem).ShouldBeFalse();

        problem!.Field.ShouldBe("Due");
        problem.Message.ShouldBe("The forecast date must be a real date, such as 31 3 2027");
    }

    [Theory]
    [InlineData("29", "2", "2028")]
    [InlineData(" 29 ", "02", "2028")]
    [InlineData("29", "February", "2028")]
    [InlineData("29", "feb", "2028")]
    public void TryToDate_OfARealDay_ReadsIt(string day, string month, string year)
    {
        new DateParts { Day = day, Month = month, Year = year }.TryToDate("date", "Due", out var date, out var problem).ShouldBeTrue();

        date.ShouldBe(new DateOnly(2028, 2, 29));
        problem.ShouldBeNull();
    }

    [Fact]
    public void TryToDate_WithPartsMissing_NamesThem()
    {
        new DateParts { Day = "3" }.TryToDate("forecast date", "Due", out _, out var problem).ShouldBeFalse();

        problem!.Message.ShouldBe("The forecast date must include a month and year");
    }

    [Fact]
    public void TryToDate_OfNothing_AsksForIt()
    {
        new DateParts().TryToDate("forecast date", "Due", out _, out var problem).ShouldBeFalse();

        problem!.Message.ShouldBe("Enter the forecast date");
    }

    [Fact]
    public void TryToOptionalDate_OfNothing_IsNoDateAndNoProblem()
    {
        new DateParts { Day = " " }.TryToOptionalDate("forecast date", "Due", out var date, out var problem).ShouldBeTrue();

        date.ShouldBeNull();
        problem.ShouldBeNull();
    }

    [Fact]
    public void TryToOptionalDate_OfHalfADate_IsRefused()
    {
        new DateParts { Year = "2027" }.TryToOptionalDate("forecast date", "Due", out var date, out var problem).ShouldBeFalse();

        date.ShouldBeNull();
        problem!.Code.ShouldBe("date-incomplete");
    }

    [Fact]
    public void From_EveryDayOfALeapYear_ReadsBackTheSame()
    {
        for (var day = new DateOnly(2028, 1, 1); day.Year == 2028; day = day.AddDays(1))
        {
            DateParts.From(day).TryToDate("date", "Due", out var back, out _).ShouldBeTrue();
            back.ShouldBe(day);
        }
    }

    [Fact]
    public async Task Date_WithAMissingMonth_MarksTheMonthOnlyAndKeepsTheRest()
    {
        var view = Rendered.View();
        view.ViewData.ModelState.AddModelError("Form.Due", "The forecast date must include a month");
        var body = await Rendered.Tag(new GovukDateTagHelper { ViewContext = view, For = view.Field("Form.Due", new DateParts { Day = "3", Year = "2027" }), Label = "When?" });

        var inputs = body.QuerySelectorAll("input");
        inputs.Select(i => i.Id).ShouldBe(["Form_Due", "Form_Due_Month", "Form_Due_Year"]);
        inputs.Select(i => i.GetAttribute("name")).ShouldBe(["Form.Due.Day", "Form.Due.Month", "Form.Due.Year"]);
        inputs.Select(i => i.ClassList.Contains("govuk-input--error")).ShouldBe([false, true, false]);
        inputs[2].GetAttribute("value").ShouldBe("2027");
        body.QuerySelector("fieldset")!.GetAttribute("aria-describedby").ShouldBe("Form_Due-error");
        body.QuerySelector("legend")!.TextContent.ShouldBe("When?");
    }
}
