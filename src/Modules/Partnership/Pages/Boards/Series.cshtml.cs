using Governance.Partnership.Domain.Series;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Boards;

internal sealed record SeriesForm
{
    public int Version { get; set; }

    public SeriesWeek? Week { get; init; }

    public DayOfWeek? Day { get; init; }

    public string? StartsAt { get; init; }

    public string? Place { get; init; }

    public int? EveryMonths { get; init; } = 1;

    public DateParts FirstMonth { get; init; } = new();
}

[Permitted(PartnershipPermissions.Manage)]
internal sealed class SeriesModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public SeriesForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public string BoardName { get; private set; } = "";

    [TempData]
    public string? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var found = await sender.Send(new GetBoard(Key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        var (board, series) = (found.Value, found.Value.Series);
        BoardName = board.Name;
        Form = new()
        {
            Version = board.Version,
            Week = series?.Week,
            Day = series?.Day,
            Place = series?.Place,
            EveryMonths = series?.EveryMonths ?? 1,
            StartsAt = series is null ? null : UkText.Time(series.StartsAt),
            FirstMonth = DateParts.From(series?.FirstMonth ?? clock.Today),
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        var found = await sender.Send(new GetBoard(Key), token);
        BoardName = found.Ok ? found.Value.Name : Key;
        var time = Clocks.Read(Form.StartsAt);
        if (!Form.FirstMonth.TryToOptionalDate("first month", "FirstMonth", out var first, out var wrong) || !ModelState.IsValid)
        {
            return this.Refused(Result<SeriesSaved>.Invalid(wrong is null ? [] : [wrong]));
        }

        var saved = await sender.Send(new SaveSeries(Key, Form.Version, Form.Week, Form.Day, time, Form.Place ?? "", Form.EveryMonths ?? 0, first), token);
        if (!saved.Ok)
        {
            Form.Version = saved.Stale?.Version ?? Form.Version;
            return this.Refused(saved);
        }

        Said = Sentence(saved.Value);
        return Redirect($"/board/{Key}");
    }

    private static string Sentence(SeriesSaved saved)
    {
        var kept = saved.Kept.Count == 0 ? "" : $" {UkText.List([.. saved.Kept.Select(UkText.ShortDate)])} kept, because the pack is issued, it was moved by hand, or the new day has passed.";
        return $"The series is saved: {UkText.Count(saved.Added, "meeting")} added, {UkText.Number(saved.Moved)} moved, {UkText.Number(saved.Removed)} removed.{kept}";
    }
}
