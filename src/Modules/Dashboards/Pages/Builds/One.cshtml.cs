using Governance.Dashboards.Building;
using Governance.Dashboards.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Dashboards.Pages.Builds;

[Permitted(DashboardPermissions.Read)]
internal sealed class OneModel(ISender sender, Permissions permissions, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? AcceptDrop { get; set; }

    public BuildDetail Build { get; private set; } = null!;

    public bool MayBuild => permissions.Allows(user, DashboardPermissions.Build);

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var result = await sender.Send(new GetBuild(Id), token);
        if (!result.Ok)
        {
            return NotFound();
        }

        Build = result.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken token)
    {
        var result = await sender.Send(new CancelBuild(Id), token);
        return result.Ok ? Redirect($"/builds/{Id}") : await Refuse(result.Outcome, result.Problems, token);
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken token)
    {
        if (string.IsNullOrWhiteSpace(AcceptDrop))
        {
            return await Refuse(Outcome.Invalid, [new("reason-missing", "Say why there are fewer rows", nameof(AcceptDrop))], token);
        }

        var result = await sender.Send(new RunBuild(AcceptDrop), token);
        return result.Ok ? Redirect($"/builds/{result.Value}") : await Refuse(result.Outcome, result.Problems, token);
    }

    private async Task<IActionResult> Refuse(Outcome outcome, IReadOnlyList<Problem> problems, CancellationToken token)
    {
        if (outcome == Outcome.Forbidden)
        {
            return Forbid();
        }

        ModelState.AddProblems(problems);
        return await OnGetAsync(token);
    }
}
