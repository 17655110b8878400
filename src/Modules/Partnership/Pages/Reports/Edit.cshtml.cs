using Governance.Partnership.Domain;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Reports;

internal sealed record ReportForm
{
    public int Version { get; set; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public Guid? MeetingId { get; init; }

    public PartsForm Parts { get; init; } = new();
}

/// <summary>The parts as typed; an empty box binds to null.</summary>
internal sealed record PartsForm
{
    public string? Summary { get; init; }

    public string? Background { get; init; }

    public string? Finance { get; init; }

    public string? Legal { get; init; }

    public string? Risk { get; init; }

    public string? Equalities { get; init; }

    public string? CorporateParenting { get; init; }

    public string? Consultation { get; init; }

    public string? Conclusion { get; init; }

    public string? Recommendations { get; init; }

    public static PartsForm Of(ReportParts parts) => new()
    {
        Summary = parts.Summary,
        Background = parts.Background,
        Finance = parts.Finance,
        Legal = parts.Legal,
        Risk = parts.Risk,
        Equalities = parts.Equalities,
        CorporateParenting = parts.CorporateParenting,
        Consultation = parts.Consultation,
        Conclusion = parts.Conclusion,
        Recommendations = parts.Recommendations,
    };

    public ReportParts Read() => new()
    {
        Summary = Tidy(Summary),
        Background = Tidy(Background),
        Finance = Tidy(Finance),
        Legal = Tidy(Legal),
        Risk = Tidy(Risk),
        Equalities = Tidy(Equalities),
        CorporateParenting = Tidy(CorporateParenting),
        Consultation = Tidy(Consultation),
        Conclusion = Tidy(Conclusion),
        Recommendations = Tidy(Recommendations),
    };

    private static string Tidy(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}

[Permitted(PartnershipPermissions.Report)]
internal sealed class EditModel(ISender sender, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public ReportForm Form { get; set; } = new();

    public string Board { get; private set; } = "";

    public IReadOnlyList<Choice> Meetings { get; private set; } = [];

    public ReportPart Part(string name) => ReportParts.All.Single(p => p.Name == name);

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        Form = new() { Author = user.RoleName };
        if (Id is not { } id)
        {
            return Page();
        }

        var found = await sender.Send(new GetReport(id), token);
        if (!found.Ok || found.Value.BoardKey != Key)
        {
            return NotFound();
        }

        var report = found.Value.Report;
        if (report.IsIssued)
        {
            return Redirect($"/board/reports/{id}");
        }

        Form = new() { Version = report.Version, Title = report.Title, Author = report.Author, MeetingId = report.MeetingId, Parts = PartsForm.Of(report.Parts) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        var saved = await sender.Send(new SaveReport(Key, Id, Form.Version, Form.Title ?? "", Form.Author ?? "", Form.MeetingId, Form.Parts.Read()), token);
        if (saved.Ok)
        {
            return Redirect($"/board/reports/{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task<IActionResult?> Load(CancellationToken token)
    {
        var list = await sender.Send(new GetReports(Key), token);
        if (!list.Ok)
        {
            return this.Refused(list);
        }

        (Board, Meetings) = (list.Value.Board, (await sender.Send(new GetReportMeetings(Key), token)).Value);
        return null;
    }
}
