using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Governance.Platform.Messages;
using Governance.Reports.Packaging;

namespace Governance.Reports.Word;

/// <summary>A partnership's own look, taken from a .docx it uploaded: styles, theme and first header.</summary>
public sealed class HouseStyle
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly byte[] _styles;
    private readonly byte[] _theme;
    private readonly HouseHeader? _header;

    private HouseStyle(byte[] styles, byte[] theme, HouseHeader? header) => (_styles, _theme, _header) = (styles, theme, header);

    internal Stream Styles => new MemoryStream(_styles);

    internal Stream Theme => new MemoryStream(_theme);

    /// <summary>Reads an uploaded .docx. Refuses what is not one, what carries macros or links to other files, and what is larger than 10 MB or unpacks to more than 50 MB.</summary>
    public static Result<HouseStyle> Read(Stream upload)
    {
        if (HouseChecks.Refusal(upload) is { } problem)
        {
            return problem;
        }

        try
        {
            upload.Position = 0;
            using var file = WordprocessingDocument.Open(upload, isEditable: false);
            if (file.MainDocumentPart?.StyleDefinitionsPart is not { } styles)
            {
                return HouseChecks.NotWord();
            }

            return new HouseStyle(
                Merged(styles),
                file.MainDocumentPart.ThemePart is { } theme ? Bytes(theme) : Ours("Word/theme.xml"),
                HouseHeader.Of(file.MainDocumentPart));
        }
        catch (Exception e) when (e is OpenXmlPackageException or System.Xml.XmlException or InvalidDataException or FormatException)
        {
            return HouseChecks.NotWord();
        }
    }

    internal void AddTo(HeaderPart part) => _header?.AddTo(part);

    // Theirs win; a style of ours they do not have is added, or tables and callouts would lose their look.
    private static byte[] Merged(StyleDefinitionsPart part)
    {
        using var stream = part.GetStream();
        var theirs = SafeXml.Load(stream);
        using var own = Resource.Open("Word/styles.xml");
        var known = theirs.Elements(W + "style").Select(s => s.Attribute(W + "styleId")?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = theirs.Elements(W + "style").Select(s => s.Element(W + "name")?.Attribute(W + "val")?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = XElement.Load(own).Elements(W + "style").Where(s => !known.Contains(s.Attribute(W + "styleId")!.Value)).ToList();
        foreach (var style in missing)
        {
            style.Attribute(W + "default")?.Remove();
            if (!names.Contains(style.Element(W + "name")!.Attribute(W + "val")!.Value))
            {
                theirs.Add(style);
            }
        }

        using var memory = new MemoryStream();
        theirs.Save(memory, SaveOptions.DisableFormatting);
        return memory.ToArray();
    }

    private static byte[] Ours(string name)
    {
        using var memory = new MemoryStream();
        using var stream = Resource.Open(name);
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static byte[] Bytes(OpenXmlPart part)
    {
        using var memory = new MemoryStream();
        using var stream = part.GetStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
