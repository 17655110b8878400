using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Exports;
using Governance.Workstreams.Pages.Workstreams.Listing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Workstreams.One;

/// <summary>Every row of a workstream's list of actions, as filtered and sorted on its page.</summary>
internal sealed record GetListedActions(string Key, ActionListQuery Query) : IQuery<ListedActions>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

internal sealed record ListedActions(string Key, string Caption, string Filter, DateOnly Today, IReadOnlyList<ActionLine> Actions)
{
    public Exported Export => new(Caption, Contracts.NodeTypes.Workstream, Key, Filter, Today);
}

internal sealed class GetListedActionsHandler(GovernanceDb db, RuleBook book, ActionLists lists) : IRequestHandler<GetListedActions, Result<ListedActions>>
{
    public async Task<Result<ListedActions>> Handle(GetListedActions query, CancellationToken token)
    {
        var today = (await book.Read(token)).Today;
        var workstream = await db.Set<Workstream>().AsNoTracking().Where(w => w.Key == query.Key).Select(w => new { w.Id, w.Title }).SingleOrDefaultAsync(token);
        return workstream is null
            ? Result<ListedActions>.Missing("The workstream")
            : new ListedActions(query.Key, $"{workstream.Title} actions", query.Query.Words, today, await lists.Whole(workstream.Id, query.Query, today, token));
    }
}
