using Governance.Platform.Data.Bulk;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Cubes;

/// <summary>Adds the facts of a build up to the counts that releases are made from, so that no reader scans facts about children.</summary>
internal sealed class CubeStep(Guid build)
{
    private readonly List<(CubeSource Source, Rollup Rollup)> all = [.. CubeFamilies.All.SelectMany(f => f.Sources.Select(s => (s, new Rollup(s, f.BandsByQuarter))))];

    /// <summary>Adds up rows of a table.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="table">The table.</param>
    /// <param name="which">Picks some of them, each row once; null for all.</param>
    /// <param name="token">Stops it.</param>
    public async Task Add(WarehouseDb db, WarehouseTable table, Delegate? which, CancellationToken token)
    {
        foreach (var (source, rollup) in all.Where(c => c.Source.Facts == table.RowType))
        {
            await foreach (var cell in source.Cells(db, build, which).AsAsyncEnumerable().WithCancellation(token))
            {
                rollup.Add(cell);
            }
        }
    }

    /// <summary>Puts the counts of every table that was added up.</summary>
    public async Task<long> Put(WarehouseDb db, CancellationToken token)
    {
        var rows = 0L;
        await using var writer = BulkWriter<CubeRow>.For(db, nameof(BuildRow.BuildId), build);
        foreach (var chunk in all.SelectMany(c => c.Rollup.Rows()).Chunk(BulkWriter.RowsInOneTransaction))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(token);
            await writer.Write(chunk, token);
            await transaction.CommitAsync(token);
            rows += chunk.Length;
        }

        return rows;
    }
}
