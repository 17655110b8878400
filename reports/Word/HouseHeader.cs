using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Reports.Word;

/// <summary>The header of a house style with its pictures. Our mark stands under it.</summary>
internal sealed class HouseHeader
{
    private readonly string _xml;
    private readonly IReadOnlyList<(string Id, string Type, byte[] Bytes)> _pictures;

    private HouseHeader(string xml, IReadOnlyList<(string Id, string Type, byte[] Bytes)> pictures) => (_xml, _pictures) = (xml, pictures);

    public static HouseHeader? Of(MainDocumentPart main)
    {
        var reference = main.Document.Body?.Descendants<W.HeaderReference>().FirstOrDefault(h => h.Type?.Value == W.HeaderFooterValues.Default);
        if (reference?.Id?.Value is not { } id || main.GetPartById(id) is not HeaderPart part || part.Header is not { } header)
        {
            return null;
        }

        var pictures = part.ImageParts.Select(p => (part.GetIdOfPart(p), p.ContentType, Bytes(p))).OrderBy(p => p.Item1, StringComparer.Ordinal).ToList();
        return new HouseHeader(header.OuterXml, pictures);
    }

    public void AddTo(HeaderPart part)
    {
        foreach (var (id, type, bytes) in _pictures)
        {
            using var stream = new MemoryStream(bytes);
            part.AddNewPart<ImagePart>(type, id).FeedData(stream);
        }

        var header = new W.Header(_xml);
        foreach (var link in header.Descendants<W.Hyperlink>().ToList())
        {
            foreach (var child in link.ChildElements.ToList())
            {
                child.Remove();
                link.InsertBeforeSelf(child);
            }

            link.Remove();
        }

        part.Header = header;
    }

    private static byte[] Bytes(OpenXmlPart part)
    {
        using var memory = new MemoryStream();
        using var stream = part.GetStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
