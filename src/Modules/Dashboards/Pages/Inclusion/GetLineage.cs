using Governance.Dashboards.Contributions;
using Governance.Dashboards.Measures;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using Governance.Warehouse.Marts;
using MediatR;

namespace Governance.Dashboards.Pages.Inclusion;

/// <summary>Where a figure comes from: measure, build, extracts.</summary>
internal sealed record GetLineage(string Key, Asked Asked) : IQuery<LineageView>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Public;
}

/// <summary>An extract a figure was made from.</summary>
/// <param name="File">As it counted in the build.</param>
/// <param name="Url">Its page, or null where the reader may not open it.</param>
internal sealed record LineageFile(SourceFile File, string? Url);

/// <summary>What the page shows.</summary>
/// <param name="Opened">The figures.</param>
/// <param name="Series">The measure.</param>
/// <param name="Files">Newest extracts it was made from.</param>
/// <param name="All">How many extracts there are.</param>
internal sealed record LineageView(Opened Opened, MeasureSeries Series, IReadOnlyList<LineageFile> Files, int All);

internal sealed class GetLineageHandler(InclusionDoor door, DashboardReader reader, BandMart bands, ThreadReader threads) : IRequestHandler<GetLineage, Result<LineageView>>
{
    private const int MostListed = 25;
    private const string Submission = "submission";

    public async Task<Result<LineageView>> Handle(GetLineage query, CancellationToken token)
    {
        var found = await door.Open(query.Asked, token);
        if (!found.Ok)
        {
            return found.As<LineageView>();
        }

        var opened = found.Value;
        var series = opened.Set is { } set ? (await reader.Read(set, opened.Asked, token)).Series.FirstOrDefault(s => s.Measure.Key == query.Key) : null;
        if (series is null)
        {
            return Result<LineageView>.Missing("That measure");
        }

        var files = opened.Set!.Build is { } build && series.Measure.Kinds.Count > 0 ? await bands.Files(build.Id, series.Measure.Kinds, token) : [];
        var listed = files.Take(MostListed).ToList();
        var nodes = await threads.Find(listed.Select(f => new NodeRef(Submission, f.SubmissionId)), token);
        return new LineageView(opened, series, listed.ConvertAll(f => new LineageFile(f, nodes.GetValueOrDefault(new(Submission, f.SubmissionId))?.Url)), files.Count);
    }
}
