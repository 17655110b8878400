using System.Globalization;
using System.Xml;

namespace Governance.Workstreams.Import.Excel;

internal sealed record CellStyle(CellLook Look, NumberFormat Format)
{
    public static CellStyle Plain { get; } = new(CellLook.Plain, NumberFormat.General);
}

/// <summary>The looks and number formats that cells refer to by number.</summary>
internal sealed class CellStyles
{
    private readonly List<CellStyle> _styles = [];

    public CellStyle this[int index] => index >= 0 && index < _styles.Count ? _styles[index] : CellStyle.Plain;

    public static CellStyles Read(ZipPackage package, string? part, IReadOnlyList<Rgb> theme)
    {
        var styles = new CellStyles();
        if (part is null || !package.Has(part))
            return styles;
        var sheet = new StyleSheet(new ExcelColours(theme));
        using (var xml = package.Open(part))
            sheet.Read(xml);
        styles._styles.AddRange(sheet.Resolve());
        return styles;
    }

    private sealed class StyleSheet(ExcelColours colours)
    {
        private readonly Dictionary<int, string> _codes = [];
        private readonly List<Font> _fonts = [];
        private readonly List<Func<Rgb?>> _fills = [];
        private readonly List<(int Format, int Font, int Fill)> _cells = [];

        public void Read(XmlReader xml)
        {
            var section = string.Empty;
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                    continue;
                if (xml.Depth == 1)
                    section = xml.LocalName;
                else if (xml.Depth == 2)
                    Item(xml, section);
                else if (section == "fonts" && _fonts.Count > 0)
                    FontPart(xml, _fonts[^1]);
                else if (section == "fills" && _fills.Count > 0)
                    FillPart(xml);
                else if (section == "colors" && xml.LocalName == "rgbColor")
                    colours.Palette.Add(ExcelColours.Rgb(uint.TryParse(xml.GetAttribute("rgb"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb) ? rgb : 0));
            }
        }

        public IEnumerable<CellStyle> Resolve()
        {
            var formats = new Dictionary<int, NumberFormat>();
            foreach (var (format, font, fill) in _cells)
            {
                if (!formats.TryGetValue(format, out var shown))
                    formats[format] = shown = NumberFormat.Of(format, _codes.GetValueOrDefault(format));
                var face = font >= 0 && font < _fonts.Count ? _fonts[font] : new Font();
                yield return new CellStyle(new CellLook(fill >= 0 && fill < _fills.Count ? _fills[fill]() : null, face.Ink(), face.Bold, face.Struck), shown);
            }
        }

        private void Item(XmlReader xml, string section)
        {
            if (section == "numFmts" && xml.Int("numFmtId") is { } id)
                _codes[id] = xml.GetAttribute("formatCode") ?? "General";
            else if (section == "fonts")
                _fonts.Add(new Font());
            else if (section == "fills")
                _fills.Add(static () => null);
            else if (section == "cellXfs")
                _cells.Add((xml.Int("numFmtId") ?? 0, xml.Int("fontId") ?? 0, xml.Int("fillId") ?? 0));
        }

        private void FillPart(XmlReader xml)
        {
            if (xml.LocalName == "fgColor" && _solid)
                _fills[^1] = colours.Read(xml);
            else if (xml.LocalName == "patternFill")
                _solid = xml.GetAttribute("patternType") == "solid";
        }

        private bool _solid;

        private void FontPart(XmlReader xml, Font font)
        {
            if (xml.LocalName == "b")
                font.Bold = xml.Toggle();
            else if (xml.LocalName == "strike")
                font.Struck = xml.Toggle();
            else if (xml.LocalName == "color")
                font.Ink = colours.Read(xml);
        }
    }

    private sealed class Font
    {
        public bool Bold { get; set; }

        public bool Struck { get; set; }

        public Func<Rgb?> Ink { get; set; } = static () => null;
    }
}
