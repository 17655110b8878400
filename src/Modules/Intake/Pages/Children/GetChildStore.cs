using Governance.Intake.Children;
using Governance.Intake.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Children;

/// <summary>How the store stands; names nobody.</summary>
internal sealed record GetChildStore : IQuery<ChildStoreView>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

/// <summary>The store as a page shows it; the obstacle says why it cannot be switched on.</summary>
internal sealed record ChildStoreView(bool IsOn, int Version, int KeepMonths, string Reason, string ChangedBy, DateTimeOffset? ChangedAt, int Held, string? Obstacle, bool MaySearch, bool MaySwitch);

internal sealed class GetChildStoreHandler(GovernanceDb db, ChildStore store, ChildKey key, Permissions permissions, ICurrentUser user) : IRequestHandler<GetChildStore, Result<ChildStoreView>>
{
    public async Task<Result<ChildStoreView>> Handle(GetChildStore request, CancellationToken cancellationToken)
    {
        var setting = await db.Set<ChildStoreSetting>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var fit = key.FitForStore;
        return new ChildStoreView(
            setting?.IsOn ?? false, setting?.Version ?? 0, setting?.KeepMonths ?? ChildStoreSetting.UsualMonths, setting?.Reason ?? "", setting?.ChangedBy ?? "", setting?.ChangedAt,
            await store.Count(cancellationToken), fit.Ok ? null : fit.Problems[0].Message,
            permissions.Allows(user, IntakePermissions.Children), permissions.Allows(user, IntakePermissions.ChildrenSwitch));
    }
}
