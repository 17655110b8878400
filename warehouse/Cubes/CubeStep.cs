using Governance.Platform.Data.Bulk;
using Governance.Warehouse.Build;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Cubes;

/// <summary>Adds the facts of a build up to the counts that releases are made from, so that no reader scans facts about children.</summary>
internal sealed class CubeStep(WarehouseDb db, BuildJournal journal)
{
    public async Task<long> Run(CancellationToken token)
    {
        var rows = 0L;
        await using var writer = BulkWriter<CubeRow>.For(db, nameof(BuildRow.BuildId), journal.Id);
        foreach (var (family, source) in CubeFamilies.All.SelectMany(f => f.Sources.Select(s => (f, s))))
        {
            await journal.Tell($"Adding up {source.Count.Replace('-', ' ')}", token);
            var rollup = new Rollup(source, family.BandsByQuarter);
            await foreach (var cell in source.Cells(db, journal.Id).AsAsyncEnumerable().WithCancellation(token))
            {
                rollup.Add(cell);
            }

            foreach (var chunk in rollup.Rows().Chunk(BulkWriter.RowsInOneTransaction))
            {
                await using var transaction = await db.Database.BeginTransactionAsync(token);
                await writer.Write(chunk, token);
                await transaction.CommitAsync(token);
                rows += chunk.Length;
            }
        }

        return rows;
    }
}
