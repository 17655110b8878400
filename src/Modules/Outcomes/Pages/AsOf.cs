using System.Globalization;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages;

internal static class AsOf
{
    /// <summary>The day figures are shown as known on; today when nothing was typed, or when it was no day, which is then said beside the field.</summary>
    public static DateOnly KnownOn(this PageModel page, string? typed, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return today;
        }

        if (DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= 2000 && day <= today)
        {
            return day;
        }

        page.ModelState.AddModelError("asOf", $"{UkText.Quote(typed)} is no day up to today. Enter one such as 2026-10-01; figures of today are shown.");
        return today;
    }
}
