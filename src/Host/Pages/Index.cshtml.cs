using Governance.Host.Security;
using Governance.Platform.Contributions;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages;

/// <summary>Composed from what the modules have to say to this person. A lead's home is their list of actions.</summary>
[Permitted(SitePermissions.Use)]
internal sealed class HomeModel(IEnumerable<IHomeCard> givers, ICurrentUser user) : PageModel
{
    public IReadOnlyList<HomeCard> Cards { get; private set; } = [];

    public string Caption => Cards.Select(c => c.Caption).FirstOrDefault(c => c is not null) ?? user.RoleName;

    public string Headline => Cards.Select(c => c.Headline).FirstOrDefault(h => h is not null) ?? "Home";

    public IReadOnlyList<string> Facts => [.. Cards.SelectMany(c => c.Facts).Distinct()];

    public IReadOnlyList<HeadFigure> Figures => [.. Cards.SelectMany(c => c.Figures)];

    public IReadOnlyList<HomeAction> Actions => [.. Cards.SelectMany(c => c.Actions)];

    public IReadOnlyList<HomeCard> At(HomePlace place) => [.. Cards.Where(c => c.Place == place)];

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        if (HomeOf(user.Roles) is not { } home)
        {
            return Redirect("/my-actions");
        }

        var cards = new List<HomeCard>();
        foreach (var giver in givers)
        {
            cards.AddRange(await giver.Cards(home, token));
        }

        Cards = [.. cards.OrderBy(c => c.Order)];
        return Page();
    }

    /// <summary>Null for those whose home is their own actions.</summary>
    private static HomeFor? HomeOf(IReadOnlySet<string> roles) =>
        roles.Contains(Roles.Director) ? HomeFor.Director
        : roles.Contains(Roles.BoardMember) || roles.Contains(Roles.Chair) ? HomeFor.BoardMember
        : roles.Contains(Roles.WorkstreamLead) || roles.Contains(Roles.Contributor) ? null
        : HomeFor.BoardMember;
}
