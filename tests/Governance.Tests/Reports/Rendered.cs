using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using Governance.Reports.Html;
using Governance.Reports.Word;

namespace Governance.Tests.Reports;

/// <summary>What a reader of a format can find in it.</summary>
/// <param name="Text">All text, one line a paragraph or cell, link addresses and alternative texts included.</param>
/// <param name="Numbers">Numbers stored as numbers.</param>
internal sealed record Rendered(string Text, IReadOnlyList<decimal> Numbers)
{
    public static Rendered Word(Document document)
    {
        var text = new StringBuilder();
        foreach (var (name, root) in Parts(WordWriter.Bytes(document)))
        {
            foreach (var paragraph in root.Descendants().Where(e => e.Name.LocalName == "p" && name.StartsWith("word/", StringComparison.Ordinal)))
            {
                text.AppendLine(string.Concat(paragraph.Descendants().Where(e => e.Name.LocalName is "t" or "br").Select(e => e.Name.LocalName == "br" ? " " : e.Value)));
            }

            AddAttributes(text, root, "descr", "Target");
        }

        return new(Clean(text.ToString()), []);
    }

    public static Rendered Excel(Document document)
    {
        var text = new StringBuilder();
        var numbers = new List<decimal>();
        foreach (var (_, root) in Parts(ExcelWriter.Bytes(document)))
        {
            foreach (var cell in root.Descendants().Where(e => e.Name.LocalName == "c"))
            {
                text.AppendLine(string.Concat(cell.Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value)));
                numbers.AddRange(cell.Elements().Where(e => e.Name.LocalName == "v").Select(e => decimal.Parse(e.Value, CultureInfo.InvariantCulture)));
            }

            AddAttributes(text, root, "Target", "name");
        }

        return new(Clean(text.ToString()), numbers);
    }

    public static Rendered Html(Document document)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(HtmlWriter.Bytes(document)));
        var text = new StringBuilder(page.Body!.TextContent);
        foreach (var element in page.All)
        {
            text.AppendLine(element.GetAttribute("href")).AppendLine(element.GetAttribute("aria-label"));
        }

        return new(Clean(text.ToString()), []);
    }

    public static IEnumerable<(string Name, XElement Root)> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        foreach (var entry in archive.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) || e.FullName.EndsWith(".rels", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            yield return (entry.FullName, XElement.Load(stream));
        }
    }

    /// <summary>One kind of space, so that layout does not matter.</summary>
    public static string Clean(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private static void AddAttributes(StringBuilder text, XElement root, params string[] names)
    {
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(a => names.Contains(a.Name.LocalName)))
        {
            text.AppendLine(attribute.Value);
        }
    }
}
