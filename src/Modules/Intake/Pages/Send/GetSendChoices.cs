using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Data;
using Governance.Platform.Messages;
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

internal sealed class GetSendChoicesHandler(GovernanceDb db, KindDirectory kinds) : IRequestHandler<GetSendChoices, Result<SendChoices>>
{
    public async Task<Result<SendChoices>> Handle(GetSendChoices request, CancellationToken cancellationToken)
    {
        var senders = await db.Set<Sender>().AsNoTracking().OrderBy(s => s.Name).Select(s => new Choice(s.Key, s.Name, null)).ToListAsync(cancellationToken);
        return new SendChoices([.. kinds.All(db.Clock.Today).Select(k => new Choice(k.Kind, k.Name))], senders);
    }
}
