using Governance.Outcomes.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Neighbours;

internal sealed record NeighbourForm
{
    public string? Name { get; init; }

    public DateParts From { get; init; } = new();

    public string? Source { get; init; }

    /// <summary>One a line: code, a space, name.</summary>
    public string? Members { get; init; }

    public Result<AddNeighbourSet> Read()
    {
        var problems = new List<Problem>();
        if (!From.TryToDate("day it starts", "From", out var from, out var wrong))
        {
            problems.Add(wrong);
        }

        var members = new List<(string, string)>();
        foreach (var line in (Members ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split([' ', ','], 2, StringSplitOptions.TrimEntries);
            if (parts is [['E', '0' or '1', ..] code, { Length: > 0 and <= 120 } name] && code.Length == 9 && code.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                members.Add((code, name));
            }
            else
            {
                problems.Add(new("neighbour-unread", $"{UkText.Quote(line)} is no local authority. Write its 9-character code and its name, such as E10000014 Hampshire", "Members"));
            }
        }

        return problems.Count > 0 ? Result<AddNeighbourSet>.Invalid(problems) : new AddNeighbourSet(Name ?? "", from, Source ?? "", members);
    }
}

[Permitted(OutcomesPermissions.Manage)]
internal sealed class NewModel(ISender sender) : PageModel
{
    [BindProperty]
    public NeighbourForm Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        var read = Form.Read();
        var saved = read.Ok ? await sender.Send(read.Value, token) : read.As<Guid>();
        return saved.Ok ? Redirect("/outcomes/neighbours") : this.Refused(saved);
    }
}
