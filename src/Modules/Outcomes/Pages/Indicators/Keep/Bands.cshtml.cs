using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Outcomes.Pages.Indicators.Keep;

internal sealed record BandForm
{
    public int After { get; set; }

    public DateParts From { get; init; } = new();

    public BandBasis Basis { get; init; }

    public string? OnTrack { get; init; }

    public string? OffTrack { get; init; }

    public string? Tolerance { get; init; }

    public string? Why { get; init; }

    public Result<AddBand> Read(string key)
    {
        var problems = new List<Problem>();
        if (!From.TryToDate("day it starts", "From", out var from, out var wrong))
        {
            problems.Add(wrong);
        }

        var (on, off) = (Typed.Figure(OnTrack, "OnTrack", "where on track begins", problems), Typed.Figure(OffTrack, "OffTrack", "where off track begins", problems));
        var tolerance = Typed.Optional(Tolerance, "Tolerance", problems) ?? 0;
        return problems.Count > 0 ? Result<AddBand>.Invalid(problems) : new AddBand(key, After, from, Basis, on, off, tolerance, Why ?? "");
    }
}

[Permitted(OutcomesPermissions.Manage)]
internal sealed class BandsModel(ISender sender) : KeepPage<BandForm>(sender)
{
    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        if (await Find(token) is { } refused)
        {
            return refused;
        }

        Form = new() { After = View.Dossier.Bands.Select(b => b.Number).DefaultIfEmpty().Max() };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        if (await Find(token) is { } refused)
        {
            return refused;
        }

        var read = Form.Read(Key);
        var saved = read.Ok ? await Sender.Send(read.Value, token) : read.As<string>();
        return saved.Ok ? Redirect(View.Url) : this.Refused(saved);
    }
}
