namespace Governance.Intake.Tidy;

/// <summary>What each rule for a row of a tidy file asks.</summary>
internal static class TidyRules
{
    public const string Source = "DfE open data standards";

    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["tidy-row-length"] = "A row has as many cells as the heading",
        ["tidy-time-identifier"] = "The time identifier is one of the Department’s",
        ["tidy-time-period"] = "The period fits its identifier",
        ["tidy-level"] = "The geographic level is one of the Department’s",
        ["tidy-country"] = "Code and name of the country belong together",
        ["tidy-blank-place"] = "The columns of its level are filled in",
        ["tidy-region"] = "The region is one of England’s",
        ["tidy-old-la-code"] = "The old local authority code is three digits",
        ["tidy-new-la-code"] = "The new local authority code is well formed",
        ["tidy-la-codes-differ"] = "Both codes name the same local authority",
        ["tidy-figure"] = "A figure is a number or a symbol",
        ["tidy-repeated-row"] = "No row is there twice",
        ["tidy-rows-differ"] = "No two rows contradict each other",
    };

    public static string Title(string code) => Titles[code];

    public static string? Find(string code) => Titles.GetValueOrDefault(code);
}
