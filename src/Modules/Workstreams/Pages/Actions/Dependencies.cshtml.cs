using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Pages.Actions.Dependencies;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.Actions;

[Permitted(WorkstreamPermissions.Update)]
internal sealed class DependenciesModel(ISender sender) : ActionPage(sender)
{
    [BindProperty]
    public DependencyForm Form { get; set; } = new();

    public DependencyChoices View { get; private set; } = null!;

    public IReadOnlyList<Choice> Workstreams => [.. View.Workstreams.Select(w => new Choice(w.Key, w.Title))];

    public Task<IActionResult> OnGet(CancellationToken token)
    {
        Form.WorkstreamKey = Key;
        return Show(token);
    }

    public async Task<IActionResult> OnPost(CancellationToken token) => await Find(token)
        ?? await Answer(await Sender.Send(new AddDependency(Head.Id, Form.WorkstreamKey ?? "", Form.Reference ?? "", Form.Why ?? ""), token), Head.Url + "/dependencies", token);

    public async Task<IActionResult> OnPostRemove(Guid dependency, CancellationToken token) =>
        await Find(token) ?? await Answer(await Sender.Send(new RemoveDependency(Head.Id, dependency), token), Head.Url + "/dependencies", token);

    protected override bool May(ActionHead head) => head.MayUpdate;

    protected override async Task<IActionResult?> Prepare(CancellationToken token)
    {
        View = (await Sender.Send(new GetDependencies(Head.Id), token)).Value;
        return null;
    }
}

internal sealed record DependencyForm
{
    public string? WorkstreamKey { get; set; }

    public string? Reference { get; set; }

    public string? Why { get; set; }
}
