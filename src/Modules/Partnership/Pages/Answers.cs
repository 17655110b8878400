using System.Globalization;
using Governance.Partnership.Pages.Decisions;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages;

internal static class Answers
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>The day a page is asked for; today when nothing was typed, or when it was no day, which is then said beside the field.</summary>
    public static DateOnly AsAt(this PageModel page, string? typed, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return today;
        }

        if (DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear)
        {
            return day;
        }

        page.ModelState.Remove(DayFilterTagHelper.Field);
        page.ModelState.AddModelError(DayFilterTagHelper.Field, $"{UkText.Quote(typed)} is not a day. Enter one such as 2026-11-17; today is shown.");
        return today;
    }
}
