using System.Globalization;
using DocumentFormat.OpenXml;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Governance.Tests.Workstreams.Import.Workbooks;

/// <summary>Collects the styles of sketched cells and gives each a number.</summary>
internal sealed class StyleBook
{
    private readonly X.Fonts _fonts = new(new X.Font());
    private readonly X.Fills _fills = new(new X.Fill(new X.PatternFill { PatternType = X.PatternValues.None }), new X.Fill(new X.PatternFill { PatternType = X.PatternValues.Gray125 }));
    private readonly X.NumberingFormats _formats = new();
    private readonly X.CellFormats _cells = new(new X.CellFormat());
    private readonly Dictionary<Sketch, uint> _known = [];

    public uint Of(Sketch cell)
    {
        var look = cell with { Value = null, Formula = null, Run = null };
        if (look == new Sketch((object?)null))
            return 0;
        if (!_known.TryGetValue(look, out var index))
            _known[look] = index = Add(look);
        return index;
    }

    public X.Stylesheet Sheet() => new(
        _formats.HasChildren ? _formats : new X.NumberingFormats(),
        _fonts,
        _fills,
        new X.Borders(new X.Border()),
        new X.CellStyleFormats(new X.CellFormat()),
        _cells);

    private uint Add(Sketch look)
    {
        var format = new X.CellFormat { FontId = Font(look), FillId = Fill(look), NumberFormatId = Format(look.Format), ApplyFill = true };
        _cells.AppendChild(format);
        return (uint)_cells.ChildElements.Count - 1;
    }

    private uint Font(Sketch look)
    {
        var font = new X.Font();
        if (look.Bold)
            font.AppendChild(new X.Bold());
        if (look.Struck)
            font.AppendChild(new X.Strike());
        if (look.Ink is { } ink)
            font.AppendChild(new X.Color { Rgb = "FF" + ink });
        _fonts.AppendChild(font);
        return (uint)_fonts.ChildElements.Count - 1;
    }

    private uint Fill(Sketch look)
    {
        var colour = look switch
        {
            { Fill: { } rgb } => new X.ForegroundColor { Rgb = "FF" + rgb },
            { ThemeFill: { } theme } => new X.ForegroundColor { Theme = (uint)theme.Theme, Tint = theme.Tint },
            { IndexedFill: { } index } => new X.ForegroundColor { Indexed = (uint)index },
            _ => null,
        };
        if (colour is null)
            return 0;
        _fills.AppendChild(new X.Fill(new X.PatternFill(colour) { PatternType = X.PatternValues.Solid }));
        return (uint)_fills.ChildElements.Count - 1;
    }

    private uint Format(string? code)
    {
        if (code is null)
            return 0;
        if (uint.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var builtIn))
            return builtIn;
        var id = 164u + (uint)_formats.ChildElements.Count;
        _formats.AppendChild(new X.NumberingFormat { NumberFormatId = id, FormatCode = StringValue.FromString(code) });
        return id;
    }
}
