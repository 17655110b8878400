using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Pages.Kinds;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.DataMap;

internal sealed record ItemForm
{
    public int Version { get; set; }

    public string? Required { get; init; }

    public string? SystemName { get; init; }

    public string? OwnerRole { get; init; }

    public string? SourceField { get; init; }

    /// <summary>Kind and field of the extract that carries it, as <c>ehc-plans/primary_need</c>.</summary>
    public string? Carried { get; init; }

    public string? Frequency { get; init; }

    public string? LawfulBasis { get; init; }

    public string? Coverage { get; init; }

    public string? AgreedBy { get; init; }

    public ItemGap Gap { get; init; }

    public string? GapText { get; init; }

    public ItemFields Read() => new(
        Required ?? "", SystemName ?? "", OwnerRole ?? "", SourceField ?? "", Carried ?? "", Frequency ?? "", LawfulBasis ?? "", Coverage ?? "", AgreedBy ?? "", Gap, GapText ?? "");
}

[Permitted(IntakePermissions.Manage)]
internal sealed class EditModel(ISender messages) : PageModel
{
    [BindProperty]
    public ItemForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    public bool IsNew => Reference == "new";

    public IReadOnlyList<Choice> Fields { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        await LoadFields(token);
        if (IsNew)
        {
            return Page();
        }

        var found = await messages.Send(new GetDataItem(Reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        var i = found.Value;
        Form = new()
        {
            Version = i.Version,
            Required = i.Required,
            SystemName = i.SystemName,
            OwnerRole = i.OwnerRole,
            SourceField = i.SourceField,
            Carried = i.Kind.Length > 0 ? $"{i.Kind}/{i.Field}" : null,
            Frequency = i.Frequency,
            LawfulBasis = i.LawfulBasis,
            Coverage = i.Coverage,
            AgreedBy = i.AgreedBy,
            Gap = i.Gap,
            GapText = i.GapText,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        await LoadFields(token);
        var saved = ModelState.IsValid ? await messages.Send(new SaveDataItem(IsNew ? null : Reference, Form.Version, Form.Read()), token) : Result<string>.Invalid();
        if (saved.Ok)
        {
            return Redirect($"/intake/data-map/{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task LoadFields(CancellationToken token) => Fields =
        [.. (await messages.Send(new GetKinds(), token)).Value.SelectMany(k => k.Fields.Select(f => new Choice($"{k.Kind}/{f.Name}", $"{k.Name}: {f.Label}")))];
}
