using System.Globalization;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Drawing;
using Governance.Dashboards.Measures;
using Governance.Warehouse.Marts;
using Microsoft.AspNetCore.Http;

namespace Governance.Dashboards.Pages.Inclusion;

/// <summary>The address of a view, as typed. What is no value of its list counts as not chosen.</summary>
internal static class AskedAddress
{
    /// <summary>No release has this number, so that a mistyped one is not found instead of being left aside.</summary>
    private const int NoRelease = -1;

    public static Asked Read(IQueryCollection query)
    {
        string At(string name) => query[name] is [{ } first, ..] ? first : "";
        var (release, on, months) = (At("release"), At("on"), Whole(At("months")));
        return new()
        {
            Audience = Named<Audience>(At("audience")),
            Release = release.Length == 0 ? null : Whole(release) ?? NoRelease,
            On = on.Length == 0 ? null : DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MinValue,
            At = new(At("area"), At("phase"), At("need"), At("cohort")),
            Months = months is { } span && Asked.Spans.Contains(span) ? span : Asked.FewestMonths,
            Compare = Named<ComparedWith>(At("compare")) ?? ComparedWith.England,
            Open = At("open"),
            By = Named<Breakdown>(At("by")),
        };
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? Named<T>(string text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && Whole(text) is null ? value : null;
}
