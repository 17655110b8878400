using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Pages.Actions.Review;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Actions;

[Permitted(WorkstreamPermissions.Accept)]
internal sealed class ReturnModel(ISender sender) : ActionPage(sender)
{
    [BindProperty]
    public ReasonForm Form { get; set; } = new();

    public UpdateView Update { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken token)
    {
        var answer = await Show(token);
        Form.Version = Update?.Version ?? 0;
        return answer;
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken token) =>
        await Find(token) ?? await Answer(await Sender.Send(new ReturnUpdate(id, Form.Version, Form.Reason ?? ""), token), Head.Url + "#updates", token);

    public Task<IActionResult> OnPostResolve(Guid id, CancellationToken token)
    {
        Form = new() { Reason = Conflict.Chosen(nameof(Form.Reason)), Version = Conflict.Version };
        return OnPost(id, token);
    }

    protected override bool May(ActionHead head) => head.MayAccept;

    protected override async Task<IActionResult?> Prepare(CancellationToken token)
    {
        var view = await Sender.Send(new GetAction(Key, Reference), token);
        var id = Guid.TryParse(RouteData.Values["id"]?.ToString(), out var routed) ? routed : Guid.Empty;
        Update = view.Value.Updates.FirstOrDefault(u => u.Id == id)!;
        return Update is null ? NotFound() : null;
    }
}
