using System.Globalization;
using Governance.Dashboards.Contributions;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Dashboards.Pages.Policy;

internal sealed record PolicyForm
{
    public DateParts From { get; init; } = new();

    public string? Threshold { get; init; }

    public bool ZerosShown { get; init; }

    public string? PublicRounding { get; init; }

    public string? SmallestDenominator { get; init; }

    public string? Width { get; init; }

    public string? Reason { get; init; }

    public Result<AddPolicy> Read()
    {
        var problems = new List<Problem>();
        if (!From.TryToDate("day it starts", nameof(From), out var from, out var wrong))
        {
            problems.Add(wrong);
        }

        var numbers = new[] { (nameof(Threshold), Threshold), (nameof(PublicRounding), PublicRounding), (nameof(SmallestDenominator), SmallestDenominator), (nameof(Width), Width) };
        problems.AddRange(numbers.Where(n => !string.IsNullOrWhiteSpace(n.Item2) && Whole(n.Item2) is null).Select(n => new Problem("policy-number", $"{UkText.Quote(n.Item2!)} is no whole number", n.Item1)));
        return problems.Count > 0
            ? Result<AddPolicy>.Invalid(problems)
            : new AddPolicy(from, Whole(Threshold), ZerosShown, Whole(PublicRounding), Whole(SmallestDenominator), Whole(Width), FigureSymbol.Suppressed, Reason ?? "");
    }

    private static int? Whole(string? text) => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;
}

[Permitted(DashboardPermissions.Release)]
internal sealed class NewModel(ISender sender) : PageModel
{
    [BindProperty]
    public PolicyForm Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken token)
    {
        var now = (await sender.Send(new GetPolicies(), token)).Value.InForce;
        Form = new()
        {
            Threshold = Text(now.Threshold),
            ZerosShown = now.ZerosShown,
            PublicRounding = Text(now.PublicRounding),
            SmallestDenominator = Text(now.SmallestDenominator),
            Width = Text(now.Width),
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        var read = Form.Read();
        var saved = read.Ok ? await sender.Send(read.Value, token) : read.As<int>();
        return saved.Ok ? Redirect("/releases/policy") : this.Refused(saved);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
