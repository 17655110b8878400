using Governance.Platform.Contributions;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Warehouse.Marts;
using Governance.Workstreams.Contributions.Pack;
using Governance.Workstreams.Pages.Home;
using Governance.Workstreams.Pages.Workstreams;

namespace Governance.Workstreams.Contributions.Home;

/// <summary>Delivery, escalations and what is overdue, for a director.</summary>
internal sealed class DirectorCards(BuildReader builds, DeliveryMart delivery, ActionMart actions, Escalations escalations, ICurrentUser user) : IHomeCard
{
    public async Task<IReadOnlyList<HomeCard>> Cards(HomeFor home, CancellationToken token)
    {
        if (home != HomeFor.Director)
        {
            return [];
        }

        var waiting = await escalations.For(user.AccountId, token);
        var cards = new List<HomeCard>
        {
            new(HomePlace.Main, 20, "/Pages/Home/_Escalations.cshtml", waiting)
            {
                Figures = [new($"{waiting.Count}", waiting.Count == 1 ? "escalation needs you" : "escalations need you", "#escalations", Oldest(waiting))],
            },
            new(HomePlace.Side, 80, "/Pages/Home/_PlanLinks.cshtml", "plan"),
        };
        if (await builds.Resolve(null, token) is { } build)
        {
            cards.AddRange(await Built(build, token));
        }

        return cards;
    }

    private async Task<IEnumerable<HomeCard>> Built(BuildView build, CancellationToken token)
    {
        var year = PlanYear.Of(build.AsOf);
        var curve = await delivery.Read(build.Id, build.AsOf, year.From, year.To, token);
        var partners = await actions.OverdueByPartner(build.Id, token);
        return
        [
            new(HomePlace.Main, 10, "/Pages/Home/_Delivery.cshtml", DeliveryFigure.Of(curve)) { Headline = DeliveryWords.Headline(curve), Facts = [$"Figures to **{UkText.Date(build.AsOf)}**", build.Line] },
            new(HomePlace.Main, 30, "/Pages/Home/_Overdue.cshtml", partners)
            {
                Figures = [new($"{partners.Sum(p => p.Overdue)}", "actions overdue", "#overdue", OverdueBlocks.ByPartner(partners) is { Length: > 0 } words ? words : "Nothing overdue")],
            },
        ];
    }

    private static string Oldest(IReadOnlyList<Escalation> waiting) =>
        waiting.Count == 0 ? "Nobody waits for your answer" : $"Oldest has waited {UkText.Count(waiting[0].Days, "day")}";
}
