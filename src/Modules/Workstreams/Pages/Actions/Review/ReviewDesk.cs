using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions.Review;

/// <summary>A submitted update and its action, to be accepted or returned.</summary>
internal sealed record UpdateToReview(ActionUpdate Update, ActionInHand Hand);

internal sealed class ReviewDesk(GovernanceDb db, ActionLoader loader, ICurrentUser user)
{
    public async Task<Result<UpdateToReview>> Take(Guid updateId, int version, string reason, CancellationToken token)
    {
        if (await db.Set<ActionUpdate>().SingleOrDefaultAsync(u => u.Id == updateId, token) is not { } update)
        {
            return Result<UpdateToReview>.Missing("The update");
        }

        var loaded = await loader.ToAccept(update.ActionId, token);
        if (!loaded.Ok)
        {
            return loaded.As<UpdateToReview>();
        }

        // A newer text than the one that was read is not accepted by accident.
        if (db.Check(update, version, "update", new("Text", "Update", "", update.Text), new("Reason", "Reason", reason.Trim(), update.ReturnedBecause)) is { } stale)
        {
            return Result<UpdateToReview>.Conflict(stale);
        }

        return (UpdateIsNotSubmitted.Check(update.State) ?? UpdateIsYourOwn.Check(update.SubmittedById, user.AccountId)) is { } problem
            ? problem
            : new UpdateToReview(update, loaded.Value);
    }
}
