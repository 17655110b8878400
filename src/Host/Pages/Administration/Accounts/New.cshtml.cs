using Governance.Host.Security;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages.Administration.Accounts;

[Permitted(HostPermissions.Accounts)]
internal sealed class NewModel(ISender sender) : PageModel
{
    [BindProperty]
    public AccountForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    /// <summary>Shown once, in the answer that made it, and kept nowhere.</summary>
    public OneTimePassword? Made { get; private set; }

    public async Task OnGetAsync(CancellationToken token) => await Load(token);

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await Load(token);
        var made = await sender.Send(new AddAccount(Form.Username?.Trim() ?? "", Form.Email?.Trim() ?? "", Form.RoleName?.Trim() ?? "", Form.Roles, Form.OrganisationId), token);
        if (!made.Ok)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            ModelState.AddProblems(made.Problems, nameof(Form));
            return Page();
        }

        Made = made.Value;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    private async Task Load(CancellationToken token) => Partners = (await sender.Send(new GetPartners(), token)).Value;
}
