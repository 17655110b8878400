using System.Globalization;
using System.Xml;

namespace Governance.Workstreams.Import.Excel;

/// <summary>Resolves the ways a workbook names a colour: RGB, theme with tint, or a place in the old palette.</summary>
internal sealed class ExcelColours(IReadOnlyList<Rgb> theme)
{
    private static readonly uint[] Old =
    [
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
        0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080,
        0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF,
        0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF,
        0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99,
        0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699, 0x969696,
        0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333,
    ];

    /// <summary>A workbook's own palette, when it replaces the old one.</summary>
    public List<Rgb> Palette { get; } = [];

    public static Rgb Rgb(uint value) => new((byte)(value >> 16), (byte)(value >> 8), (byte)value);

    /// <summary>Colour of the element the reader is on; null for automatic and unknown ones.</summary>
    public Func<Rgb?> Read(XmlReader xml)
    {
        var tint = double.TryParse(xml.GetAttribute("tint"), NumberStyles.Float, CultureInfo.InvariantCulture, out var t) ? t : 0;
        if (uint.TryParse(xml.GetAttribute("rgb"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb))
            return () => Tinted(Rgb(rgb), tint);
        if (xml.Int("theme") is { } place)
            return () => place >= 0 && place < theme.Count ? Tinted(theme[place], tint) : null;
        // The palette may stand after the fills that use it, so it is looked up when needed.
        return xml.Int("indexed") is { } index ? () => Indexed(index) : () => null;
    }

    private Rgb? Indexed(int index)
    {
        if (index >= 0 && index < Palette.Count)
            return Palette[index];
        return index >= 0 && index < Old.Length ? Rgb(Old[index]) : null;
    }

    private static Rgb Tinted(Rgb colour, double tint)
    {
        if (tint == 0 || !double.IsFinite(tint))
            return colour;
        var (hue, saturation, light) = Hsl.Of(colour);
        light = Math.Clamp(tint < 0 ? light * (1 + tint) : (light * (1 - tint)) + tint, 0, 1);
        return new Hsl(hue, saturation, light).ToRgb();
    }
}
