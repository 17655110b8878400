using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Import;

/// <summary>The workstream a plan would be imported into, for those who may.</summary>
internal sealed record GetImportTarget(string Key) : IQuery<ImportTarget>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Manage;
}

internal sealed record ImportTarget(string Key, string Title, int Actions)
{
    public string Url => $"/workstreams/{Key}";
}

internal sealed class GetImportTargetHandler(GovernanceDb db, Access access) : IRequestHandler<GetImportTarget, Result<ImportTarget>>
{
    public async Task<Result<ImportTarget>> Handle(GetImportTarget query, CancellationToken token)
    {
        var found = await db.Set<Workstream>().AsNoTracking().Where(w => w.Key == query.Key).Select(w => new
        {
            w.Key,
            w.Title,
            w.LeadAccountId,
            w.SponsorAccountId,
            Actions = db.Set<WorkstreamAction>().Count(a => a.WorkstreamId == w.Id),
        }).SingleOrDefaultAsync(token);
        if (found is null)
        {
            return Result<ImportTarget>.Missing("The workstream");
        }

        return access.MayManage(new Parties(null, null, found.LeadAccountId, found.SponsorAccountId))
            ? new ImportTarget(found.Key, found.Title, found.Actions)
            : Result<ImportTarget>.Forbidden("Only the workstream’s lead and sponsor and an administrator may import its plan.");
    }
}
