using System.Threading.Channels;
using Governance.Intake.Children;
using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Intake.Landing;
using Governance.Intake.Reading;
using Governance.Intake.Rules;
using Governance.Platform.Data;
using Governance.Platform.Data.Bulk;
using Governance.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Loading;

/// <summary>Puts the rows of one file. Reading and writing overlap, a few thousand rows apart, so memory stays flat however many there are.</summary>
internal sealed class FileLanding(GovernanceDb db, LoadOrder order, ReadingContext context, Pseudonyms pseudonyms, INamedChildSink sink, IProgress<LoadProgress> progress, CancellationToken token)
    : ILandingVisitor<Result<LoadReport>>
{
    private const int RowsInChunk = 1_000;
    private const int ChunksWaiting = 8;

    private readonly RuleTally tally = new(order.Stamp);
    private readonly List<Problem> problems = [];

    public async Task<Result<LoadReport>> Visit<TRow>(Lander<TRow> lander)
        where TRow : LandedRow
    {
        var pass = new RowPass<TRow>(lander, context, order, pseudonyms, tally, await sink.IsOn(token) && !order.DryRun);
        await db.Database.OpenConnectionAsync(token);
        try
        {
            await Put(pass);
        }
        catch (UnreadableException unreadable)
        {
            return unreadable.Problem;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        if (pass.Read == 0)
        {
            return new Problem("no-rows", "The file has headings and no rows under them. A file without rows is sent only when nothing is to be said: tell the analyst instead.");
        }

        var whole = new WholeFileChecks<TRow>(db, order.Stamp, tally, token);
        await whole.Run();
        return new LoadReport(
            new(pass.Read, pass.Loaded - whole.Removed, pass.Held - whole.RemovedHeld, Math.Min(pass.Loaded + pass.Held - whole.Removed - whole.RemovedHeld, pass.Queried + whole.Queried), pass.Quarantined + whole.Removed + whole.RemovedHeld),
            tally.Counts)
        { Problems = problems };
    }

    private async Task Put<TRow>(RowPass<TRow> pass)
        where TRow : LandedRow
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(token);
        var chunks = Channel.CreateBounded<Chunk<TRow>>(ChunksWaiting);
        var reading = Task.Run(() => ReadAll(pass, chunks.Writer, both.Token), CancellationToken.None);
        try
        {
            await WriteAll(chunks.Reader);
        }
        catch
        {
            await both.CancelAsync();
            await reading.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }

        await reading;
    }

    private async Task ReadAll<TRow>(RowPass<TRow> pass, ChannelWriter<Chunk<TRow>> chunks, CancellationToken stop)
        where TRow : LandedRow
    {
        try
        {
            var opened = Opening.Rows(order.File.Open, order.File.Look, order.Sheet);
            if (!opened.Ok)
            {
                throw new UnreadableException(opened.Problems[0]);
            }

            using var source = opened.Value;
            var chunk = new Chunk<TRow>();
            while (source.Read())
            {
                pass.Next(source, chunk);
                if (chunk.Rows.Count + chunk.Findings.Count >= RowsInChunk)
                {
                    chunk.Percent = source.Percent;
                    await chunks.WriteAsync(chunk, stop);
                    chunk = new Chunk<TRow>();
                }
            }

            await chunks.WriteAsync(chunk, stop);
            problems.AddRange(source.Problems);
            chunks.Complete();
        }
        catch (Exception broken)
        {
            // Handed to the writer, which ends with it.
            chunks.Complete(broken);
        }
    }

    private async Task WriteAll<TRow>(ChannelReader<Chunk<TRow>> chunks)
        where TRow : LandedRow
    {
        await using var rows = BulkWriter<TRow>.For(db, nameof(LandedRow.SubmissionId), order.Stamp);
        await using var findings = BulkWriter<Finding>.For(db, nameof(Finding.SubmissionId), order.Stamp);
        var (done, percent) = (0, 0);
        while (await chunks.WaitToReadAsync(token))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(token);
            var written = 0;
            while (written < BulkWriter.RowsInOneTransaction && await chunks.WaitToReadAsync(token) && chunks.TryRead(out var chunk))
            {
                await rows.Write(chunk.Rows, token);
                await findings.Write(chunk.Findings, token);
                if (chunk.Named.Count > 0)
                {
                    await sink.Take(order.Stamp, order.Kind, chunk.Named, token);
                }

                percent = Math.Max(percent, chunk.Percent);
                written += chunk.Rows.Count + chunk.Findings.Count;
            }

            await transaction.CommitAsync(token);
            done += written;
            progress.Report(new(done, percent));
        }
    }
}
