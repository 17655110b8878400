using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Governance.Intake.Reading;

/// <summary>Reads values from the bytes of a cell. Each answers false when the cell says something else.</summary>
internal static class Cells
{
    private const long Million = 1_000_000;
    private const int LongestNumber = 40;

    private static readonly string[] DayFormats =
        ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "yyyy-MMM-d", "dd-MMMM-yyyy"];

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell)
    {
        var (from, to) = (0, cell.Length);
        while (from < to && cell[from] is (byte)' ' or (byte)'\t')
        {
            from++;
        }

        while (to > from && cell[to - 1] is (byte)' ' or (byte)'\t')
        {
            to--;
        }

        return cell[from..to];
    }

    /// <summary>A day as ISO or as people here write it; a time of midnight after it is dropped.</summary>
    public static bool Day(ReadOnlySpan<byte> cell, out DateOnly day)
    {
        day = default;
        if (cell.Length > 10 && Midnight(cell))
        {
            cell = cell[..cell.IndexOfAny((byte)' ', (byte)'T')];
        }

        if (cell.Length == 10)
        {
            if (cell[4] == (byte)'-' && cell[7] == (byte)'-')
            {
                return Of(Digits(cell[..4]), Digits(cell[5..7]), Digits(cell[8..]), out day);
            }

            if (cell[2] == (byte)'/' && cell[5] == (byte)'/')
            {
                return Of(Digits(cell[6..]), Digits(cell[3..5]), Digits(cell[..2]), out day);
            }
        }

        if (cell.Length is < 8 or > 20)
        {
            return false;
        }

        Span<char> text = stackalloc char[cell.Length];
        return Encoding.UTF8.TryGetChars(cell, text, out var length)
            && DateOnly.TryParseExact(text[..length], DayFormats, English, DateTimeStyles.None, out day) && day.Year >= 1900;
    }

    public static bool Whole(ReadOnlySpan<byte> cell, out long number)
    {
        // A workbook or a number format may say 12.0.
        var point = cell.IndexOf((byte)'.');
        if (point > 0 && !cell[(point + 1)..].ContainsAnyExcept((byte)'0'))
        {
            cell = cell[..point];
        }

        return Utf8Parser.TryParse(cell, out number, out var used) && used == cell.Length && used > 0;
    }

    /// <summary>A number in millionths.</summary>
    public static bool Millionths(ReadOnlySpan<byte> cell, out long number)
    {
        number = 0;
        if (!Number(cell, out var value) || Math.Abs(value) > long.MaxValue / Million)
        {
            return false;
        }

        number = (long)Math.Round(value * Million, MidpointRounding.AwayFromZero);
        return true;
    }

    /// <summary>Pounds as whole pence; false also when there is more than pence.</summary>
    public static bool Pence(ReadOnlySpan<byte> cell, out long pence)
    {
        pence = 0;
        Span<byte> plain = stackalloc byte[LongestNumber];
        if (cell.Length > LongestNumber || !Plain(cell, plain, out var length) || !Number(plain[..length], out var pounds))
        {
            return false;
        }

        var exact = pounds * 100;
        if (exact != Math.Truncate(exact) || Math.Abs(exact) > long.MaxValue / 2)
        {
            return false;
        }

        pence = (long)exact;
        return true;
    }

    public static bool YesNo(ReadOnlySpan<byte> cell, out bool yes)
    {
        yes = false;
        Span<byte> lower = stackalloc byte[8];
        if (cell.Length is 0 or > 8)
        {
            return false;
        }

        Ascii.ToLower(cell, lower, out var length);
        var word = lower[..length];
        yes = word.SequenceEqual("yes"u8) || word.SequenceEqual("y"u8) || word.SequenceEqual("true"u8) || word.SequenceEqual("1"u8) || word.SequenceEqual("a) yes"u8);
        return yes || word.SequenceEqual("no"u8) || word.SequenceEqual("n"u8) || word.SequenceEqual("false"u8) || word.SequenceEqual("0"u8) || word.SequenceEqual("b) no"u8);
    }

    private static bool Number(ReadOnlySpan<byte> cell, out decimal value) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);

    // Pound sign and thousands separators go; brackets stand for less than nought, as ledgers write.
    private static bool Plain(ReadOnlySpan<byte> cell, Span<byte> plain, out int length)
    {
        length = 0;
        if (cell.Length > 2 && cell[0] == (byte)'(' && cell[^1] == (byte)')')
        {
            plain[length++] = (byte)'-';
            cell = cell[1..^1];
        }

        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == 0xC2 && i + 1 < cell.Length && cell[i + 1] == 0xA3)
            {
                i++;
            }
            else if (cell[i] == (byte)',')
            {
                if (i + 3 >= cell.Length || !char.IsAsciiDigit((char)cell[i + 3]) || cell[(i + 1)..(i + 3)].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
                {
                    return false;
                }
            }
            else
            {
                plain[length++] = cell[i];
            }
        }

        return length > 0;
    }

    private static bool Midnight(ReadOnlySpan<byte> cell)
    {
        var gap = cell.IndexOfAny((byte)' ', (byte)'T');
        return gap >= 8 && gap + 1 < cell.Length && char.IsAsciiDigit((char)cell[gap + 1]) && !cell[(gap + 1)..].ContainsAnyExcept("0:.Z"u8);
    }

    private static int Digits(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private static bool Of(int year, int month, int day, out DateOnly read)
    {
        read = default;
        if (year is < 1900 or > 2999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        read = new DateOnly(year, month, day);
        return true;
    }
}
