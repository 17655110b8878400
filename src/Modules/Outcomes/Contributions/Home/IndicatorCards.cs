using Governance.Outcomes.Engine;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Platform.Security;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Contributions.Home;

/// <summary>Indicators off track with what their managers say, for board members and directors.</summary>
internal sealed class IndicatorCards(GovernanceDb db, StandReader reader, Permissions permissions, ICurrentUser user) : IHomeCard
{
    public async Task<IReadOnlyList<HomeCard>> Cards(HomeFor home, CancellationToken token)
    {
        if (!permissions.Allows(user, OutcomesPermissions.Read))
        {
            return [];
        }

        var stand = await reader.Read(db.Clock.Today, token);
        return stand.All.Count == 0 ? [] :
        [
            new(home == HomeFor.BoardMember ? HomePlace.Wide : HomePlace.Main, 30, "/Pages/OutcomesHome/_OffTrack.cshtml", stand)
            {
                Figures = [new($"{UkText.Number(stand.OffTrack.Count)} of {UkText.Number(stand.Judged)}", "indicators off track", "#indicators", $"{UkText.Number(stand.Count(RagStatus.AtRisk))} at risk; {UkText.Count(stand.OffTrack.Count(o => !o.IsAnswered), "owner")} still to answer")],
            },
        ];
    }
}
