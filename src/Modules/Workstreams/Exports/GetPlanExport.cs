using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Reports.Documents;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Import;
using Governance.Workstreams.Pages.Import.Merging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Exports;

/// <summary>A workstream's whole plan as one table that the import reads back without a change.</summary>
internal sealed record GetPlanExport(string Key) : IQuery<PlanExport>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

internal sealed record PlanExport(string Key, string Title, DateOnly Today, Table Table)
{
    public Exported Export => new($"{Title} plan", NodeTypes.Workstream, Key, "The whole plan", Today);
}

internal sealed class GetPlanExportHandler(GovernanceDb db, RuleBook book, PlanNamesReader namesReader) : IRequestHandler<GetPlanExport, Result<PlanExport>>
{
    public async Task<Result<PlanExport>> Handle(GetPlanExport query, CancellationToken token)
    {
        var today = (await book.Read(token)).Today;
        var workstream = await db.Set<Workstream>().AsNoTracking().Where(w => w.Key == query.Key).Select(w => new { w.Id, w.Title }).SingleOrDefaultAsync(token);
        if (workstream is null)
        {
            return Result<PlanExport>.Missing("The workstream");
        }

        var names = await namesReader.Read(token);
        var actions = await db.Set<WorkstreamAction>().AsNoTracking().Include(a => a.Milestones).Include(a => a.Blockers).AsSplitQuery()
            .Where(a => a.WorkstreamId == workstream.Id).OrderBy(a => a.Reference).ToListAsync(token);
        return new PlanExport(query.Key, workstream.Title, today, PlanTable.Of(workstream.Title, actions, names));
    }
}

internal static class PlanTable
{
    public static Table Of(string workstream, IEnumerable<WorkstreamAction> actions, PlanNames names) => new(
        $"Action plan: {workstream}",
        [
            new("reference", TargetField.Reference.Heading()),
            .. PlanFields.All.Select(f => new Column($"{f.Target}".ToLowerInvariant(), f.Heading, f.Type, f.Weight)),
            new("status", OwnExport.StatusHeading, ColumnType.Status),
            new("why", OwnExport.WhyHeading, Weight: 4),
        ],
        [.. actions.Select(a => Row(a, ActionValues.Of(a, names)))])
    {
        Empty = "No actions yet.",
    };

    private static Row Row(WorkstreamAction action, ActionValues values) => new(
    [
        action.Reference, .. PlanFields.All.Select(f => f.Cell(values)), action.Status, string.Join(' ', action.Drivers),
    ]);
}
