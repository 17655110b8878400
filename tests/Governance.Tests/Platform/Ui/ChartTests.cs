using System.Globalization;
using AngleSharp.Dom;
using Governance.Platform.Ui;

namespace Governance.Tests.Platform.Ui;

public sealed class ChartTests
{
    private static readonly ChartFigure Figure = new(
        "curve", "Milestones met", ChartKind.Line, "27 met.", "Month", ["April", "May", "June", "July"],
        [new("Met", [3, null, 11, null]) { Gap = "fewer than 5" }, new("Planned", [3, 7, 12, 64], SeriesRole.Plan)]);

    [Fact]
    public async Task Figure_AsAChart_KeepsItsTableInThePage()
    {
        var view = Rendered.View();
        var body = await Rendered.Tag(new FigureChartTagHelper { ViewContext = view, Figure = Figure });

        body.QuerySelector("[data-part=chart]")!.HasAttribute("hidden").ShouldBeFalse();
        body.QuerySelector("[data-part=table]")!.HasAttribute("hidden").ShouldBeTrue();
        Cells(body).ShouldBe([["April", "3", "3"], ["May", "fewer than 5", "7"], ["June", "11", "12"], ["July", "fewer than 5", "64"]]);
        body.QuerySelectorAll("tbody td")[2].HasAttribute("data-v").ShouldBeFalse();
        ChartScript.IsAsked(view.HttpContext).ShouldBeTrue();
    }

    [Fact]
    public async Task Figure_AskedForAsATable_ShowsTheTableAndKeepsTheRestOfTheAddress()
    {
        var body = await Rendered.Tag(new FigureChartTagHelper { ViewContext = Rendered.View(query: "?area=north&view=table"), Figure = Figure });

        body.QuerySelector("[data-part=table]")!.HasAttribute("hidden").ShouldBeFalse();
        body.QuerySelector("[data-part=chart]")!.HasAttribute("hidden").ShouldBeTrue();
        body.QuerySelector("a[data-view=chart]")!.GetAttribute("href").ShouldBe("/actions?area=north&view=chart#curve");
        body.QuerySelector("[aria-current]")!.TextContent.ShouldBe("Table");
    }

    [Fact]
    public async Task Labels_OfLinesThatEndTogetherAtTheFoot_KeepApartAndAboveIt()
    {
        var low = Figure with { Series = [new("North", [9, 0, 0, 0]), new("South", [8, 0, 0, 0]), new("East", [7, 0, 0, 0])] };
        var body = await Rendered.Tag(new FigureChartTagHelper { ViewContext = Rendered.View(), Figure = low });

        var labels = body.QuerySelector(".app-wide svg")!.QuerySelectorAll("text");
        double Down(IElement label) => double.Parse(label.GetAttribute("y")!, CultureInfo.InvariantCulture);
        var ends = labels.Where(l => l.TextContent.EndsWith(" 0", StringComparison.Ordinal)).Select(Down).Order().ToList();
        ends.Count.ShouldBe(3);
        ends.Zip(ends.Skip(1), (a, b) => b - a).ShouldAllBe(apart => apart >= 15);
        ends[^1].ShouldBeLessThan(labels.Where(l => l.TextContent == "July").Select(Down).Single());
    }

    [Fact]
    public async Task Drawing_OnANarrowScreen_NamesItsLinesInAKeyBelow()
    {
        var longest = "Unregistered provision: non-maintained further education";
        var figure = Figure with { Series = [new("North", [9, 3, 4, 5]), new(longest, [8, 2, 1, 0]), new("England", [7, 7, 7, 7], SeriesRole.Reference) { EndLabel = "England 7" }] };
        var body = await Rendered.Tag(new FigureChartTagHelper { ViewContext = Rendered.View(), Figure = figure });

        List<string> Said(string css) => [.. body.QuerySelector($"{css} svg")!.QuerySelectorAll("text").Select(t => t.TextContent)];
        var foot = body.QuerySelectorAll(".app-narrow text").Single(t => t.TextContent == "July").GetAttribute("y")!;
        var key = body.QuerySelectorAll(".app-narrow text").SkipWhile(t => t.TextContent != "North").ToList();
        key.Select(t => t.TextContent).ShouldBe(["North", "Unregistered provision:", "non-maintained further education"], "whoever is named at the end of its line is not named twice");
        key.ShouldAllBe(t => double.Parse(t.GetAttribute("y")!, CultureInfo.InvariantCulture) > double.Parse(foot, CultureInfo.InvariantCulture));
        Said(".app-wide").ShouldContain($"{longest} 0");
        Said(".app-wide").ShouldNotContain("North", "there, every line has its name at its end");
    }

    [Fact]
    public async Task Figure_MarkedStatic_AsksForNoScript()
    {
        var view = Rendered.View();
        var body = await Rendered.Tag(new FigureChartTagHelper { ViewContext = view, Figure = Figure, Static = true });

        ChartScript.IsAsked(view.HttpContext).ShouldBeFalse();
        body.QuerySelector("svg[role=img]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Figure_WithASeriesForTheTableAlone_DrawsTheOthersAndSaysEachGap()
    {
        var more = Figure with { Series = [new("North", [1, 2, 3, 4]), new("South", [9, null, 9, null]) { InTableOnly = true, Gaps = ["", "c (suppressed)", "", "x (not available)"] }] };
        var body = await Rendered.Tag(new FigureChartTagHelper { ViewContext = Rendered.View(), Figure = more });

        body.QuerySelector("svg")!.TextContent.ShouldNotContain("South");
        body.QuerySelectorAll("thead th")[2].GetAttribute("data-role").ShouldBe("none");
        Cells(body).ShouldBe([["April", "1", "9"], ["May", "2", "c (suppressed)"], ["June", "3", "9"], ["July", "4", "x (not available)"]]);
        more.AxisStart.ShouldBe(0);
        (more with { FromZero = false }).AxisStart.ShouldBe(1);
    }

    [Fact]
    public void Sparkline_AsBars_StartsAtNoughtAndTicksAGap()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new Sparkline([10, null, 5, 0], []).Bars("Four months, one suppressed").WriteTo(text, System.Text.Encodings.Web.HtmlEncoder.Default);

        var svg = System.Xml.Linq.XElement.Parse(text.ToString());
        svg.Elements().Select(e => e.Name.LocalName).ShouldBe(["rect", "line", "rect", "rect"]);
        svg.Elements("rect").Select(e => e.Attribute("height")!.Value).ShouldBe(["33", "16.5", "0"]);
    }

    [Fact]
    public void File_OfAFigure_StandsAlone() =>
        System.Xml.Linq.XElement.Parse(LineChartTagHelper.File(Figure)).ShouldSatisfyAllConditions(
            s => s.Name.NamespaceName.ShouldBe("http://www.w3.org/2000/svg"), s => s.Attribute("font-family").ShouldNotBeNull(), s => s.Elements().First().Attribute("fill")!.Value.ShouldBe("#fff"));

    [Fact]
    public async Task Figure_WithoutAnyValue_SaysWhatWillAppear()
    {
        var empty = Figure with { Series = [new("Met", [null, null, null, null])] };
        var body = await Rendered.Tag(new FigureChartTagHelper { ViewContext = Rendered.View(), Figure = empty });

        body.QuerySelector("svg").ShouldBeNull();
        body.QuerySelector(".app-empty")!.TextContent.ShouldContain("No figures yet");
    }

    [Fact]
    public async Task Drawing_WithAGap_BreaksTheLineAndTicksTheBaseLine()
    {
        var body = await Rendered.Tag(new LineChartTagHelper { Figure = Figure });

        var met = body.QuerySelector("svg path[stroke='#3f357f']")!.GetAttribute("d")!;
        met.Count(c => c == 'M').ShouldBe(2);
        body.QuerySelector("svg path[stroke-dasharray]")!.GetAttribute("d")!.Count(c => c == 'L').ShouldBe(3);
        body.QuerySelectorAll("svg")[0].QuerySelectorAll("line[stroke-width='1.5']").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Drawing_OfBars_StartsAtZeroInAnyCulture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            var body = await Rendered.Tag(new LineChartTagHelper { Figure = Figure with { Kind = ChartKind.Bar, FromZero = false, Unit = "%", Series = [new("Share", [40.5m, 60, 80, 50])] } });

            var bars = body.QuerySelectorAll("svg")[0].QuerySelectorAll("rect");
            bars.Length.ShouldBe(4);
            double Height(int i) => double.Parse(bars[i].GetAttribute("height")!, CultureInfo.InvariantCulture);
            (Height(2) / Height(0)).ShouldBe(80 / 40.5, 0.01);
            body.TextContent.ShouldContain("40.5%");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Drawing_OfHostileNames_EncodesThem()
    {
        var body = await Rendered.Tag(new LineChartTagHelper { Figure = Figure with { Title = "\"><script>", Series = [new("<script>alert(1)</script>", [1, 2, 3, 4])] } });

        body.QuerySelector("script").ShouldBeNull();
    }

    [Fact]
    public async Task Sparkline_EndingSuppressed_DrawsNoEndPoint()
    {
        var body = await Rendered.Tag(new SparklineTagHelper { Values = [5, 4, null, 6, null], Label = "Five terms, two suppressed" });

        body.QuerySelectorAll("line").Length.ShouldBe(2);
        body.QuerySelectorAll("circle").Select(c => c.GetAttribute("r")).ShouldBe(["2"]);
    }

    [Fact]
    public async Task Drawings_Anywhere_CarryNoInlineStyle()
    {
        var drawing = await Rendered.Tag(new LineChartTagHelper { Figure = Figure });
        var spark = await Rendered.Tag(new SparklineTagHelper { Values = [1, 2], Label = "Up" });

        drawing.QuerySelector("[style]").ShouldBeNull();
        spark.QuerySelector("[style]").ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-04-01", 330)]
    [InlineData("2026-08-31", 677.7)]
    [InlineData("2027-03-31", 1167.7)]
    [InlineData("2025-01-01", 330)]
    [InlineData("2030-01-01", 1170)]
    public void Timeline_OfADay_PlacesItInItsMonth(string day, double x) =>
        new TimelineScale(new(2026, 4, 15), new(2027, 3, 2), 330, 1170).X(DateOnly.Parse(day, CultureInfo.InvariantCulture)).ShouldBe(x, 0.1);

    [Fact]
    public void Timeline_Months_NameTheYearFirstAndInJanuary()
    {
        var scale = new TimelineScale(new(2026, 11, 15), new(2027, 2, 2), 0, 400);

        scale.Months.Select(m => m.Label).ShouldBe(["Nov 26", "Dec", "Jan 27", "Feb"]);
        scale.Months.Select(m => m.X).ShouldBe([0, 100, 200, 300]);
        scale.Holds(new(2027, 2, 28)).ShouldBeTrue();
        scale.Holds(new(2027, 3, 1)).ShouldBeFalse();
    }

    private static IEnumerable<string[]> Cells(IElement body) =>
        body.QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => c.TextContent).ToArray());
}
