using Governance.Platform.Dates;
using Governance.Platform.Messages;
using Governance.Tests.Workstreams.Import.Workbooks;
using Governance.Workstreams.Import;

namespace Governance.Tests.Workstreams.Import;

public sealed class ValueReadingTests
{
    public static TheoryData<string, object, int?, string?> Percentages => new()
    {
        { "half as shown", Sketch.Number(0.5, "0%"), 50, null },
        { "whole with a sign", "50%", 50, null },
        { "words after", "75% complete", 75, null },
        { "plain number", 50d, 50, null },
        { "plain text", "50", 50, null },
        { "nought", 0d, 0, null },
        { "all", Sketch.Number(1, "0%"), 100, null },
        { "fraction without a sign", 0.5, 50, "percent-assumed" },
        { "about", "c. 40%", 40, "percent-assumed" },
        { "a third", "33.3%", 33, "percent-rounded" },
        { "a third, shown rounded", Sketch.Number(2d / 3, "0%"), 67, "percent-rounded" },
        { "in words", "about half", null, "percent-not-understood" },
        { "range", "50-60%", null, "percent-not-understood" },
        { "too much", "120%", null, "percent-out-of-range" },
        { "too much as a fraction", Sketch.Number(1.2, "0%"), null, "percent-out-of-range" },
        { "below nought", -5d, null, "percent-out-of-range" },
        { "date", Sketch.Day(2026, 1, 5), null, "percent-not-understood" },
        { "error", Sketch.Error("#DIV/0!"), null, "percent-not-understood" },
    };

    [Theory]
    [MemberData(nameof(Percentages))]
    public void Read_Percentage_IsUnderstoodOrNamed(string what, object cell, int? expected, string? code)
    {
        var reading = Reads.One("% complete", cell);

        reading.Rows[0].Percent.ShouldBe(expected, what);
        reading.Problems.Select(p => p.Code).Where(c => c != "formula-error").ShouldBe(code is null ? [] : [code], what);
        reading.Refused.ShouldBe(code == "percent-out-of-range");
    }

    public static TheoryData<string, object, string, string?, string?> DateCells => new()
    {
        { "date", Sketch.Day(2026, 10, 3), "03/10/2026", "2026-10-03", null },
        { "long date", Sketch.Day(2026, 10, 3, "dddd, d mmmm yyyy"), "Saturday, 3 October 2026", "2026-10-03", null },
        { "date with time", Sketch.Number(46298.75, "dd/mm/yyyy hh:mm"), "03/10/2026 18:00", "2026-10-03", null },
        { "month only", Sketch.Day(2026, 10, 1, "17"), "Oct-26", "2026-10-31", "date-imprecise" },
        { "day without year", Sketch.Day(2025, 10, 3, "16"), "3-Oct", "2025-10-03", null },
        { "shown the American way", Sketch.Day(2026, 10, 3, "m/d/yyyy"), "3 October 2026", "2026-10-03", "date-shown-otherwise" },
        { "shown the American way, no UK date", Sketch.Day(2026, 10, 25, "[$-409]m/d/yyyy"), "25 October 2026", "2026-10-25", "date-shown-otherwise" },
        { "number without a format", 46298d, "46298", "2026-10-03", "date-assumed" },
        { "year as a number", 2026d, "2026", "2026-12-31", "date-imprecise" },
        { "negative", Sketch.Number(-5, "dd/mm/yyyy"), "-5", null, "date-invalid" },
        { "day sixty of 1900", Sketch.Number(60, "dd/mm/yyyy"), "31/12/1899", null, "date-invalid" },
        { "long ago", Sketch.Number(366, "dd/mm/yyyy"), "31/12/1900", "1900-12-31", "date-unlikely" },
        { "American text", "10/25/2026", "10/25/2026", null, "date-invalid" },
        { "two dates", "30/09/2026 31/10/2026", "30/09/2026 31/10/2026", null, "date-not-understood" },
        { "two dates, one struck through", new Sketch("31/10/2026 ") { Run = ("30/09/2026", true) }, "31/10/2026 30/09/2026", "2026-10-31", "struck-through" },
    };

    [Theory]
    [MemberData(nameof(DateCells))]
    public void Read_DueCell_KeepsWhatIsShownAndResolvesWhatIsMeant(string what, object cell, string stated, string? resolved, string? code)
    {
        var reading = Reads.One("Due date", cell);

        var due = reading.Rows[0].CurrentDue!;
        due.AsStated.ShouldBe(stated, what);
        due.Resolved.ShouldBe(resolved is null ? null : DateOnly.Parse(resolved), what);
        reading.Problems.Select(p => p.Code).ShouldBe(code is null ? [] : [code], what);
    }

    [Fact]
    public void Read_DateShownOtherwise_KeepsTheShownTextInTheNotes() =>
        Reads.One("Due date", Sketch.Day(2026, 10, 3, "m/d/yyyy")).Rows[0].Notes.ShouldBe("Due date: 10/3/2026");

    [Fact]
    public void Read_RelativeDate_CountsFromTheAnchor() =>
        Reads.One("By when", "within 6 months", Reads.Options with { AnchorDate = new DateOnly(2026, 4, 27) }).Rows[0].CurrentDue!.Resolved.ShouldBe(new DateOnly(2026, 10, 27));

    [Theory]
    [InlineData("Priority", "Critical", true, null)]
    [InlineData("Priority", "Normal", false, null)]
    [InlineData("Critical?", "Yes", true, null)]
    [InlineData("Critical?", "No", false, null)]
    [InlineData("Priority", "High", false, "priority-not-understood")]
    public void Read_Priority_IsCriticalOrNormal(string heading, string text, bool critical, string? code)
    {
        var reading = Reads.One(heading, text);

        reading.Rows[0].Critical.ShouldBe(critical);
        reading.Problems.Select(p => p.Code).ShouldBe(code is null ? [] : [code]);
        reading.Rows[0].Notes.ShouldBe(code is null ? null : $"{heading}: {text}");
    }

    [Fact]
    public void Read_PriorityThatNamesATheme_IsTheTheme() =>
        Reads.One("Priority", "Earlier identification").Rows[0].Theme.ShouldBe("Earlier identification");

    [Fact]
    public void Read_Milestones_AreOneToALineWithTheirDates()
    {
        var reading = Reads.One("Milestones", "\u2022 Draft offer \u2014 3 October 2026 (done 1 October 2026)\n- Consult families by end of 2026; Board agrees (TBC)\nSeptember 2026: Easy read: version\nPrint \u2013 3 October, 2026\nCelebrate");

        reading.Rows[0].Milestones.Select(m => (m.Title, m.Due?.AsStated, m.CompletedOn?.AsStated)).ShouldBe(
        [
            ("Draft offer", "3 October 2026", "1 October 2026"),
            ("Consult families", "end of 2026", null),
            ("Board agrees", "TBC", null),
            ("Easy read: version", "September 2026", null),
            ("Print", "3 October, 2026", null),
            ("Celebrate", null, null),
        ]);
        reading.Problems.Where(p => p.Severity == Severity.Query).Select(p => p.Code).ShouldBe(["date-open", "milestone-without-date"]);
    }

    [Fact]
    public void Read_OneTwoOrThreeDueColumns_FillBaselineAndCurrent()
    {
        (string?, string?) Due(string[] headings, string[] dates)
        {
            BookSketch.Plan(out var book).Row(1, ["Ref", "Action", .. headings]).Row(2, ["1", "Publish", .. dates]);
            var row = Reads.Plan(book).Rows[0];
            return (row.BaselineDue?.AsStated, row.CurrentDue?.AsStated);
        }

        Due(["Due"], ["1/10/2026"]).ShouldBe((null, "1/10/2026"));
        Due(["Due", "Revised due"], ["1/10/2026", "1/11/2026"]).ShouldBe(("1/10/2026", "1/11/2026"));
        Due(["Due", "Revised due"], ["1/10/2026", ""]).ShouldBe((null, "1/10/2026"));
        Due(["Baseline due", "Current due"], ["1/9/2026", "1/10/2026"]).ShouldBe(("1/9/2026", "1/10/2026"));
        Due(["Baseline due"], ["1/9/2026"]).ShouldBe(("1/9/2026", "1/9/2026"));
        Due(["Forecast completion"], ["1/9/2026"]).ShouldBe((null, "1/9/2026"));
    }

    [Fact]
    public void Read_LongAction_IsCutToATitleAndKeptWhole()
    {
        var text = "Publish the core offer. " + string.Join(' ', Enumerable.Repeat("with families", 30));
        BookSketch.Plan(out var book).Row(1, "Ref", "Action", "Owner").Row(2, "1", text, "Lead");

        var action = Reads.Plan(book).Rows[0];
        action.Title.ShouldBe("Publish the core offer");
        action.Description.ShouldBe(text);
    }
}
