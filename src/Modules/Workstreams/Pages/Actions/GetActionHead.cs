using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions;

/// <summary>What stands over every page about one action, and what the reader may do with it.</summary>
internal sealed record GetActionHead(string WorkstreamKey, string Reference) : IQuery<ActionHead>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

internal sealed record ActionHead(Guid Id, int Version, string WorkstreamKey, string WorkstreamTitle, string Reference, string Title)
{
    public RagStatus Status { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? BaselineDue { get; init; }

    public DateOnly? CurrentDue { get; init; }

    public string DueAsStated { get; init; } = "";

    public DateOnly? CompletedOn { get; init; }

    public string Impact { get; init; } = "";

    public DateOnly? ClosedOn { get; init; }

    public bool MayUpdate { get; init; }

    public bool MayManage { get; init; }

    public bool MayAccept { get; init; }

    public bool IsLive => CompletedOn is null && ClosedOn is null;

    public string Url => ActionUrl.Of(WorkstreamKey, Reference);
}

internal sealed class GetActionHeadHandler(GovernanceDb db, Access access) : IRequestHandler<GetActionHead, Result<ActionHead>>
{
    public async Task<Result<ActionHead>> Handle(GetActionHead query, CancellationToken token)
    {
        var row = await db.Set<WorkstreamAction>().AsNoTracking()
            .Join(db.Set<Workstream>(), a => a.WorkstreamId, w => w.Id, (a, w) => new { Action = a, Workstream = w })
            .Where(x => x.Workstream.Key == query.WorkstreamKey && x.Action.Reference == query.Reference)
            .Select(x => new
            {
                Head = new ActionHead(x.Action.Id, x.Action.Version, x.Workstream.Key, x.Workstream.Title, x.Action.Reference, x.Action.Title)
                {
                    Status = x.Action.Status,
                    Start = x.Action.Start,
                    BaselineDue = x.Action.BaselineDue,
                    CurrentDue = x.Action.CurrentDue,
                    DueAsStated = x.Action.DueAsStated,
                    CompletedOn = x.Action.CompletedOn,
                    Impact = x.Action.ImpactEvidence,
                    ClosedOn = x.Action.ClosedOn,
                },
                Parties = new Parties(x.Action.OrganisationId, x.Action.OwnerAccountId, x.Workstream.LeadAccountId, x.Workstream.SponsorAccountId),
            })
            .SingleOrDefaultAsync(token);
        return row is null ? Result<ActionHead>.Missing("The action") : row.Head with
        {
            MayUpdate = access.MayUpdate(row.Parties),
            MayManage = access.MayManage(row.Parties),
            MayAccept = access.MayAccept(row.Parties),
        };
    }
}
