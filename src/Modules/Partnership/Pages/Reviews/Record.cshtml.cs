using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Reviews;

internal sealed record ReviewForm
{
    public Guid? SubjectId { get; init; }

    public Guid? MeetingId { get; init; }

    public DateParts On { get; init; } = new();

    public string? Findings { get; init; }
}

[Permitted(PartnershipPermissions.Manage)]
internal sealed class RecordModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty]
    public ReviewForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Work { get; private set; } = [];

    public IReadOnlyList<Choice> Meetings { get; private set; } = [];

    public async Task OnGetAsync(Guid? subject, CancellationToken token)
    {
        Form = new() { SubjectId = subject, On = DateParts.From(clock.Today) };
        await Load(token);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        if (!Form.On.TryToDate("day of the review", "On", out var on, out var wrong))
        {
            return this.Refused(Result<Guid>.Invalid(wrong));
        }

        var saved = await sender.Send(new RecordReview(Form.SubjectId, on, Form.MeetingId, Form.Findings ?? ""), token);
        return saved.Ok ? Redirect("/board/reviews") : this.Refused(saved);
    }

    private async Task Load(CancellationToken token)
    {
        var book = (await sender.Send(new GetReviews(), token)).Value;
        Work = Choice.From(book.Rota.Select(d => d.Work).OrderBy(w => w.Order), w => w.Node.Id, w => w.Title);
        Meetings = book.Meetings;
    }
}
