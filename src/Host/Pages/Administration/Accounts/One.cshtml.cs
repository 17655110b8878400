using Governance.Host.Security;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages.Administration.Accounts;

[Permitted(HostPermissions.Accounts)]
internal sealed class OneModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "saved")]
    public bool Saved { get; set; }

    [BindProperty]
    public AccountForm Form { get; set; } = new();

    public AccountDetail Account { get; private set; } = null!;

    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    /// <summary>Shown once, in the answer that made it, and kept nowhere.</summary>
    public OneTimePassword? Made { get; private set; }

    public bool Closed => Account.IsClosed(clock.Now);

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        if (!await Load(token))
        {
            return NotFound();
        }

        Show();
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken token) =>
        Act(new EditAccount(Id, Form.Stamp, Form.Email?.Trim() ?? "", Form.RoleName ?? "", Form.Roles, Form.OrganisationId), token);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken token) => Act(new CloseAccount(Id, Closed: true), token);

    public Task<IActionResult> OnPostOpenAsync(CancellationToken token) => Act(new CloseAccount(Id, Closed: false), token);

    public async Task<IActionResult> OnPostResetAsync(CancellationToken token)
    {
        var made = await sender.Send(new ResetAccount(Id), token);
        if (!await Load(token))
        {
            return NotFound();
        }

        Show();
        if (!made.Ok)
        {
            return Refused(made.Problems);
        }

        Made = made.Value;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    private async Task<IActionResult> Act<TCommand>(TCommand command, CancellationToken token)
        where TCommand : ICommand<bool>
    {
        var done = await sender.Send(command, token);
        if (done.Ok)
        {
            return Redirect($"/administration/accounts/{Id}?saved=true");
        }

        if (!await Load(token))
        {
            return NotFound();
        }

        if (command is not EditAccount)
        {
            Show();
        }

        // Saving again is then done knowingly.
        ModelState.Remove($"{nameof(Form)}.{nameof(Form.Stamp)}");
        Form.Stamp = Account.Stamp;
        return Refused(done.Problems, done.Outcome);
    }

    private void Show() => Form = new()
    {
        Stamp = Account.Stamp,
        RoleName = Account.RoleName,
        Email = Account.Email,
        Roles = [.. Account.Roles],
        OrganisationId = Account.OrganisationId,
    };

    private PageResult Refused(IReadOnlyList<Problem> problems, Outcome outcome = Outcome.Invalid)
    {
        Response.StatusCode = outcome == Outcome.Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        ModelState.AddProblems(problems, nameof(Form));
        return Page();
    }

    private async Task<bool> Load(CancellationToken token)
    {
        var found = await sender.Send(new GetAccount(Id), token);
        if (!found.Ok)
        {
            return false;
        }

        (Account, Partners) = (found.Value, (await sender.Send(new GetPartners(), token)).Value);
        return true;
    }
}
