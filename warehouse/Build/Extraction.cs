using System.Data.Common;
using System.Diagnostics;
using System.Threading.Channels;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Data.Bulk;
using Governance.Warehouse.Checks;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Warehouse.Build;

/// <summary>What the sources of one table say they hold.</summary>
internal sealed record Announced(long Rows, long? Pence, string Sources);

/// <summary>Lets every source of a table bring its store up to the day.</summary>
internal sealed class Preparation(IServiceProvider services, DateOnly asOf, CancellationToken token) : ITableVisitor<bool>
{
    public async Task<bool> Visit<T>(FactTable<T> table)
        where T : BuildRow
    {
        foreach (var source in services.GetServices<IWarehouseSource<T>>())
        {
            await source.Prepare(asOf, token);
        }

        return true;
    }
}

/// <summary>Asks the sources of a table what they hold.</summary>
internal sealed class Announcement(IServiceProvider services, DateOnly asOf, CancellationToken token) : ITableVisitor<Announced>
{
    public async Task<Announced> Visit<T>(FactTable<T> table)
        where T : BuildRow
    {
        var (rows, pence, names) = (0L, (long?)null, new List<string>());
        foreach (var source in services.GetServices<IWarehouseSource<T>>())
        {
            var totals = await source.Totals(asOf, token);
            rows += totals.Rows;
            pence = totals.Pence is null ? pence : (pence ?? 0) + totals.Pence;
            names.Add(source.GetType().Assembly.GetName().Name!.Replace("Governance.", "", StringComparison.Ordinal));
        }

        return new(rows, pence, string.Join(", ", names.Distinct(StringComparer.Ordinal)));
    }
}

/// <summary>A table refused a second row of the same key.</summary>
internal sealed class SecondRowException(WarehouseTable table, Exception refused) : Exception(refused.Message, refused)
{
    /// <summary>The rule that it would have broken.</summary>
    public Finding Broken { get; } = Of(table);

    private static Finding Of(WarehouseTable table)
    {
        var rule = table.Rules.First(r => r.Broken is null);
        return new(rule.Name, table.Name, Passed: false, $"Reading ended at the first of the {rule.Meaning}.");
    }
}

/// <summary>Rows written, and how long it took.</summary>
internal sealed record Extracted(long Rows, TimeSpan Took);

/// <summary>Brings a table from its sources into the warehouse: by the engine itself where it can, else streamed. Reading and writing then overlap, a few thousand rows apart, so memory stays flat.</summary>
internal sealed class Extraction(IServiceProvider services, WarehouseDb db, BuildJournal journal, Follower follower, DateOnly asOf, CancellationToken token) : ITableVisitor<Extracted>
{
    private const int Chunk = 1_000;

    // Rows the engine moves in one transaction, and sorts at once to add them up.
    private const int Piece = 50_000;

    private readonly Engine engine = services.GetRequiredService<Engine>();

    public async Task<Extracted> Visit<T>(FactTable<T> table)
        where T : BuildRow
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            return new(await Bring(table), Stopwatch.GetElapsedTime(began));
        }
        catch (DbException refused) when (Duplicates.Is(refused))
        {
            throw new SecondRowException(table, refused);
        }
    }

    private async Task<long> Bring<T>(FactTable<T> table)
        where T : BuildRow
    {
        var rows = 0L;
        var sources = services.GetServices<IWarehouseSource<T>>().ToList();
        var queried = engine.Kind == EngineKind.Sqlite ? sources.OfType<IQueriedSource<T>>().ToList() : [];
        if (queried.Count == sources.Count)
        {
            foreach (var source in queried)
            {
                rows += await Copy(table, source);
            }
        }
        else
        {
            foreach (var source in sources)
            {
                rows += await Stream(source);
            }

            await follower.Add(table, which: null);
        }

        return rows;
    }

    private async Task<long> Copy<T>(FactTable<T> table, IQueriedSource<T> source)
        where T : BuildRow
    {
        var rows = 0L;
        await using var copy = new EngineCopy(db, engine);
        await foreach (var piece in source.Pieces(asOf, Piece, token))
        {
            var put = await copy.Put(piece.Rows, nameof(BuildRow.BuildId), journal.Id, token);
            await follower.Add(table, piece.Stored);
            await journal.Rows(put, token);
            await journal.LeaveGap(token);
            rows += put;
        }

        return rows;
    }

    private async Task<long> Stream<T>(IWarehouseSource<T> source)
        where T : BuildRow
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(token);
        var chunks = Channel.CreateBounded<List<T>>(BulkWriter.RowsInOneTransaction / Chunk);
        var reading = Task.Run(() => ReadAll(source, chunks.Writer, both.Token), CancellationToken.None);
        var rows = 0L;
        try
        {
            rows = await WriteAll(chunks.Reader);
        }
        catch
        {
            await both.CancelAsync();
            await reading.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }

        await reading;
        return rows;
    }

    private async Task ReadAll<T>(IWarehouseSource<T> source, ChannelWriter<List<T>> chunks, CancellationToken stop)
        where T : BuildRow
    {
        try
        {
            var chunk = new List<T>(Chunk);
            await foreach (var row in source.Stream(asOf, stop))
            {
                chunk.Add(row);
                if (chunk.Count == Chunk)
                {
                    await chunks.WriteAsync(chunk, stop);
                    chunk = new List<T>(Chunk);
                }
            }

            await chunks.WriteAsync(chunk, stop);
            chunks.Complete();
        }
        catch (Exception broken)
        {
            // Handed to the writer, which ends the build with it.
            chunks.Complete(broken);
        }
    }

    private async Task<long> WriteAll<T>(ChannelReader<List<T>> chunks)
        where T : BuildRow
    {
        var rows = 0L;
        await using var writer = BulkWriter<T>.For(db, nameof(BuildRow.BuildId), journal.Id);
        var batch = new List<List<T>>();
        while (await Fill(batch, chunks))
        {
            await using (var transaction = await db.Database.BeginTransactionAsync(token))
            {
                foreach (var chunk in batch)
                {
                    await writer.Write(chunk, token);
                    await journal.Rows(chunk.Count, token);
                    rows += chunk.Count;
                }

                await transaction.CommitAsync(token);
            }

            await journal.LeaveGap(token);
        }

        return rows;
    }

    private async Task<bool> Fill<T>(List<List<T>> batch, ChannelReader<List<T>> chunks)
    {
        batch.Clear();
        var rows = 0;
        while (rows < BulkWriter.RowsInOneTransaction && await chunks.WaitToReadAsync(token) && chunks.TryRead(out var chunk))
        {
            batch.Add(chunk);
            rows += chunk.Count;
        }

        return batch.Count > 0;
    }
}
