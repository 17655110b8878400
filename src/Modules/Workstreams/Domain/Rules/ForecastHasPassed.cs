using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rules;

internal static class ForecastHasPassed
{
    public static Problem? Check(DateOnly? forecast, DateOnly today) => forecast < today
        ? new Problem("forecast-passed", $"The date it will be finished, {UkText.Date(forecast.Value)}, has passed. Give a day from today on, or complete the action.", "Forecast")
        : null;
}
