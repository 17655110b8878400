using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.Rules;

[Permitted(WorkstreamPermissions.Rules)]
internal sealed class IndexModel(ISender sender) : PageModel
{
    [BindProperty]
    public RulesForm Form { get; set; } = new();

    public RulesView View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        View = (await sender.Send(new GetRules(), token)).Value;
        Form = RulesForm.Following(View.Latest);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        View = (await sender.Send(new GetRules(), token)).Value;
        var read = Form.Read(View.Latest.CutOff);
        var result = read.Ok ? await sender.Send(read.Value, token) : read.As<int>();
        return result.Ok ? Redirect("/administration/rag-rule") : this.Refusal(result) ?? Page();
    }
}
