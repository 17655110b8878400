using Governance.Intake.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Loading;

/// <summary>Nothing is taken in that no agreement in force covers. Extracts about no child need none, but a lapsed one stops them too.</summary>
internal sealed class AgreementGuard(GovernanceDb db)
{
    public async Task<Problem?> Check(KindShape kind, CancellationToken token)
    {
        var today = db.Clock.Today;
        var covering = (await db.Set<SharingAgreement>().AsNoTracking().ToListAsync(token)).Where(a => a.Kinds.Contains(kind.Kind)).ToList();
        if (covering.Exists(a => a.InForceOn(today)))
        {
            return null;
        }

        if (covering.Where(a => a.To < today).MaxBy(a => a.To) is { } lapsed)
        {
            return new("agreement-lapsed", $"{kind.Name} cannot be taken in: sharing agreement {lapsed.Reference} ({lapsed.Title}) lapsed on {UkText.Date(lapsed.To)}. Renew it first.", "Kind");
        }

        return covering.MinBy(a => a.From) is { } later
            ? new("agreement-not-yet", $"{kind.Name} cannot be taken in yet: sharing agreement {later.Reference} is in force from {UkText.Date(later.From)}.", "Kind")
            : kind.IsChild ? new("agreement-missing", $"{kind.Name} cannot be taken in: no sharing agreement covers it. Record the agreement first.", "Kind") : null;
    }
}
