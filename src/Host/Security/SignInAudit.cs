using Governance.Platform.Audit;
using Governance.Platform.Security;

namespace Governance.Host.Security;

/// <summary>Puts sign-ins on the audit trail; a name nobody has is not kept, since it may be a mistyped password.</summary>
internal sealed class SignInAudit(AuditTrail trail, CurrentUser user)
{
    public async Task Record(Account? account, string act, CancellationToken token)
    {
        if (account is not null)
        {
            user.Become(Person.Of(account));
            await trail.Record(act, nameof(Account), account.Id.ToString(), token: token);
            user.Become(Person.Nobody);
        }
    }
}
