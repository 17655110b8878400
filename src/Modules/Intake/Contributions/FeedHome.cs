using Governance.Intake.Board;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;

namespace Governance.Intake.Contributions;

/// <summary>Which extracts are late, on the home pages of board members and directors.</summary>
internal sealed class FeedHome(GovernanceDb db, FeedBoard board, Permissions permissions, ICurrentUser user) : IHomeCard
{
    public async Task<IReadOnlyList<HomeCard>> Cards(HomeFor home, CancellationToken token)
    {
        if (!permissions.Allows(user, IntakePermissions.Read))
        {
            return [];
        }

        var feeds = await board.On(db.Clock.Today, token);
        return feeds.Lines.Count == 0 ? [] : [new(HomePlace.Side, 70, "/Pages/Feeds/_Home.cshtml", feeds)];
    }
}
