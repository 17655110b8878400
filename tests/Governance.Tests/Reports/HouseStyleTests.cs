using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Governance.Reports.Word;
using Body = DocumentFormat.OpenXml.Wordprocessing.Body;

namespace Governance.Tests.Reports;

public sealed class HouseStyleTests
{
    // The smallest PNG there is.
    private static readonly byte[] Logo = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public void Write_WithHouseStyle_UsesItsStylesAndHeaderAndKeepsOurMark()
    {
        var house = HouseStyle.Read(Upload()).Value;
        var bytes = WordWriter.Bytes(CompleteDocument.Create(), house);
        using var memory = new MemoryStream(bytes);
        using var file = WordprocessingDocument.Open(memory, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        var styles = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToList();
        styles.Single(s => s.StyleId == "Heading1").Descendants<Color>().Single().Val!.Value.ShouldBe("00FF00");
        styles.ShouldContain(s => s.StyleId == "CalloutNote");
        foreach (var header in file.MainDocumentPart.HeaderParts)
        {
            header.Header.InnerText.ShouldStartWith("Northmere Council");
            header.Header.InnerText.ShouldContain("Issued 3");
            header.ImageParts.Count().ShouldBe(1);
        }

        WordWriter.Bytes(CompleteDocument.Create(), HouseStyle.Read(Upload()).Value).ShouldBe(bytes);
    }

    [Fact]
    public void Read_NotADocx_IsRefused()
    {
        Code(new MemoryStream("PK not really"u8.ToArray())).ShouldBe("house-style-not-word");
        Code(new MemoryStream(Governance.Reports.Excel.ExcelWriter.Bytes(CompleteDocument.Create()))).ShouldBe("house-style-not-word");
    }

    [Fact]
    public void Read_Macros_AreRefused() => Code(With("word/vbaProject.bin", "x")).ShouldBe("house-style-macros");

    [Fact]
    public void Read_EmbeddedObjects_AreRefused() => Code(With("word/embeddings/oleObject1.bin", "x")).ShouldBe("house-style-macros");

    [Fact]
    public void Read_TemplateElsewhere_IsRefused() => Code(With("word/_rels/settings.xml.rels", """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship TargetMode="External" Target="https://evil.example/t.dotm" Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/></Relationships>
        """)).ShouldBe("house-style-links");

    [Fact]
    public void Read_FileThatUnpacksToTooMuch_IsRefused() => Code(With("word/media/big.bin", new string('a', 51 * 1024 * 1024))).ShouldBe("house-style-too-large");

    [Fact]
    public void Read_StyleSheetWithEntities_IsRefused() => Code(With("word/_rels/bomb.xml.rels", """
        <!DOCTYPE x [<!ENTITY a "aaaa">]><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">&a;</Relationships>
        """)).ShouldBe("house-style-not-word");

    private static string Code(Stream upload) => HouseStyle.Read(upload).Problems.ShouldHaveSingleItem().Code;

    private static MemoryStream With(string name, string content)
    {
        var upload = Upload();
        using (var archive = new ZipArchive(upload, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = archive.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(content));
        }

        return upload;
    }

    private static MemoryStream Upload()
    {
        var memory = new MemoryStream();
        using (var file = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }, new StyleRunProperties(new Color { Val = "00FF00" })) { Type = StyleValues.Paragraph, StyleId = "Heading1" });
            var header = main.AddNewPart<HeaderPart>("head");
            using (var picture = new MemoryStream(Logo))
            {
                header.AddNewPart<ImagePart>("image/png", "logo").FeedData(picture);
            }

            header.Header = new Header(new Paragraph(new Run(new Text("Northmere Council"))));
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(new Paragraph(), new SectionProperties(new HeaderReference { Type = HeaderFooterValues.Default, Id = "head" })));
        }

        return memory;
    }
}
