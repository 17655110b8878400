using Governance.Outcomes.Domain;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Contributions;

/// <summary>Indicators off track that the person looking has still to answer for, beside their actions.</summary>
internal sealed class AskedOfOwners(GovernanceDb db, Permissions permissions, ICurrentUser user) : IAskedOfMe
{
    public async Task<AskedGroup?> Open(CancellationToken token)
    {
        if (user.AccountId is not { } me || !permissions.Allows(user, OutcomesPermissions.Explain))
        {
            return null;
        }

        var rows = await (
            from e in db.Set<ExceptionRequest>().AsNoTracking()
            join i in db.Set<Indicator>() on e.IndicatorId equals i.Id
            where e.OwnerAccountId == me && e.AnsweredAt == null
            orderby e.DueOn, i.Place
            select new { e.Id, i.Key, i.Name, e.ValueThen, e.TimePeriod, e.TimeIdentifier, e.DueOn, e.AskedOn }).ToListAsync(token);
        return rows.Count == 0 ? null : new(
            "Asked of you about indicators", "/outcomes/exceptions", "All indicators off track",
            [
                .. rows.Select(r => new Asked(
                    r.Key, $"Say why {Indicator.TitleOf(r.Key, r.Name)} is off track: {r.ValueThen} in {new FigurePeriod(r.TimePeriod, r.TimeIdentifier).Words}", r.DueOn,
                    $"/outcomes/exceptions/{r.Id}", $"The written rule, {UkText.Date(r.AskedOn)}", "")),
            ]);
    }
}
