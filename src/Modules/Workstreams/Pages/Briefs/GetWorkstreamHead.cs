using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Briefs;

/// <summary>A workstream's brief and claim, and what the reader may do with them.</summary>
internal sealed record GetWorkstreamHead(string Key) : IQuery<WorkstreamHead>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

internal sealed record WorkstreamHead(string Key, string Title, int Version, RagStatus Status, RagStatus? Claimed, string ClaimReason, BriefFields Brief)
{
    public IReadOnlyList<string> Drivers { get; init; } = [];

    public bool MayManage { get; init; }

    public bool MayClaim { get; init; }
}

internal sealed class GetWorkstreamHeadHandler(GovernanceDb db, Access access) : IRequestHandler<GetWorkstreamHead, Result<WorkstreamHead>>
{
    public async Task<Result<WorkstreamHead>> Handle(GetWorkstreamHead query, CancellationToken token)
    {
        var found = await db.Set<Workstream>().AsNoTracking().SingleOrDefaultAsync(w => w.Key == query.Key, token);
        if (found is null)
        {
            return Result<WorkstreamHead>.Missing("The workstream");
        }

        var brief = new BriefFields
        {
            Title = found.Title,
            LeadAccountId = found.LeadAccountId,
            SponsorAccountId = found.SponsorAccountId,
            WorkingGroup = found.WorkingGroup,
            Representatives = found.Representatives,
            IntendedOutcomes = found.IntendedOutcomes,
            Activities = found.Activities,
            Timescales = found.Timescales,
            Themes = found.Themes,
        };
        return new WorkstreamHead(found.Key, found.Title, found.Version, found.Status, found.Claimed, found.ClaimReason, brief)
        {
            Drivers = found.Drivers,
            MayManage = access.MayManage(Parties.Of(found)),
            MayClaim = access.MayClaim(Parties.Of(found)),
        };
    }
}
