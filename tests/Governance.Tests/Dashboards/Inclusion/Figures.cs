using Governance.Platform.Figures;
using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Marts;

namespace Governance.Tests.Dashboards.Inclusion;

/// <summary>Released figures made by hand.</summary>
internal static class Figures
{
    public static ShownFigure Of(FigurePeriod period, decimal? value, DisclosureReason reason = DisclosureReason.None, FigureFilter? at = null, string measure = "m") => new()
    {
        Measure = measure,
        PeriodKey = period.Key,
        PeriodTo = period.To,
        At = at ?? new(),
        Value = value is { } number ? FigureValue.Of(number) : FigureValue.Of(FigureSymbol.Suppressed),
        Reason = reason,
    };

    public static FigurePeriod Month(int year, int month) => FigurePeriod.Month(new(year, month, 1));

    /// <summary>Months from January 2026 on.</summary>
    public static IReadOnlyList<ShownFigure> Months(params decimal?[] values) =>
        [.. values.Select((v, i) => Of(FigurePeriod.Month(new DateOnly(2026, 1, 1).AddMonths(i)), v, v is null ? DisclosureReason.Small : DisclosureReason.None))];
}
