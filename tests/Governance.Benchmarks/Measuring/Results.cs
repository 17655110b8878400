using System.Globalization;
using System.Text.Json;

namespace Governance.Benchmarks.Measuring;

/// <summary>The table as Markdown, ready for docs/performance.md, or as JSON.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static void Write(TextWriter output, IReadOnlyList<Measured> all, bool json)
    {
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(all, Shape));
            return;
        }

        output.WriteLine("| what | ours | compared with | ratio (lowest to highest) | aim | |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var m in all)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {m.What} | {Number(m.Ours)} {m.Unit} | {Number(m.Theirs)} {m.Unit} | {m.Ratio:0.00} ({m.Lowest:0.00} to {m.Highest:0.00}) | {m.Aim} | {(m.Met ? "met" : "**not met**")} |"));
        }
    }

    private static string Number(double value) => value.ToString(value >= 100 ? "N0" : "0.##", CultureInfo.InvariantCulture);
}
