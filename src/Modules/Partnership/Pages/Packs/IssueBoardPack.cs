using Governance.Partnership.Domain.Rules;
using Governance.Partnership.Packs;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;

namespace Governance.Partnership.Pages.Packs;

/// <summary>Freezes the pack of a meeting: data, text and files. It cannot be undone; a correction is the next number.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Number">The number the sender was shown, so that two who issue at once do not issue twice.</param>
/// <param name="Correction">Why it is issued again; empty for the first.</param>
internal sealed record IssueBoardPack(Guid MeetingId, int Number, string Correction = "") : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Issue;
}

internal sealed class IssueBoardPackHandler(GovernanceDb db, PackComposer composer, PackFreezer freezer) : IRequestHandler<IssueBoardPack, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(IssueBoardPack request, CancellationToken token)
    {
        var composed = await composer.Compose(request.MeetingId, issued: true, token);
        if (!composed.Ok)
        {
            return composed.As<Guid>();
        }

        var problem = PackNumberIsTaken.Check(request.Number, composed.Value.About.LastNumber) ?? CorrectionNeedsReason.Check(request.Number, request.Correction);
        return problem is not null ? problem : freezer.Freeze(composed.Value, request.Correction, db.User.RoleName);
    }
}
