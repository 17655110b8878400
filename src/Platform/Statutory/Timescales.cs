using System.Globalization;
using System.Text;
using CsvHelper;

namespace Governance.Platform.Statutory;

/// <summary>The statutory timescales by their ids, each with its provision and source.</summary>
public static class Timescales
{
    private static readonly Dictionary<string, Timescale> Known = Read();

    /// <summary>Every timescale, in the order of the table.</summary>
    public static IReadOnlyCollection<Timescale> All => Known.Values;

    /// <summary>The timescale with this id, such as <c>T05</c>.</summary>
    public static Timescale Of(string id) => Known[id];

    private static Dictionary<string, Timescale> Read()
    {
        using var stream = typeof(Timescales).Assembly.GetManifestResourceStream("Governance.Platform.timescales.csv")!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        using var csv = CsvReader.FromText(text.ReadToEnd());
        csv.ReadHeader();
        var all = new List<Timescale>();
        while (csv.Read())
        {
            all.Add(new(
                csv.GetString("id"), csv.GetString("event"), csv.GetString("counts_from"),
                int.Parse(csv.GetString("value"), CultureInfo.InvariantCulture), Unit(csv.GetString("unit")),
                csv.GetString("law"), csv.GetString("modality"), Day(csv.GetString("from")), Day(csv.GetString("to")), csv.GetString("status"), csv.GetString("source")));
        }

        return all.ToDictionary(t => t.Id, StringComparer.Ordinal);
    }

    private static TimescaleUnit Unit(string name) =>
        Enum.Parse<TimescaleUnit>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
