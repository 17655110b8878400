namespace Governance.Platform.Figures;

/// <summary>Periods as people say them.</summary>
internal static class PeriodWords
{
    public static string Of(FigurePeriod period)
    {
        var years = period.TimePeriod.Length == 6 ? $"{period.TimePeriod[..4]}/{period.TimePeriod[4..]}" : period.TimePeriod;
        return period.Grain switch
        {
            PeriodGrain.CalendarYear => years,
            PeriodGrain.ReportingYear => $"reporting year {years}",
            PeriodGrain.FinancialQuarter => $"financial year {years} quarter {period.TimeIdentifier[^1]}",
            PeriodGrain.FinancialHalf => period.TimeIdentifier[5] == '1' ? $"April to September {period.Year}" : $"October {period.Year} to March {period.Year + 1}",
            PeriodGrain.Month => $"{period.TimeIdentifier} {years}",
            PeriodGrain.Week => $"week {period.TimeIdentifier[5..]} of {years}",
            _ => $"{char.ToLowerInvariant(period.TimeIdentifier[0])}{period.TimeIdentifier[1..]} {years}",
        };
    }
}
