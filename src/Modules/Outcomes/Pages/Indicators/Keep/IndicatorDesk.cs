using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>Writes what is typed of an indicator.</summary>
internal sealed class IndicatorDesk(GovernanceDb db)
{
    public async Task<Problem?> Apply(Indicator indicator, IndicatorFields fields, CancellationToken token)
    {
        var owner = fields.OwnerAccountId is { } account ? await db.Set<Account>().Where(a => a.Id == account).Select(a => a.RoleName).SingleOrDefaultAsync(token) : null;
        if (fields.OwnerAccountId is not null && owner is null)
        {
            return new("owner-unknown", "Choose an account that exists", "OwnerAccountId");
        }

        if (fields.Successor.Length > 0 && (fields.Successor == indicator.Key || !await db.Set<Indicator>().AnyAsync(i => i.Key == fields.Successor, token)))
        {
            return new("successor-unknown", "Enter the key of another indicator, such as plans-20-weeks", "Successor");
        }

        (indicator.Name, indicator.Group, indicator.Area) = (fields.Name, fields.Group, fields.Area);
        (indicator.OwnerRole, indicator.OwnerAccountId) = (owner ?? fields.OwnerRole, owner is null ? null : fields.OwnerAccountId);
        (indicator.RetiredFrom, indicator.Successor) = (fields.RetiredFrom, fields.Successor);
        await Serve(indicator, fields.Outcomes, token);
        return null;
    }

    private async Task Serve(Indicator indicator, IReadOnlyList<Guid> outcomes, CancellationToken token)
    {
        var known = await db.Set<StrategicOutcome>().Where(o => outcomes.Contains(o.Id)).Select(o => o.Id).ToListAsync(token);
        var now = await db.Set<Serving>().Where(s => s.IndicatorId == indicator.Id).ToListAsync(token);
        db.RemoveRange(now.Where(s => !known.Contains(s.OutcomeId)));
        db.AddRange(known.Where(o => !now.Exists(s => s.OutcomeId == o)).Select(o => new Serving { OutcomeId = o, IndicatorId = indicator.Id }));
    }
}
