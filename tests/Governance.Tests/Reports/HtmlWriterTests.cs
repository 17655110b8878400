using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Governance.Reports.Documents;
using Governance.Reports.Html;

namespace Governance.Tests.Reports;

public sealed class HtmlWriterTests
{
    private static readonly IHtmlDocument Complete = Page(CompleteDocument.Create());

    [Fact]
    public void Write_Script_IsShownAsText()
    {
        const string nasty = "<script>alert(1)</script><img src=x onerror=alert(1)>\" onload=\"x";
        var page = Page(CompleteDocument.Create() with
        {
            Title = nasty,
            Sections = [new(nasty, nasty, 1, [new Paragraph(nasty), new MarkdownText(nasty), new Callout(CalloutKind.Note, nasty), new Table(nasty, [new("a", nasty)], [new(nasty)]), new Chart(ChartKind.Bar, nasty, nasty, nasty, nasty, nasty, [nasty], [new(nasty, [1])]) { Source = nasty }])],
        });
        page.QuerySelectorAll("script, img, [onerror], [onload]").ShouldBeEmpty();
        page.Body!.TextContent.ShouldContain("<script>alert(1)</script>");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//elsewhere.example")]
    public void Write_LinkThatCouldHarm_KeepsOnlyItsWords(string url)
    {
        var page = Page(Of(new Paragraph(Inline.Link("words one", url)), new MarkdownText($"[words two]({url}) ![picture words]({url}) <{url}>")));
        page.QuerySelectorAll("main section a, main section img").ShouldBeEmpty();
        page.Body!.TextContent.ShouldContain("words one");
        page.Body!.TextContent.ShouldContain("words two");
        page.Body!.TextContent.ShouldContain("picture words");
    }

    [Fact]
    public void Write_SafeLink_Links() =>
        Page(Of(new MarkdownText("[words](https://northmere.example/a)"))).QuerySelectorAll("main section a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("https://northmere.example/a");

    [Fact]
    public void RenderBody_LinkToAPageOfTheSite_StaysOnlyInside()
    {
        var document = Of(new Paragraph(Inline.Link("words", "/workstreams/autism")), new MarkdownText("[more](/actions/1) [away](//evil.example) [back](/\\\\evil.example)"));
        var inside = new HtmlParser().ParseDocument(Body(document));
        inside.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["/workstreams/autism", "/actions/1"]);
        Page(document).QuerySelectorAll("main section a").ShouldBeEmpty();
    }

    [Fact]
    public void RenderBody_CompleteDocument_HasNoInlineStyleOrScript() =>
        new HtmlParser().ParseDocument(Body(CompleteDocument.Create())).QuerySelectorAll("[style], style, script, link").ShouldBeEmpty();

    [Fact]
    public void Write_File_NeedsNothingElse()
    {
        Complete.QuerySelectorAll("script, link, img, iframe, [src]").ShouldBeEmpty();
        Complete.DocumentElement.GetAttribute("lang").ShouldBe("en-GB");
        Complete.QuerySelectorAll("h1").ShouldHaveSingleItem();
    }

    [Fact]
    public void Write_Headings_SkipNoLevelWithinASection() =>
        Complete.QuerySelectorAll("main section h2, main section h3, main section h4").Length.ShouldBe(4);

    [Fact]
    public void Write_TableCells_AreScopedAndChartsAreNamedWithTheirTable()
    {
        Complete.QuerySelectorAll("main .app-table th, main .app-ragtable th").ShouldAllBe(th => th.HasAttribute("scope"));
        var charts = Complete.QuerySelectorAll("figure").ToList();
        charts.Count.ShouldBe(Enum.GetValues<ChartKind>().Length);
        charts.ShouldAllBe(f => f.QuerySelector("svg[role=img]")!.GetAttribute("aria-label")!.Length > 0 && f.QuerySelector("details table") != null);
    }

    [Fact]
    public void Write_Ids_AreUnique()
    {
        var ids = Complete.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        ids.Distinct().Count().ShouldBe(ids.Count);
    }

    [Fact]
    public void Write_MissingPoint_BreaksTheLine()
    {
        var line = Complete.QuerySelectorAll("figure svg[role=img]")[0].QuerySelectorAll("path[stroke-dasharray]")[0].GetAttribute("d")!;
        line.Count(c => c == 'M').ShouldBe(2);
    }

    private static Document Of(params Block[] blocks) => CompleteDocument.Create() with { Sections = [new("s", "S", 1, blocks)] };

    private static IHtmlDocument Page(Document document) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(HtmlWriter.Bytes(document)));

    private static string Body(Document document)
    {
        using var writer = new StringWriter();
        HtmlWriter.RenderBody(document).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }
}
