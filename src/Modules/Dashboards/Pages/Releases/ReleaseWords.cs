using Governance.Dashboards.Domain;
using Governance.Platform.Ui;

namespace Governance.Dashboards.Pages.Releases;

/// <summary>Releases in words.</summary>
internal static class ReleaseWords
{
    public static string Name(this Audience audience) => audience switch
    {
        Audience.Officer => "Officers",
        Audience.Board => "Board",
        _ => "Public",
    };

    public static string Name(this ReleaseState state) => state switch
    {
        ReleaseState.Making => "being made",
        ReleaseState.Ready => "waits for approval",
        ReleaseState.Published => "published",
        ReleaseState.Dropped => "dropped",
        _ => "could not be made",
    };

    /// <summary>What is left for readers, against the plain way of leaving out whole rows.</summary>
    public static string Kept(this Release release) => release.Figures == 0
        ? "It holds no figures."
        : $"{UkText.Number(release.Shown)} of {UkText.Count(release.Figures, "figure")} are shown, {Percent(release.WeightPercent)} of what they weigh. "
            + $"Leaving out whole rows would have shown {UkText.Number(release.WholeRowsShown)}, {Percent(release.WholeRowsWeightPercent)} of the weight.";

    private static string Percent(decimal share) => FormattableString.Invariant($"{share:0.#}%");
}
