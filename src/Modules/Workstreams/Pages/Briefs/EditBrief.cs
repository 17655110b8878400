using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Pages.Actions.Editing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Briefs;

/// <summary>Changes what a workstream is for, who leads it and how it works.</summary>
internal sealed record EditBrief(string WorkstreamKey, int Version, BriefFields Fields) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Manage;
}

internal sealed class EditBriefHandler(GovernanceDb db, Access access, PeopleReader reader) : IRequestHandler<EditBrief, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(EditBrief command, CancellationToken token)
    {
        if (await db.Set<Workstream>().SingleOrDefaultAsync(w => w.Key == command.WorkstreamKey, token) is not { } workstream)
        {
            return Result<Guid>.Missing("The workstream");
        }

        if (!access.MayManage(Parties.Of(workstream)))
        {
            return Result<Guid>.Forbidden("Only the workstream’s lead and sponsor and an administrator may change its brief.");
        }

        var people = await reader.Read(token);
        if (db.Check(workstream, command.Version, "brief", command.Fields.Beside(workstream, people)) is { } stale)
        {
            return Result<Guid>.Conflict(stale);
        }

        var problems = command.Fields.Problems();
        if (problems.Count > 0)
        {
            return Result<Guid>.Invalid(problems);
        }

        command.Fields.ApplyTo(workstream, people);
        return workstream.Id;
    }
}
