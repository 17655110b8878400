using Governance.Dashboards.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Warehouse.Marts;
using MediatR;

namespace Governance.Dashboards.Pages.Figures;

/// <summary>Figures as they were known on a day; as known now when it is null.</summary>
internal sealed record GetFigures(DateOnly? On) : IQuery<FiguresView>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Read;
}

/// <summary>One workstream in the figures of a day.</summary>
/// <param name="About">Its status and periods.</param>
/// <param name="Actions">Its actions by status.</param>
/// <param name="Overdue">Its overdue actions.</param>
internal sealed record FigureRow(WorkstreamRag About, IReadOnlyDictionary<RagStatus, int> Actions, int Overdue)
{
    public int Count(RagStatus status) => Actions.GetValueOrDefault(status);
}

/// <summary>The figures of a day.</summary>
/// <param name="Build">The build they come from, or null where none is kept.</param>
/// <param name="Days">Days that can be asked about, newest first.</param>
/// <param name="Rows">Workstreams by number.</param>
internal sealed record FiguresView(BuildView? Build, IReadOnlyList<DateOnly> Days, IReadOnlyList<FigureRow> Rows)
{
    public static readonly IReadOnlyList<RagStatus> Columns =
        [RagStatus.OffTrack, RagStatus.AtRisk, RagStatus.OnTrack, RagStatus.NotStarted, RagStatus.Complete, RagStatus.Closed];

    /// <summary>Names of the periods shown, oldest first.</summary>
    public IReadOnlyList<string> Periods => [.. Rows.SelectMany(r => r.About.Periods).DistinctBy(p => p.Key).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Name)];
}

internal sealed class GetFiguresHandler(BuildReader builds, WorkstreamMart workstreams, ActionMart actions) : IRequestHandler<GetFigures, Result<FiguresView>>
{
    private const int Periods = 3;

    public async Task<Result<FiguresView>> Handle(GetFigures request, CancellationToken cancellationToken)
    {
        var days = await builds.Days(cancellationToken);
        if (await builds.Resolve(request.On, cancellationToken) is not { } build)
        {
            return new FiguresView(null, days, []);
        }

        var counts = (await actions.Counts(build.Id, cancellationToken)).ToLookup(c => c.WorkstreamId);
        var rag = await workstreams.Rag(build.Id, Periods, cancellationToken);
        return new FiguresView(build, days, [.. rag.Select(w => new FigureRow(
            w, counts[w.WorkstreamId].ToDictionary(c => c.Status, c => c.Actions), counts[w.WorkstreamId].Sum(c => c.Overdue)))]);
    }
}
