using Governance.Platform.Ui;

namespace Governance.Tests.Platform.Ui;

public sealed class ListTests
{
    [Theory]
    [InlineData("", "ascending", "-due")]
    [InlineData("?sort=due", "ascending", "-due")]
    [InlineData("?sort=-due", "descending", "due")]
    [InlineData("?sort=ref", "none", "due")]
    public async Task SortHeader_ByTheAddress_SaysItsOrderAndOffersTheOther(string query, string order, string next)
    {
        var body = Rendered.Text($"<table><tr>{(await Rendered.Tag(new SortHeaderTagHelper { ViewContext = Rendered.View(query: query), Column = "due", Default = "due" }, "Due")).InnerHtml}</tr></table>");

        body.QuerySelector("a")!.GetAttribute("href").ShouldEndWith($"sort={next}");
        (await SortOf(query)).ShouldBe(order);
    }

    [Fact]
    public async Task SortHeader_WithFiltersAndACursor_KeepsFiltersAndDropsTheCursor()
    {
        var body = await Rendered.Tag(new SortHeaderTagHelper { ViewContext = Rendered.View(query: "?status=OffTrack&after=abc"), Column = "due" }, "Due");

        body.QuerySelector("a")!.GetAttribute("href").ShouldBe("/actions?status=OffTrack&sort=due");
    }

    [Fact]
    public async Task Pager_InTheMiddle_LinksBothWays()
    {
        var body = await Rendered.Tag(new PagerTagHelper { ViewContext = Rendered.View(query: "?sort=due&after=m"), Shown = 25, Total = 1312, Noun = "action", Before = "b", After = "z" });

        body.QuerySelector("p")!.TextContent.ShouldBe("25 of 1,312 actions shown");
        body.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["/actions?sort=due&before=b", "/actions?sort=due&after=z"]);
    }

    [Fact]
    public async Task Pager_OfAWholeList_HasNoLinks()
    {
        var body = await Rendered.Tag(new PagerTagHelper { ViewContext = Rendered.View(), Shown = 8, Total = 8, Noun = "action" });

        body.QuerySelector("a").ShouldBeNull();
    }

    [Fact]
    public async Task Filter_WithAValueInTheAddress_SelectsItAndKeepsTheSort()
    {
        var view = Rendered.View(query: "?status=b&sort=-due");
        var field = await Rendered.Tag(new FilterSelectTagHelper { ViewContext = view, Name = "status", Label = "Status", Items = [new("a", "A"), new("b", "B")] });
        var form = await Rendered.Tag(new FilterFormTagHelper { ViewContext = view }, field.InnerHtml);

        form.QuerySelector("option[selected]")!.TextContent.ShouldBe("B");
        form.QuerySelector("input[name=sort]")!.GetAttribute("value").ShouldBe("-due");
        form.QuerySelector("a")!.GetAttribute("href").ShouldBe("/actions");
    }

    [Fact]
    public async Task Filter_WithNothingChosen_OffersNothingToClear() =>
        (await Rendered.Tag(new FilterFormTagHelper { ViewContext = Rendered.View(query: "?sort=due&status=") })).QuerySelector("a").ShouldBeNull();

    [Fact]
    public void Navigation_ForAPerson_ShowsOnlyWhatTheyMayEnterAndMarksTheDeepest()
    {
        NavEntry[] entries = [new("Board", "/boards", 80, "boards.read"), new("Home", "/", 10, ""), new("Workstreams", "/workstreams", 20, ""), new("Accounts", "/admin/accounts", 90, "accounts", More: true)];

        var items = NavEntry.For(entries, p => p == "accounts", "/Workstreams/autism");

        items.Select(i => (i.Label, i.Current, i.InMore)).ShouldBe([("Home", false, false), ("Workstreams", true, false), ("Accounts", false, true)]);
        NavEntry.For(entries, _ => false, "/workstreamsold").Count(i => i.Current).ShouldBe(0);
        NavEntry.For(entries, _ => false, "/").Single(i => i.Current).Label.ShouldBe("Home");
    }

    private static async Task<string> SortOf(string query)
    {
        var output = new Microsoft.AspNetCore.Razor.TagHelpers.TagHelperOutput("sort-header", [], (_, _) => Task.FromResult<Microsoft.AspNetCore.Razor.TagHelpers.TagHelperContent>(new Microsoft.AspNetCore.Razor.TagHelpers.DefaultTagHelperContent()));
        await new SortHeaderTagHelper { ViewContext = Rendered.View(query: query), Column = "due", Default = "due" }.ProcessAsync(new([], new Dictionary<object, object>(), "1"), output);
        return output.Attributes["aria-sort"].Value.ToString()!;
    }
}
