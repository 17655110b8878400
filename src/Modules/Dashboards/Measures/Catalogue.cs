using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Measures;

/// <summary>The measures of the dashboard, as <c>measures.json</c> lists them; an indicator that it does not list stands under its own heading.</summary>
internal static class Catalogue
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static readonly IReadOnlyList<Measure> Listed = Read();

    private static readonly HashSet<string> Known = Listed.Select(m => m.Figure).ToHashSet(StringComparer.Ordinal);

    /// <summary>Every measure, those of indicators that somebody defined since included.</summary>
    public static IReadOnlyList<Measure> With(IReadOnlyList<PlannedIndicator> indicators) =>
        [.. Listed.Concat(indicators.Where(i => !Known.Contains(i.Key)).Select(Of)).OrderBy(m => m.Group)];

    public static string Heading(this MeasureGroup group) => group switch
    {
        MeasureGroup.AlternativeProvision => "Alternative provision",
        MeasureGroup.DataQuality => "Data quality",
        _ => group.ToString(),
    };

    private static Measure Of(PlannedIndicator indicator)
    {
        var unit = indicator.Unit == "Number" ? MeasureUnit.Count : Enum.Parse<MeasureUnit>(indicator.Unit);
        return new()
        {
            Key = indicator.Key,
            Group = Enum.GetValues<MeasureGroup>().FirstOrDefault(g => g.Heading() == indicator.Heading),
            Name = indicator.Name,
            Unit = unit,
            Decimals = unit is MeasureUnit.Count or MeasureUnit.Pounds ? 0 : 1,
            Per = indicator.Per,
            Kinds = ["indicator-values"],
            Says = indicator.Name + ": {0}",
        };
    }

    private static List<Measure> Read()
    {
        using var json = typeof(Catalogue).Assembly.GetManifestResourceStream("Governance.Dashboards.measures.json")
            ?? throw new InvalidOperationException("measures.json is not embedded.");
        return JsonSerializer.Deserialize<List<Measure>>(json, Options)!;
    }
}
