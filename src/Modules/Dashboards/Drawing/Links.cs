using System.Globalization;
using System.Text.Encodings.Web;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Measures;
using Governance.Platform.Ui;

namespace Governance.Dashboards.Drawing;

/// <summary>Addresses of views: all that is chosen, and nothing that would be so anyway.</summary>
internal sealed record Links(Asked Asked)
{
    public const string Path = "/inclusion";

    /// <summary>The view with something changed; null takes it away.</summary>
    public string With(params (string Key, string? Value)[] changes)
    {
        var values = Values().Where(v => !changes.Any(c => c.Key == v.Key)).Concat(changes).Where(v => v.Value is { Length: > 0 })
            .Select(v => $"{v.Key}={UrlEncoder.Default.Encode(v.Value!)}");
        return string.Join('&', values) is { Length: > 0 } query ? $"{Path}?{query}" : Path;
    }

    public string Open(Measure measure) => With(("open", measure.Key), ("by", null)) + "#" + LargeFigure.Id;

    /// <summary>The same figures whenever it is opened: the build of that day, or the release.</summary>
    public string Lasting(Dashboard dashboard) => dashboard.Set.Release is { } release
        ? With(("release", UkText.Number(release.Number)), ("audience", null), ("on", null))
        : With(("audience", Name(Audience.Officer)), ("on", Day(dashboard.Set.AsOf)));

    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Every value in one fixed order, empty where it is as usual.</summary>
    public IEnumerable<(string Key, string? Value)> Values() =>
    [
        ("audience", Asked.Audience is { } audience ? Name(audience) : null),
        ("release", Asked.Release?.ToString(CultureInfo.InvariantCulture)),
        ("on", Asked.On is { } on ? Day(on) : null),
        ("area", Asked.At.Area),
        ("phase", Asked.At.Phase),
        ("need", Asked.At.Need),
        ("cohort", Asked.At.Cohort),
        ("months", Asked.Months == Asked.FewestMonths ? null : Asked.Months.ToString(CultureInfo.InvariantCulture)),
        ("compare", Asked.Compare == ComparedWith.England ? null : Name(Asked.Compare)),
        ("open", Asked.Open),
        ("by", Asked.By is { } by ? Name(by) : null),
    ];
}
