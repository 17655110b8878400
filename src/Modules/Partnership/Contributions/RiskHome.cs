using Governance.Partnership.Contracts;
using Governance.Partnership.Data.Risks;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;

namespace Governance.Partnership.Contributions;

/// <summary>What was escalated to the executive board, on the home pages of its members and of directors.</summary>
internal sealed class RiskHome(GovernanceDb db, IPartnershipRegister register, Permissions permissions, ICurrentUser user) : IHomeCard
{
    public async Task<IReadOnlyList<HomeCard>> Cards(HomeFor home, CancellationToken token)
    {
        if (!permissions.Allows(user, PartnershipPermissions.Read) || await register.Boards(db.Clock.Today, token) is not [var board, ..])
        {
            return [];
        }

        var risks = await db.EscalatedTo(board.BoardId, db.Clock.Now, token);
        return risks.Count == 0 ? [] : [new(HomePlace.Side, 40, "/Pages/Home/_EscalatedRisks.cshtml", risks)];
    }
}
