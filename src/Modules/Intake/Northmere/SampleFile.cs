using System.Text;
using Governance.Platform.Figures;

namespace Governance.Intake.Northmere;

/// <summary>Writes a file as a sender's system would, with the mistakes such systems make.</summary>
internal static class SampleFile
{
    private const int Mistakes = 3;

    /// <summary>Writes it; without a column when the sender forgot one, and without mistakes when it is sent again corrected.</summary>
    public static void Write(Stream to, NorthmereArea area, SampleSubmission submission, string localAuthority, string? leaveOut, bool corrected)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };
        var heading = submission.Extract.Heading;
        var kept = Enumerable.Range(0, heading.Count).Where(i => heading[i] != leaveOut).ToList();
        text.WriteLine(string.Join(',', kept.Select(i => heading[i])));
        var number = 0;
        foreach (var row in submission.Extract.Rows(area, submission.Period, localAuthority))
        {
            var cells = corrected ? row : Spoilt(row, heading, submission.Period, number);
            number++;
            Line(text, cells, kept);
            if (!corrected && cells != row && number % 2 == 0 && submission.Extract.Kind == "ehc-plans")
            {
                // Case systems print a plan twice when it was merged from two records.
                Line(text, row, kept);
            }
        }
    }

    private static void Line(StreamWriter text, IReadOnlyList<string> cells, List<int> kept)
    {
        for (var k = 0; k < kept.Count; k++)
        {
            if (k > 0)
            {
                text.Write(',');
            }

            var cell = cells[kept[k]];
            text.Write(cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
        }

        text.WriteLine();
    }

    /// <summary>About three rows in a thousand: a day before its time, a code nobody knows, a birth date left out, a number that cannot be.</summary>
    private static IReadOnlyList<string> Spoilt(IReadOnlyList<string> row, IReadOnlyList<string> heading, FigurePeriod period, int number)
    {
        var dice = Dice.For(NorthmereArea.Seed, number, 9000 + (uint)period.From.DayNumber);
        if (!dice.Chance(Mistakes))
        {
            return row;
        }

        string[] columns = ["final_date", "primary_need", "date_of_birth", "sessions_missed", "upn", "end_date", "registered_date", "first_contact_date", "amount"];
        var present = columns.Select(c => heading.ToList().IndexOf(c)).Where(i => i >= 0 && row[i].Length > 0).ToList();
        if (present.Count == 0)
        {
            return row;
        }

        var at = present[dice.Between(0, present.Count - 1)];
        var cells = row.ToArray();
        cells[at] = heading[at] switch
        {
            "primary_need" => "BESD",
            "date_of_birth" => "",
            "sessions_missed" => "190",
            "upn" => "A" + row[at][1..],
            "amount" => "n/k",
            _ => "2001-01-01",
        };
        return cells;
    }
}
