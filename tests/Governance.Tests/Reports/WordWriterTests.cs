using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Governance.Reports.Documents;
using Governance.Reports.Word;
using Body = DocumentFormat.OpenXml.Wordprocessing.Body;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Governance.Tests.Reports;

public sealed class WordWriterTests
{
    private static readonly byte[] Complete = WordWriter.Bytes(CompleteDocument.Create());

    [Fact]
    public void Write_CompleteDocument_IsValidForOffice() => Read(Complete, file =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty());

    [Fact]
    public void Write_NoSections_IsValidForOffice() => Read(WordWriter.Bytes(CompleteDocument.Create() with { Sections = [] }), file =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => e.Description).ShouldBeEmpty());

    [Fact]
    public void Write_Headings_AreHeadingStyles() => Read(Complete, file =>
        Body(file).Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } s && s.StartsWith("Heading", StringComparison.Ordinal))
            .Select(p => (p.ParagraphProperties!.ParagraphStyleId!.Val!.Value, p.InnerText))
            .ShouldBe([("Heading1", "What changed since the last meeting"), ("Heading1", "Workstreams"), ("Heading2", "Indicators"), ("Heading3", "In more detail"), ("Heading3", "What the lead wrote")]));

    [Fact]
    public void Write_HeadingsOfProse_StandUnderTheirSectionAndJumpNoLevel()
    {
        var document = CompleteDocument.Create() with { Sections = [new("paper", "Paper", 1, [new MarkdownText("### Why now\n\nBecause.\n\n##### Cost\n\nNone.\n\n### Next")])] };
        Read(WordWriter.Bytes(document), file => Body(file).Descendants<Paragraph>().Select(p => (p.ParagraphProperties?.ParagraphStyleId?.Val?.Value, p.InnerText))
            .Where(p => p.Value?.StartsWith("Heading", StringComparison.Ordinal) == true)
            .ShouldBe([("Heading1", "Paper"), ("Heading2", "Why now"), ("Heading3", "Cost"), ("Heading2", "Next")]));
    }

    [Fact]
    public void Write_Contents_LinkToEverySection() => Read(Complete, file =>
    {
        var bookmarks = Body(file).Descendants<BookmarkStart>().Select(b => b.Name!.Value).ToList();
        Body(file).Descendants<Hyperlink>().Where(h => h.Anchor is not null).Select(h => h.Anchor!.Value).ShouldBe(bookmarks);
        bookmarks.Count.ShouldBe(4);
    });

    [Fact]
    public void Write_EveryTableWithHeadings_RepeatsThem() => Read(Complete, file =>
    {
        var tables = Body(file).Descendants<Table>().Where(t => t.GetFirstChild<TableProperties>()?.TableLook?.FirstRow?.Value == true).ToList();
        tables.Count.ShouldBe(8);
        tables.ShouldAllBe(t => t.Elements<TableRow>().First().Descendants<TableHeader>().Any());
    });

    [Fact]
    public void Write_EveryPage_CarriesMarkMarkingVersionDateAndNumber() => Read(Complete, file =>
    {
        var sections = Body(file).Descendants<SectionProperties>().ToList();
        sections.Count.ShouldBe(4);
        foreach (var section in sections)
        {
            var head = ((HeaderPart)file.MainDocumentPart!.GetPartById(section.GetFirstChild<HeaderReference>()!.Id!)).Header.InnerText;
            head.ShouldContain("Issued 3");
            head.ShouldContain("Official: sensitive");
            var foot = ((FooterPart)file.MainDocumentPart!.GetPartById(section.GetFirstChild<FooterReference>()!.Id!)).Footer;
            foot.InnerText.ShouldContain("Version 1.3");
            foot.InnerText.ShouldContain("Figures to 31 October 2026");
            foot.Descendants<SimpleField>().Select(f => f.Instruction!.Value!.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
        }
    });

    [Fact]
    public void Write_WideSection_TurnsThePage() => Read(Complete, file =>
        Body(file).Descendants<PageSize>().Select(p => p.Orient?.Value == PageOrientationValues.Landscape).ShouldBe([false, false, true, false]));

    [Fact]
    public void Write_Chart_IsNativeWithItsWorkbookAndWords() => Read(Complete, file =>
    {
        var charts = file.MainDocumentPart!.ChartParts.ToList();
        charts.Count.ShouldBe(Enum.GetValues<ChartKind>().Length);
        foreach (var chart in charts)
        {
            using var embedded = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(embedded).ShouldBeEmpty();
        }

        Body(file).Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ShouldAllBe(d => d.Description!.Value!.StartsWith("A drawing"));
    });

    [Fact]
    public void Write_MissingPoint_IsAGapAndNotNought() => Read(Complete, file =>
    {
        foreach (var space in file.MainDocumentPart!.ChartParts.Select(p => p.ChartSpace))
        {
            space.Descendants<C.DisplayBlanksAs>().Single().Val!.Value.ShouldBe(C.DisplayBlanksAsValues.Gap);
            var own = space.Descendants<C.NumberingCache>().First();
            own.Elements<C.NumericPoint>().Select(p => p.Index!.Value).ShouldBe([0u, 2u]);
        }
    });

    [Fact]
    public void Write_NumberedLists_EachStartAtOne() => Read(Complete, file =>
    {
        var numbers = Body(file).Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "ListNumber").Select(p => p.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value).ToList();
        numbers.Distinct().Count().ShouldBe(3);
        numbers.ShouldAllBe(n => file.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>().Any(i => i.NumberID! == n));
    });

    [Fact]
    public void Write_Properties_NameTitleAndLanguage()
    {
        var core = Rendered.Parts(Complete).Single(p => p.Root.Name.LocalName == "coreProperties").Root;
        core.Elements().Single(e => e.Name.LocalName == "title").Value.ShouldBe("Board pack, SEND Executive Board, 17 November 2026");
        core.Elements().Single(e => e.Name.LocalName == "language").Value.ShouldBe("en-GB");
        Read(Complete, file => file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value.ShouldBe("en-GB"));
    }

    private static Body Body(WordprocessingDocument file) => file.MainDocumentPart!.Document.Body!;

    private static void Read(byte[] bytes, Action<WordprocessingDocument> check)
    {
        using var memory = new MemoryStream(bytes);
        using var file = WordprocessingDocument.Open(memory, isEditable: false);
        check(file);
    }
}
