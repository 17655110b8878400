using System.Globalization;

namespace Governance.Workstreams.Import.Excel;

/// <summary>The twelve colours of a workbook's theme, in the order cells number them.</summary>
internal static class ThemeColours
{
    private static readonly string[] Order = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

    private static readonly uint[] Office =
        [0xFFFFFF, 0x000000, 0xE7E6E6, 0x44546A, 0x4472C4, 0xED7D31, 0xA5A5A5, 0xFFC000, 0x5B9BD5, 0x70AD47, 0x0563C1, 0x954F72];

    public static IReadOnlyList<Rgb> Read(ZipPackage package, string? part)
    {
        var colours = Array.ConvertAll(Office, ExcelColours.Rgb);
        if (part is null || !package.Has(part))
            return colours;
        using var xml = package.Open(part);
        var slot = -1;
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element)
                continue;
            if (Array.IndexOf(Order, xml.LocalName) is >= 0 and var at)
                slot = at;
            var stated = xml.LocalName == "srgbClr" ? xml.GetAttribute("val") : xml.LocalName == "sysClr" ? xml.GetAttribute("lastClr") : null;
            if (slot >= 0 && uint.TryParse(stated, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb))
                (colours[slot], slot) = (ExcelColours.Rgb(rgb), -1);
            if (xml.LocalName == "fontScheme")
                break;
        }

        return colours;
    }
}
