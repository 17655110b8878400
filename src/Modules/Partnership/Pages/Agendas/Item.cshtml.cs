using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Agendas;

internal sealed record ItemForm
{
    public int Version { get; set; }

    public AgendaKind? Kind { get; init; }

    public string? Title { get; init; }

    public int? Minutes { get; init; }

    public string? PresenterRole { get; init; }

    public string? About { get; init; }

    /// <summary>Such as <c>workstream:0198...</c>.</summary>
    public string? AboutNode { get; init; }

    public string? Paper { get; init; }
}

[Permitted(PartnershipPermissions.Minute)]
internal sealed class ItemModel(ISender sender) : PageModel
{
    [BindProperty]
    public ItemForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public DateOnly On { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public AgendaView Agenda { get; private set; } = null!;

    public IReadOnlyList<Choice> Found { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        if (Id is { } id && Agenda.Find(id) is { } item)
        {
            Form = new()
            {
                Version = item.Version,
                Kind = item.Kind,
                Title = item.Title,
                Minutes = item.Minutes,
                PresenterRole = item.PresenterRole,
                About = item.Linked?.Title,
                AboutNode = item.About is { } about ? $"{about.Type}:{about.Id}" : null,
                Paper = item.Paper,
            };
            Found = item.Linked is { } linked ? [Offer(linked)] : [];
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        var about = await About(token);
        if (!about.Ok || !ModelState.IsValid)
        {
            return this.Refused(about.Ok ? Result<Guid>.Invalid() : about.As<Guid>());
        }

        var saved = await sender.Send(
            new SaveAgendaItem(Agenda.MeetingId, Id, Form.Version, Form.Kind, Form.Title ?? "", Form.Minutes, Form.PresenterRole ?? "", Form.Paper ?? "", about.Value), token);
        if (saved.Ok)
        {
            return Redirect($"{Agenda.Path}/agenda#i-{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    // Words that name one thing choose it; words that name several are answered with the choice.
    private async Task<Result<NodeRef?>> About(CancellationToken token)
    {
        if (string.IsNullOrWhiteSpace(Form.About))
        {
            return Result<NodeRef?>.Done(null);
        }

        var found = await sender.Send(new FindNode(Form.About), token);
        IReadOnlyList<NodeView> nodes = found.Ok ? found.Value : [];
        Found = [.. nodes.Select(Offer)];
        var chosen = nodes.FirstOrDefault(n => Offer(n).Value == Form.AboutNode) ?? (nodes.Count == 1 ? nodes[0] : null);
        return chosen is not null ? Result<NodeRef?>.Done(chosen.Ref)
            : nodes.Count == 0 ? new Problem("about-not-found", $"Nothing is called {UkText.Quote(Form.About.Trim())}. Use other words, or leave it empty.", "About")
            : new Problem("about-is-several", $"{UkText.Count(nodes.Count, "thing")} fit. Choose one.", "AboutNode");
    }

    private static Choice Offer(NodeView node) => new($"{node.Ref.Type}:{node.Ref.Id}", node.Title, node.Note);

    private async Task<IActionResult?> Load(CancellationToken token)
    {
        var found = await sender.Send(new GetAgenda(Key, On), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Agenda = found.Value;
        return Id is { } id && Agenda.Find(id) is null ? NotFound() : null;
    }
}
