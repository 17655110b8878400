using Governance.Platform.Ui;

namespace Governance.Tests.Platform.Ui;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("[words](javascript:alert(1))")]
    [InlineData("[words](JaVaScRiPt:alert(1))")]
    [InlineData("[words](<java\tscript:alert(1)>)")]
    [InlineData("[words](&#106;avascript:alert(1))")]
    [InlineData("[words](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[words](//evil.example)")]
    [InlineData("[words](/\\evil.example)")]
    [InlineData("[words](vbscript:x)")]
    [InlineData("[words][1]\n\n[1]: javascript:alert(1)")]
    public void Render_OfAnUnsafeLink_KeepsTheWordsAndDropsTheAddress(string markdown)
    {
        var body = Rendered.Html(MarkdownText.Render(markdown));

        body.QuerySelector("a").ShouldBeNull();
        body.TextContent.ShouldContain("words");
    }

    [Theory]
    [InlineData("[words](https://example.org/a?b=c)", "https://example.org/a?b=c")]
    [InlineData("[words](mailto:send@example.org)", "mailto:send@example.org")]
    [InlineData("[words](/workstreams/autism)", "/workstreams/autism")]
    [InlineData("[words](#part)", "#part")]
    [InlineData("see https://example.org now", "https://example.org")]
    public void Render_OfASafeLink_KeepsIt(string markdown, string href)
    {
        var link = Rendered.Html(MarkdownText.Render(markdown)).QuerySelector("a")!;

        link.GetAttribute("href").ShouldBe(href);
        link.ClassList.ShouldContain("govuk-link");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("text <b onclick=alert(1)>bold</b>")]
    [InlineData("![alt](https://example.org/track.png)")]
    [InlineData("<javascript:alert(1)>")]
    public void Render_OfHtmlOrPictures_MakesNoElementOfThem(string markdown)
    {
        var body = Rendered.Html(MarkdownText.Render(markdown));

        body.QuerySelector("script,img,b,a").ShouldBeNull();
        body.TextContent.Trim().ShouldNotBeEmpty();
    }

    [Fact]
    public void Render_OfHeadings_NeverMakesASecondPageHeading()
    {
        var body = Rendered.Html(MarkdownText.Render("# One\n\n## Two\n\n###### Six"));

        body.QuerySelector("h1,h2").ShouldBeNull();
        body.QuerySelectorAll("h3,h4,h5,h6").Select(h => $"{h.LocalName} {h.TextContent}").ShouldBe(["h3 One", "h4 Two", "h5 Six"]);
    }

    [Theory]
    [InlineData("## Purpose\n\n### How\n\n## Who", "h3 Purpose", "h4 How", "h3 Who")]
    [InlineData("### Deep\n\n# Top", "h3 Deep", "h3 Top")]
    public void Render_OfHeadings_BeginsUnderThePageAndJumpsNoLevel(string markdown, params string[] headings) =>
        Rendered.Html(MarkdownText.Render(markdown)).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => $"{h.LocalName} {h.TextContent}").ShouldBe(headings);

    [Fact]
    public void Render_OfAnUnsafeLinkWithEmphasis_KeepsTheEmphasis() =>
        Rendered.Html(MarkdownText.Render("[**bold** words](javascript:x)")).QuerySelector("strong")!.TextContent.ShouldBe("bold");

    [Fact]
    public void Render_OfNothing_IsNothing() => Rendered.Html(MarkdownText.Render(null)).InnerHtml.ShouldBeEmpty();
}
