using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Marts;

/// <summary>What figures can be filtered by.</summary>
/// <param name="AreaGroups">Area groups by code.</param>
/// <param name="Phases">Phases, youngest first.</param>
/// <param name="Needs">Needs by code.</param>
/// <param name="Cohorts">Cohorts.</param>
/// <param name="Places">The local area and the places it is compared with, by code.</param>
public sealed record BandLists(IReadOnlyList<Band> AreaGroups, IReadOnlyList<Band> Phases, IReadOnlyList<Band> Needs, IReadOnlyList<Band> Cohorts, IReadOnlyList<ComparedPlace> Places);

/// <summary>A place figures are compared with.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">Its level.</param>
/// <param name="IsNeighbour">A statistical neighbour.</param>
public sealed record ComparedPlace(string Code, string Name, string Level, bool IsNeighbour);

/// <summary>A published figure of an indicator for another place.</summary>
/// <param name="Measure">Key of the indicator.</param>
/// <param name="AreaCode">The place.</param>
/// <param name="PeriodKey">The period.</param>
/// <param name="PeriodTo">Its last day.</param>
/// <param name="ValueMillionths">The value, or null where a symbol stands.</param>
public sealed record ComparedFigure(string Measure, string AreaCode, string PeriodKey, DateOnly PeriodTo, long? ValueMillionths);

/// <summary>How an extract that is owed stands.</summary>
/// <param name="Kind">Kind of extract.</param>
/// <param name="KindName">Its name.</param>
/// <param name="Sender">Who owes it.</param>
/// <param name="Period">The newest period due, in words.</param>
/// <param name="DataTo">Last day of the newest period that is in.</param>
/// <param name="DaysOverdue">Days it is overdue; 0 when it is in.</param>
/// <param name="SetAsidePerThousand">Rows in a thousand of the newest extract that were set aside.</param>
public sealed record FeedState(string Kind, string KindName, string Sender, string Period, DateOnly? DataTo, int DaysOverdue, int SetAsidePerThousand);

/// <summary>An accepted extract that figures of a build were made from.</summary>
/// <param name="Kind">Kind of extract.</param>
/// <param name="SubmissionId">The submission.</param>
/// <param name="Sender">Who sent it.</param>
/// <param name="PeriodFrom">First day of its period.</param>
/// <param name="PeriodTo">Last day of its period.</param>
/// <param name="ReceivedOn">Day it arrived.</param>
/// <param name="RowsRead">Rows read.</param>
/// <param name="RowsQuarantined">Rows set aside.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Mapping">The column mapping it was read with.</param>
public sealed record SourceFile(string Kind, Guid SubmissionId, string Sender, DateOnly PeriodFrom, DateOnly PeriodTo, DateOnly ReceivedOn, int RowsRead, int RowsQuarantined, string File, string Mapping);

/// <summary>Reads what stands around the figures of a build: bands, places, published figures of others, extracts.</summary>
public sealed class BandMart(WarehouseDb db)
{
    /// <summary>What can be filtered by.</summary>
    public async Task<BandLists> Lists(Guid build, CancellationToken token)
    {
        var areas = await Rows<AreaRow>(build).OrderBy(a => a.Name).ToListAsync(token);
        var needs = await Rows<NeedRow>(build).OrderBy(n => n.Name).Select(n => new Band(n.Code, n.Name)).ToListAsync(token);
        return new(
            [.. areas.Where(a => a.Level == "AreaGroup").OrderBy(a => a.Code == Bands.Unknown).Select(a => new Band(a.Code, a.Name))],
            Bands.Phases,
            [.. needs.OrderBy(n => n.Key == Bands.Unknown)],
            Bands.Cohorts,
            [.. areas.Where(a => a.Level != "AreaGroup").Select(a => new ComparedPlace(a.Code, a.Name, a.Level, a.IsNeighbour))]);
    }

    /// <summary>Published figures of others, oldest first.</summary>
    public async Task<IReadOnlyList<ComparedFigure>> Compared(Guid build, CancellationToken token) => await (
        from b in Rows<BenchmarkValueRow>(build)
        join i in db.Set<IndicatorRow>() on new { b.BuildId, b.IndicatorId } equals new { i.BuildId, i.IndicatorId }
        orderby i.Key, b.PeriodTo, b.PeriodKey
        select new ComparedFigure(i.Key, b.AreaCode, b.PeriodKey, b.PeriodTo, b.ValueMillionths)).ToListAsync(token);

    /// <summary>Every extract that is owed.</summary>
    public async Task<IReadOnlyList<FeedState>> Feeds(Guid build, CancellationToken token) => await Rows<FeedRow>(build)
        .OrderByDescending(f => f.DaysOverdue).ThenBy(f => f.KindName)
        .Select(f => new FeedState(f.Kind, f.KindName, f.Sender, f.Period, f.DataTo, f.DaysOverdue, f.SetAsidePerThousand)).ToListAsync(token);

    /// <summary>Accepted extracts of some kinds that counted in the build, newest period first.</summary>
    public async Task<IReadOnlyList<SourceFile>> Files(Guid build, IReadOnlyCollection<string> kinds, CancellationToken token) => await Rows<IntakeQualityRow>(build)
        .Where(q => kinds.Contains(q.Kind) && q.State == "Accepted" && q.Standing != "Restated")
        .OrderByDescending(q => q.PeriodTo).ThenBy(q => q.Kind)
        .Select(q => new SourceFile(q.Kind, q.SubmissionId, q.Sender, q.PeriodFrom, q.PeriodTo, q.ReceivedOn, q.RowsRead, q.RowsQuarantined, q.FileName, q.Mapping)).ToListAsync(token);

    private IQueryable<T> Rows<T>(Guid build)
        where T : BuildRow => db.Set<T>().AsNoTracking().Where(r => r.BuildId == build);
}
