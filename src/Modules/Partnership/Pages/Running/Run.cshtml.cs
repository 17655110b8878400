using Governance.Partnership.Pages.Meetings;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Running;

[Permitted(PartnershipPermissions.Minute)]
internal sealed class RunModel(ISender sender, May may, UkClock clock) : PageModel
{
    [BindProperty]
    public AttendanceForm Form { get; set; } = new();

    [BindProperty]
    public NotesForm Notes { get; set; } = new();

    [BindProperty]
    public ConflictForm Conflict { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public DateOnly On { get; set; }

    /// <summary>The item whose notes are being saved.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Item { get; set; }

    public RunView View { get; private set; } = null!;

    public StaleSave? NotesStale { get; private set; }

    public May May => may;

    public DateOnly Today => clock.Today;

    [TempData]
    public string? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        Form = AttendanceForm.From(View.Attendance);
        return Page();
    }

    /// <param name="rest">Whoever is not marked otherwise is here.</param>
    /// <param name="token">Stops it.</param>
    public async Task<IActionResult> OnPostAttendanceAsync(bool rest, CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        var saved = await sender.Send(new SaveAttendance(View.MeetingId, Form.Marks(rest), Form.Other ?? ""), token);
        if (!saved.Ok)
        {
            return this.Refused(saved);
        }

        Said = $"Attendance is saved. {saved.Value}";
        return Redirect($"{View.Path}/run");
    }

    /// <param name="then">What to open once the notes are kept: <c>answer</c>, <c>decide</c> or <c>action</c>.</param>
    /// <param name="token">Stops it.</param>
    public async Task<IActionResult> OnPostNotesAsync(string? then, CancellationToken token)
    {
        var saved = await sender.Send(new SaveNotes(Item ?? Guid.Empty, Notes.Version, Notes.Text ?? ""), token);
        if (Request.Headers.XRequestedWith == "fetch")
        {
            return NotesAnswer.To(saved);
        }

        if (await Load(token) is { } gone)
        {
            return gone;
        }

        if (saved.Ok)
        {
            return Redirect(Next(then));
        }

        NotesStale = saved.Stale;
        Form = AttendanceForm.From(View.Attendance);
        return this.Refused(saved, "Notes");
    }

    public Task<IActionResult> OnPostResolveAsync(CancellationToken token)
    {
        Notes = new() { Version = Conflict.Version, Text = Conflict.Chosen("Text") };
        return OnPostNotesAsync(null, token);
    }

    public async Task<IActionResult> OnPostHeldAsync(int version, CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        var saved = await sender.Send(new RecordMeetingHeld(View.MeetingId, version), token);
        if (saved.Ok)
        {
            return Redirect($"{View.Path}/minutes");
        }

        Form = AttendanceForm.From(View.Attendance);
        return this.Refused(saved, "");
    }

    private string Next(string? then) => then switch
    {
        "answer" when View.Items.FirstOrDefault(i => i.Id == Item) is { } item && View.DecisionOf(item) is { } decision =>
            $"/board/decisions/{decision.Reference}{(decision.State == Domain.DecisionState.ToBeRatified ? "/ratify" : "")}?run={On:yyyy-MM-dd}#answer",
        "decide" => $"{View.Path}/decide?item={Item}",
        "action" => $"{View.Path}/action?item={Item}",
        _ => $"{View.Path}/run#i-{Item}",
    };

    private async Task<IActionResult?> Load(CancellationToken token)
    {
        var found = await sender.Send(new GetRun(Key, On), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        return null;
    }
}
