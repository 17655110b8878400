using System.Globalization;

namespace Governance.Platform.Figures;

/// <summary>A published figure: a number, or the symbol that stands in its place. Nought is a number.</summary>
public readonly record struct FigureValue
{
    private static readonly (string Text, FigureSymbol Symbol)[] Symbols =
    [
        ("z", FigureSymbol.NotApplicable), ("x", FigureSymbol.Unavailable), ("c", FigureSymbol.Suppressed),
        ("low", FigureSymbol.RoundsToZero), ("k", FigureSymbol.RoundsToZeroSensitive), ("u", FigureSymbol.LowReliability),
    ];

    // Older files and some supporting files use these; they are read, never written.
    private static readonly (string Text, FigureSymbol Symbol)[] Obsolete =
    [
        (":", FigureSymbol.Unavailable), ("~", FigureSymbol.RoundsToZero), ("n/a", FigureSymbol.Unavailable),
    ];

    private FigureValue(decimal? number, FigureSymbol symbol) => (Number, Symbol) = (number, symbol);

    /// <summary>The number, or null when a symbol stands in its place.</summary>
    public decimal? Number { get; }

    /// <summary>The symbol, or <see cref="FigureSymbol.None"/>.</summary>
    public FigureSymbol Symbol { get; }

    /// <summary>A number.</summary>
    public static FigureValue Of(decimal number) => new(number, FigureSymbol.None);

    /// <summary>A symbol.</summary>
    public static FigureValue Of(FigureSymbol symbol) =>
        symbol == FigureSymbol.None ? throw new ArgumentException("A figure without a number needs a symbol.", nameof(symbol)) : new(null, symbol);

    /// <summary>Reads a cell as the Department writes it; null when it is neither a number nor a symbol. Thousands separators, signs of currency and per cent are not numbers in such a file.</summary>
    public static FigureValue? TryRead(ReadOnlySpan<char> cell, out bool obsolete)
    {
        obsolete = false;
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (decimal.TryParse(cell, plain, CultureInfo.InvariantCulture, out var number))
        {
            return Of(number);
        }

        foreach (var (text, symbol) in Symbols)
        {
            if (cell.SequenceEqual(text))
            {
                return Of(symbol);
            }
        }

        foreach (var (text, symbol) in Obsolete)
        {
            if (cell.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                obsolete = true;
                return Of(symbol);
            }
        }

        return null;
    }

    /// <summary>As the Department writes it: <c>58.7</c>, or <c>c</c>.</summary>
    public string Cell => Number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? Text(Symbol);

    /// <summary>What the symbol says to a reader, such as <c>suppressed</c>; empty for a number.</summary>
    public string Meaning => Symbol switch
    {
        FigureSymbol.NotApplicable => "not applicable",
        FigureSymbol.Unavailable => "not available",
        FigureSymbol.Suppressed => "suppressed",
        FigureSymbol.RoundsToZero or FigureSymbol.RoundsToZeroSensitive => "rounds to 0",
        FigureSymbol.LowReliability => "too unreliable to show",
        _ => "",
    };

    private static string Text(FigureSymbol symbol) => Array.Find(Symbols, s => s.Symbol == symbol).Text;
}
