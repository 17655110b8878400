using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Send;

/// <summary>What may be sent, and by whom.</summary>
internal sealed record GetSendChoices : IQuery<SendChoices>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Send;
}

internal sealed record SendChoices(IReadOnlyList<Choice> Kinds, IReadOnlyList<Choice> Senders);

internal sealed class GetSendChoicesHandler(GovernanceDb db, KindDirectory kinds, Permissions permissions) : IRequestHandler<GetSendChoices, Result<SendChoices>>
{
    public async Task<Result<SendChoices>> Handle(GetSendChoices request, CancellationToken cancellationToken)
    {
        var senders = await db.Set<Sender>().AsNoTracking().OrderBy(s => s.Name).ToListAsync(cancellationToken);
        var children = permissions.Allows(db.User, IntakePermissions.SendChildren) || senders.Exists(s => s.ContactAccountId is { } contact && contact == db.User.AccountId);
        return new SendChoices([.. kinds.All(db.Clock.Today).Where(k => children || !k.IsChild).Select(k => new Choice(k.Kind, k.Name))], [.. senders.Select(s => new Choice(s.Key, s.Name))]);
    }
}
