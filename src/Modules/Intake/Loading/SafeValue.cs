using System.Text;
using Governance.Intake.Codes;
using Governance.Intake.Schemas;

namespace Governance.Intake.Loading;

/// <summary>What of a bad value may be shown. In files about children only codes we know, days and short numbers of columns that identify nobody; of the rest the shape, letters as A and digits as 9.</summary>
internal sealed class SafeValue(ExtractSchema schema, CodeBook codes)
{
    private const int Longest = 60;
    private const int LongestNumber = 10;

    public string Show(FieldShape field, ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
        {
            return "";
        }

        if (!schema.Child)
        {
            return Cut(Encoding.UTF8.GetString(cell));
        }

        var harmless = !field.Identifies && (IsNumber(cell) || codes.Knows(cell));
        return harmless ? Cut(Encoding.UTF8.GetString(cell)) : Shape(cell);
    }

    internal static string Shape(ReadOnlySpan<byte> cell)
    {
        var shape = Encoding.UTF8.GetString(cell).Select(c => char.IsLetter(c) ? 'A' : char.IsDigit(c) ? '9' : char.IsControl(c) ? '?' : c);
        return "shape " + Cut(string.Concat(shape));
    }

    private static bool IsNumber(ReadOnlySpan<byte> cell) => cell.Length <= LongestNumber && !cell.ContainsAnyExcept("0123456789-/.,+"u8);

    private static string Cut(string text) => text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
}
