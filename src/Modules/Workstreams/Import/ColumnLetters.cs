namespace Governance.Workstreams.Import;

internal static class ColumnLetters
{
    /// <summary>Letter of a column number from 1: 1 is A, 27 is AA.</summary>
    public static string Of(int column)
    {
        var letters = string.Empty;
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>Reads "AB12"; false unless it is one to three letters and a row number.</summary>
    public static bool TryCell(ReadOnlySpan<char> reference, out int column, out int row)
    {
        (column, row) = (0, 0);
        var at = 0;
        for (; at < reference.Length && char.IsAsciiLetter(reference[at]) && at < 4; at++)
            column = (column * 26) + (char.ToUpperInvariant(reference[at]) - 'A' + 1);
        return column is > 0 and <= 16_384
            && int.TryParse(reference[at..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out row)
            && row is > 0 and <= 1_048_576;
    }
}
