using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Governance.Reports.Documents;

namespace Governance.Reports.Excel;

/// <summary>How a cell looks.</summary>
internal sealed record Look(string Format = "General", string? Fill = null, string? Ink = null, bool Bold = false, bool Quote = false, bool Link = false, bool Boxed = false, int Size = 11)
{
    public static readonly Look Plain = new();
    public static readonly Look Title = new(Bold: true, Size: 15, Ink: Palette.Brand);
    public static readonly Look Under = new(Ink: Palette.SecondInk);
    public static readonly Look Heading = new(Bold: true, Fill: Palette.Brand, Ink: "ffffff", Boxed: true);

    /// <summary>Text that a spreadsheet would run as a formula if it were typed in again.</summary>
    public static bool MustQuote(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'', ..];
}

/// <summary>Numbers the looks in order of use and writes them as the styles part.</summary>
internal sealed class Looks
{
    private const int FirstOwnFormat = 164;
    private static readonly XNamespace Main = Xmlns.Main;
    private readonly List<Look> _all = [Look.Plain];
    private readonly Dictionary<Look, int> _numbers = new() { [Look.Plain] = 0 };

    public int Number(Look look)
    {
        if (!_numbers.TryGetValue(look, out var number))
        {
            number = _all.Count;
            _all.Add(look);
            _numbers.Add(look, number);
        }

        return number;
    }

    public XElement Part()
    {
        var formats = _all.Select(l => l.Format).Where(f => f != "General").Distinct().ToList();
        var fills = _all.Select(l => l.Fill).OfType<string>().Distinct().ToList();
        var fonts = _all.Select(Font).Distinct().ToList();
        return new XElement(
            Main + "styleSheet",
            formats.Count == 0 ? null : Counted("numFmts", formats.Select((f, i) => new XElement(Main + "numFmt", new XAttribute("numFmtId", FirstOwnFormat + i), new XAttribute("formatCode", f)))),
            Counted("fonts", fonts.Select(f => f.Xml())),
            Counted("fills", [Fill("none"), Fill("gray125"), .. fills.Select(f => Solid(f))]),
            Counted("borders", [Border(null), Border(Palette.Rule)]),
            Counted("cellStyleXfs", [new XElement(Main + "xf", new XAttribute("numFmtId", 0), new XAttribute("fontId", 0), new XAttribute("fillId", 0), new XAttribute("borderId", 0))]),
            Counted("cellXfs", _all.Select(Xf)),
            Counted("cellStyles", [new XElement(Main + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))]));

        XElement Xf(Look look) => new(
            Main + "xf",
            new XAttribute("numFmtId", look.Format == "General" ? 0 : FirstOwnFormat + formats.IndexOf(look.Format)),
            new XAttribute("fontId", fonts.IndexOf(Font(look))),
            new XAttribute("fillId", look.Fill is { } fill ? 2 + fills.IndexOf(fill) : 0),
            new XAttribute("borderId", look.Boxed ? 1 : 0),
            new XAttribute("xfId", 0),
            look.Quote ? new XAttribute("quotePrefix", 1) : null,
            new XAttribute("applyNumberFormat", 1),
            new XAttribute("applyFont", 1),
            new XAttribute("applyFill", 1),
            new XAttribute("applyBorder", 1),
            new XAttribute("applyAlignment", 1),
            new XElement(Main + "alignment", new XAttribute("vertical", "top"), look.Boxed ? new XAttribute("wrapText", 1) : null));
    }

    private static FontLook Font(Look look) => new(look.Bold, look.Link, look.Ink ?? (look.Link ? Palette.Brand : Palette.Ink), look.Size);

    private static XElement Counted(string name, IEnumerable<XElement> children)
    {
        var all = children.ToList();
        return new XElement(Main + name, new XAttribute("count", all.Count), all);
    }

    private static XElement Fill(string pattern) => new(Main + "fill", new XElement(Main + "patternFill", new XAttribute("patternType", pattern)));

    private static XElement Solid(string rgb) => new(
        Main + "fill",
        new XElement(Main + "patternFill", new XAttribute("patternType", "solid"), Colour("fgColor", rgb), new XElement(Main + "bgColor", new XAttribute("indexed", 64))));

    private static XElement Border(string? rgb) => new(Main + "border", ((string[])["left", "right", "top", "bottom"]).Select(side => new XElement(
        Main + side, rgb is null ? null : new XAttribute("style", "thin"), rgb is null ? null : Colour("color", rgb))), new XElement(Main + "diagonal"));

    private static XElement Colour(string name, string rgb) => new(Main + name, new XAttribute("rgb", "FF" + rgb.ToUpperInvariant()));

    private sealed record FontLook(bool Bold, bool Underlined, string Ink, int Size)
    {
        public XElement Xml() => new(
            Main + "font",
            Bold ? new XElement(Main + "b") : null,
            Underlined ? new XElement(Main + "u") : null,
            new XElement(Main + "sz", new XAttribute("val", Size)),
            Colour("color", Ink),
            new XElement(Main + "name", new XAttribute("val", "Arial")),
            new XElement(Main + "family", new XAttribute("val", 2)));
    }
}
