using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Agendas;

[Permitted(PartnershipPermissions.Minute)]
internal sealed class EditModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public DateOnly On { get; set; }

    public AgendaView Agenda { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken token) => await Load(token) ?? Page();

    public Task<IActionResult> OnPostUpAsync(Guid item, CancellationToken token) => Move(item, up: true, token);

    public Task<IActionResult> OnPostDownAsync(Guid item, CancellationToken token) => Move(item, up: false, token);

    public async Task<IActionResult> OnPostRemoveAsync(Guid item, int version, CancellationToken token) =>
        await Load(token) ?? Answer(await sender.Send(new RemoveAgendaItem(Agenda.MeetingId, item, version), token), "");

    public async Task<IActionResult> OnPostStandingAsync(CancellationToken token) =>
        await Load(token) ?? Answer(await sender.Send(new AddStandingItems(Agenda.MeetingId), token), "");

    private async Task<IActionResult> Move(Guid item, bool up, CancellationToken token) =>
        await Load(token) ?? Answer(await sender.Send(new MoveAgendaItem(Agenda.MeetingId, item, up), token), $"#i-{item}");

    private IActionResult Answer<T>(Result<T> done, string place) => done.Ok ? Redirect($"{Agenda.Path}/agenda{place}") : this.Refused(done, "");

    private async Task<IActionResult?> Load(CancellationToken token)
    {
        var found = await sender.Send(new GetAgenda(Key, On), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Agenda = found.Value;
        return null;
    }
}
