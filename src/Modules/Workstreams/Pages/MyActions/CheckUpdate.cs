using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Engine.Updating;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>What submitting this update would do to the action and its workstream.</summary>
internal sealed record CheckUpdate(Guid ActionId, UpdateFields Said) : IQuery<UpdateEffect>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class CheckUpdateHandler(GovernanceDb db, UpdateForecaster forecaster, Access access, UkClock clock) : IRequestHandler<CheckUpdate, Result<UpdateEffect>>
{
    public async Task<Result<UpdateEffect>> Handle(CheckUpdate query, CancellationToken token)
    {
        var found = await db.Set<WorkstreamAction>().AsNoTracking()
            .Include(a => a.Milestones.Where(m => m.MetOn == null))
            .Include(a => a.Blockers.Where(b => b.ClosedOn == null)).AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Id == query.ActionId, token);
        if (found is null)
        {
            return Result<UpdateEffect>.Missing("The action");
        }

        var workstream = await db.Set<Workstream>().AsNoTracking().SingleAsync(w => w.Id == found.WorkstreamId, token);
        if (!access.MayUpdate(Parties.Of(found, workstream)))
        {
            return Result<UpdateEffect>.Forbidden("Only its owner, its organisation and the workstream’s lead may update this action.");
        }

        var problems = UpdateRules.ForSubmitting(query.Said, clock.Today);
        return problems.Count > 0
            ? Result<UpdateEffect>.Invalid(problems)
            : await forecaster.Of(found, workstream, query.Said, token);
    }
}
