using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Boards;

internal sealed record TermsForm
{
    public int Version { get; set; }

    public string? Name { get; init; }

    public int? Quorum { get; init; }

    public QuorumShare? QuorumShare { get; init; }

    public List<Sector> QuorumSectors { get; init; } = [];

    public string? Terms { get; init; }

    public string? Why { get; init; }
}

[Permitted(PartnershipPermissions.Manage)]
internal sealed class TermsModel(ISender sender) : PageModel
{
    [BindProperty]
    public TermsForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public BoardLine? Board { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var found = await sender.Send(new GetBoard(Key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        await Load(token);
        var board = found.Value;
        Form = new() { Version = board.Version, Name = board.Name, Quorum = board.Quorum, QuorumShare = board.QuorumRule.Share, QuorumSectors = [.. board.QuorumRule.Sectors], Terms = board.Terms };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        var saved = ModelState.IsValid
            ? await sender.Send(new ChangeBoard(Key, Form.Version, Form.Name ?? "", Form.Quorum ?? 0, Form.Terms ?? "", Form.Why ?? "") { QuorumShare = Form.QuorumShare, QuorumSectors = Form.QuorumSectors }, token)
            : Result<string>.Invalid();
        if (saved.Ok)
        {
            return Redirect($"/board/{Key}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task Load(CancellationToken token)
    {
        var boards = await sender.Send(new GetBoards(), token);
        Board = boards.Ok ? boards.Value.SingleOrDefault(b => b.Key == Key) : null;
    }
}
