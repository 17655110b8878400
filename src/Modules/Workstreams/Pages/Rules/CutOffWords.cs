using System.Globalization;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Periods;

namespace Governance.Workstreams.Pages.Rules;

/// <summary>A cut-off rule as people say it.</summary>
internal static class CutOffWords
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    public static string Of(CutOffRule rule)
    {
        var moved = rule.Moved.Count == 0 ? "" : $"; moved: {string.Join(", ", rule.Moved.Select(m => $"{m.Key} to {UkText.Date(m.CutOff)}"))}";
        return rule.Weekday is { } weekday
            ? $"The {Ordinals[Math.Clamp(rule.Number, 1, 4) - 1]} {CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.GetDayName(weekday)} of the month after{moved}"
            : $"Day {UkText.Number(rule.Number)} of the month after{moved}";
    }
}
