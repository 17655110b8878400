using Governance.Host.Security;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages;

[Permitted(SitePermissions.Use)]
internal sealed class SearchModel(ThreadReader threads) : PageModel
{
    private const int OfEachKind = 20;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string Q { get; set; } = "";

    public IReadOnlyList<NodeGroup> Groups { get; private set; } = [];

    public int Count => Groups.Sum(g => g.Nodes.Count);

    public async Task OnGet(CancellationToken token)
    {
        Q = (Q ?? "").Trim();
        Groups = Q.Length == 0 ? [] : await threads.Search(Q, OfEachKind, token);
    }
}
