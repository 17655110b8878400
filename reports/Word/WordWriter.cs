using System.IO.Packaging;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Governance.Reports.Documents;
using Governance.Reports.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Reports.Word;

/// <summary>Writes a document as .docx: real headings, repeating heading rows, charts that can be edited, the mark on every page, the same bytes every time.</summary>
public static class WordWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Writes the document; the stream stays open.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="to">Where to.</param>
    /// <param name="house">The partnership's own styles and header, or null for ours.</param>
    public static void Write(Document document, Stream to, HouseStyle? house = null)
    {
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            // Packed once, at the end.
            package.CompressionOption = CompressionOption.NotCompressed;
            var main = package.AddNewPart<MainDocumentPart>(MainType, "document");
            Feed(main.AddNewPart<StyleDefinitionsPart>("styles"), house?.Styles ?? Resource.Open("Word/styles.xml"));
            Feed(main.AddNewPart<ThemePart>("theme"), house?.Theme ?? Resource.Open("Word/theme.xml"));
            Feed(main.AddNewPart<DocumentSettingsPart>("settings"), Resource.Open("Word/settings.xml"));
            var context = new Context(main, PageLayout.Portrait);
            main.Document = new W.Document(Body.Of(document, context));
            Feed(main.AddNewPart<NumberingDefinitionsPart>("numbering"), Numbering(context.OwnLists));
            AddRunning(document, main, PageLayout.Portrait, house);
            if (document.Sections.Any(s => s.Wide))
            {
                AddRunning(document, main, PageLayout.Landscape, house);
            }

            Feed(package.AddNewPart<CoreFilePropertiesPart>("core"), CoreProperties(document));
        }

        memory.Position = 0;
        Repack.Write(memory, to);
    }

    /// <summary>The document as bytes.</summary>
    public static byte[] Bytes(Document document, HouseStyle? house = null)
    {
        using var memory = new MemoryStream();
        Write(document, memory, house);
        return memory.ToArray();
    }

    private static void AddRunning(Document document, MainDocumentPart main, PageLayout layout, HouseStyle? house)
    {
        var head = main.AddNewPart<HeaderPart>("header-" + layout.Name);
        head.Header = new W.Header();
        house?.AddTo(head);
        head.Header.Append(Running.Head(document, layout));
        var foot = main.AddNewPart<FooterPart>("footer-" + layout.Name);
        foot.Footer = new W.Footer(Running.Foot(document, layout));
    }

    // Each numbered list starts again at 1, so each has a number of its own.
    private static Stream Numbering(int ownLists)
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var fixedPart = Resource.Open("Word/numbering.xml");
        var numbering = XElement.Load(fixedPart);
        for (var i = 1; i <= ownLists; i++)
        {
            numbering.Add(new XElement(
                w + "num",
                new XAttribute(w + "numId", Context.FixedLists + i),
                new XElement(w + "abstractNumId", new XAttribute(w + "val", 2)),
                Enumerable.Range(0, 4).Select(level => new XElement(w + "lvlOverride", new XAttribute(w + "ilvl", level), new XElement(w + "startOverride", new XAttribute(w + "val", 1))))));
        }

        return Saved(numbering);
    }

    // Written by hand: the package's own properties get a random part name.
    private static Stream CoreProperties(Document document)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        return Saved(new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XElement(dc + "title", XmlText.Clean($"{document.Title}, {document.Subtitle}")),
            new XElement(dc + "creator", XmlText.Clean(document.Area)),
            new XElement(dc + "language", "en-GB"),
            new XElement(core + "contentStatus", document.Mark.ToString()),
            new XElement(core + "version", XmlText.Clean(document.Version))));
    }

    private static MemoryStream Saved(XElement element)
    {
        var memory = new MemoryStream();
        element.Save(memory, SaveOptions.DisableFormatting);
        memory.Position = 0;
        return memory;
    }

    private static void Feed(OpenXmlPart part, Stream content)
    {
        using (content)
        {
            part.FeedData(content);
        }
    }
}
