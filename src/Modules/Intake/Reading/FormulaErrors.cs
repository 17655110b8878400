using System.Text;

namespace Governance.Intake.Reading;

/// <summary>What a spreadsheet shows where a formula failed, and what that means.</summary>
internal static class FormulaErrors
{
    private static readonly (byte[] Shown, string Means)[] Known =
    [
        ("#REF!"u8.ToArray(), "points at a cell that is gone"),
        ("#N/A"u8.ToArray(), "looked something up and did not find it"),
        ("#DIV/0!"u8.ToArray(), "divides by nought"),
        ("#VALUE!"u8.ToArray(), "works with text where it needs a number"),
        ("#NAME?"u8.ToArray(), "uses a name nobody gave"),
        ("#NUM!"u8.ToArray(), "gives a number there cannot be"),
        ("#NULL!"u8.ToArray(), "asks where two ranges meet that do not"),
        ("#SPILL!"u8.ToArray(), "has no room for what it gives"),
        ("#CALC!"u8.ToArray(), "cannot be worked out"),
    ];

    /// <summary><c>#N/A: its formula looked something up and did not find it</c>; null where the cell shows no such error.</summary>
    public static string? Read(ReadOnlySpan<byte> cell)
    {
        foreach (var (shown, means) in Known)
        {
            if (cell.SequenceEqual(shown))
            {
                return $"{Encoding.UTF8.GetString(shown)}: its formula {means}";
            }
        }

        return null;
    }
}
