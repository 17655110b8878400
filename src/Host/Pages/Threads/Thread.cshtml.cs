using Governance.Host.Security;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages.Threads;

/// <summary>The second click: everything that can be reached from a thing, and the place to link more.</summary>
[Permitted(SitePermissions.Use)]
internal sealed class ThreadModel(ThreadReader threads, ISender sender, Permissions permissions, ICurrentUser user) : PageModel
{
    private const int FoundOfEachKind = 8;

    [BindProperty(SupportsGet = true)]
    public string Type { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "find")]
    public string SearchFor { get; set; } = "";

    public NodeView Thing { get; private set; } = null!;

    public IReadOnlyList<NodeGroup> Whole { get; private set; } = [];

    public IReadOnlyList<NodeGroup> Found { get; private set; } = [];

    public bool MayLink => permissions.Allows(user, SitePermissions.Link);

    private NodeRef Node => new(Type, Id);

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        if (await threads.Find(Node, token) is not { } thing)
        {
            return NotFound();
        }

        Thing = thing;
        Whole = await threads.Whole(Node, token);
        SearchFor = (SearchFor ?? "").Trim();
        Found = MayLink && SearchFor.Length > 0 ? await threads.Search(SearchFor, FoundOfEachKind, token) : [];
        return Page();
    }

    public async Task<IActionResult> OnPost(string? to, string? why, CancellationToken token)
    {
        if (to?.Split('/') is not [var type, var text] || !Guid.TryParse(text, out var id))
        {
            ModelState.AddModelError("find", "Choose what to link.");
            return await OnGet(token);
        }

        var linked = await sender.Send(new LinkThings(Node, new NodeRef(type, id), why ?? ""), token);
        switch (linked.Outcome)
        {
            case Outcome.Done:
                return RedirectToPage(new { Type, Id });
            case Outcome.Forbidden:
                return Forbid();
            default:
                ModelState.AddProblems(linked.Problems);
                return await OnGet(token);
        }
    }
}
