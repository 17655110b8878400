using Governance.Platform.Ui;

namespace Governance.Workstreams.Pages.Workstreams;

/// <summary>The financial year that plans are drawn over: April to March.</summary>
internal sealed record PlanYear(DateOnly From, DateOnly To)
{
    private const int FirstMonth = 4;

    public string Words => $"{UkText.Month(From)} to {UkText.Month(To)}";

    public static PlanYear Of(DateOnly today)
    {
        DateOnly from = new(today.Month >= FirstMonth ? today.Year : today.Year - 1, FirstMonth, 1);
        return new(from, from.AddYears(1).AddDays(-1));
    }
}
