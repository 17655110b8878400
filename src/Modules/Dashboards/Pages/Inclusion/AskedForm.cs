using System.Globalization;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Measures;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Pages.Inclusion;

/// <summary>The address of a view, as typed. What is no value of its list counts as not chosen.</summary>
internal sealed class AskedForm
{
    /// <summary>No release has this number, so that a mistyped one is not found instead of being left aside.</summary>
    private const int NoRelease = -1;

    public string? Audience { get; set; }

    public string? Release { get; set; }

    public string? On { get; set; }

    public string? Area { get; set; }

    public string? Phase { get; set; }

    public string? Need { get; set; }

    public string? Cohort { get; set; }

    public string? Months { get; set; }

    public string? Compare { get; set; }

    public string? Open { get; set; }

    public string? By { get; set; }

    public Asked Asked() => new()
    {
        Audience = Named<Audience>(Audience),
        Release = string.IsNullOrEmpty(Release) ? null : Whole(Release) ?? NoRelease,
        On = string.IsNullOrEmpty(On) ? null : DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MinValue,
        At = new(Area ?? "", Phase ?? "", Need ?? "", Cohort ?? ""),
        Months = Whole(Months) is { } months && Measures.Asked.Spans.Contains(months) ? months : Measures.Asked.FewestMonths,
        Compare = Named<ComparedWith>(Compare) ?? ComparedWith.England,
        Open = Open ?? "",
        By = Named<FigureBand>(By),
    };

    private static int? Whole(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? Named<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && Whole(text) is null ? value : null;
}
