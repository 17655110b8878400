using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Import;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Workstreams.Pages.Import;

[Permitted(WorkstreamPermissions.Manage)]
internal sealed class IndexModel(ISender sender, UploadStore uploads, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Upload { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sheet { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Anchor { get; set; }

    [BindProperty]
    public IFormFile? Plan { get; set; }

    public ImportTarget Target { get; private set; } = null!;

    public ImportOutcome? Outcome { get; private set; }

    public IReadOnlyDictionary<string, TargetField?> Chosen { get; private set; } = new Dictionary<string, TargetField?>(StringComparer.Ordinal);

    /// <summary>The dry run: it changes nothing, so its whole state is the address.</summary>
    public Task<IActionResult> OnGet(string key, CancellationToken token) => For(key, async () =>
    {
        Chosen = ImportChoices.Read(Request.Query);
        return Upload is null ? Page() : await Run(key, dryRun: true, token) ?? Page();
    }, token);

    public Task<IActionResult> OnPost(string key, CancellationToken token) => For(key, async () =>
    {
        if (Plan is null || Plan.Length == 0)
        {
            ModelState.AddModelError(nameof(Plan), "Choose an Excel or CSV file that holds the plan.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        using var memory = new MemoryStream();
        await Plan.CopyToAsync(memory, token);
        var id = await uploads.Keep(Plan.FileName, key, user.AccountId, memory.ToArray(), token);
        return RedirectToPage(new { key, upload = id });
    }, token);

    public Task<IActionResult> OnPostImport(string key, CancellationToken token) => For(key, async () =>
    {
        Chosen = ImportChoices.Read(Request.Form);
        return await Run(key, dryRun: false, token) ?? Page();
    }, token);

    private async Task<IActionResult> For(string key, Func<Task<IActionResult>> act, CancellationToken token)
    {
        var target = await sender.Send(new GetImportTarget(key), token);
        if (this.Refused(target) is { } refused)
        {
            return refused;
        }

        Target = target.Value;
        return await act();
    }

    /// <summary>Null when the page shows the outcome.</summary>
    private async Task<IActionResult?> Run(string key, bool dryRun, CancellationToken token)
    {
        if (Upload is not { } id || await uploads.Find(id, key, user.AccountId, token) is not { } file)
        {
            return NotFound();
        }

        var result = await sender.Send(new ImportPlan(key, new(file.FileName, file.Bytes) { Sheet = Sheet is { Length: > 0 } ? Sheet : null, Anchor = Anchor, Overrides = Chosen }, dryRun), token);
        if (!result.Ok)
        {
            if (result.Outcome != Governance.Platform.Messages.Outcome.Invalid)
            {
                return this.Refused(result);
            }

            uploads.Forget(id);
            Upload = null;
            ModelState.AddProblems(result.Problems.Select(p => p with { Field = nameof(Plan) }));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return null;
        }

        Outcome = result.Value;
        if (!dryRun)
        {
            uploads.Forget(id);
        }

        return null;
    }
}
