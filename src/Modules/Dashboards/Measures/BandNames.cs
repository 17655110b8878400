using Governance.Platform.Ui;
using Governance.Warehouse.Marts;
using Governance.Warehouse.Schema;

namespace Governance.Dashboards.Measures;

/// <summary>What a measure can be shown by.</summary>
internal enum Breakdown
{
    Area,
    Phase,
    Need,
    Cohort,

    /// <summary>Kinds of setting, which are measures of their own and no filter.</summary>
    Setting,
}

/// <summary>Bands of a filter, and what they are called.</summary>
internal static class BandNames
{
    public static readonly IReadOnlyList<FigureBand> All = Enum.GetValues<FigureBand>();

    public static string Item(this FigureFilter at, FigureBand band) => band switch
    {
        FigureBand.Area => at.Area,
        FigureBand.Phase => at.Phase,
        FigureBand.Need => at.Need,
        _ => at.Cohort,
    };

    public static FigureFilter With(this FigureFilter at, FigureBand band, string item) => band switch
    {
        FigureBand.Area => at with { Area = item },
        FigureBand.Phase => at with { Phase = item },
        FigureBand.Need => at with { Need = item },
        _ => at with { Cohort = item },
    };

    /// <summary>Bands that are chosen.</summary>
    public static IEnumerable<FigureBand> Told(this FigureFilter at) => All.Where(b => at.Item(b).Length > 0);

    public static string Words(this FigureBand band) => band == FigureBand.Area ? "area group" : UkText.Lower(band.ToString());

    public static string Words(this Breakdown by) => by.Band() is { } band ? band.Words() : "kind of setting";

    /// <summary>The band that is broken down, or null for kinds of setting.</summary>
    public static FigureBand? Band(this Breakdown by) => by switch
    {
        Breakdown.Area => FigureBand.Area,
        Breakdown.Phase => FigureBand.Phase,
        Breakdown.Need => FigureBand.Need,
        Breakdown.Cohort => FigureBand.Cohort,
        _ => null,
    };

    public static IReadOnlyList<Band> Of(this BandLists lists, FigureBand band) => band switch
    {
        FigureBand.Area => lists.AreaGroups,
        FigureBand.Phase => lists.Phases,
        FigureBand.Need => lists.Needs,
        _ => lists.Cohorts,
    };

    public static string Name(this BandLists lists, FigureBand band, string item) => lists.Of(band).FirstOrDefault(b => b.Key == item)?.Name ?? item;

    /// <summary>The bands of a filter in words, such as <c>North, with an EHC plan</c>; empty for the whole area.</summary>
    public static string Say(this BandLists lists, FigureFilter at) =>
        string.Join(", ", at.Told().Select(b => b == FigureBand.Area ? lists.Name(b, at.Area) : UkText.Lower(lists.Name(b, at.Item(b)))));
}
