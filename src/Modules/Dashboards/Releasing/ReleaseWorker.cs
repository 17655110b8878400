using System.Collections.Concurrent;
using System.Threading.Channels;
using Governance.Dashboards.Domain;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Warehouse.Releases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Governance.Dashboards.Releasing;

/// <summary>Releases that wait to be made, and how far the one being made is.</summary>
internal sealed class ReleaseQueue
{
    private readonly Channel<Guid> waiting = Channel.CreateUnbounded<Guid>();
    private readonly ConcurrentDictionary<Guid, CancellationTokenSource> running = new();
    private readonly ConcurrentDictionary<Guid, ReleaseProgress> progress = new();

    public ChannelReader<Guid> Waiting => waiting.Reader;

    public void Add(Guid id) => waiting.Writer.TryWrite(id);

    /// <summary>How far it is; null while it waits.</summary>
    public ReleaseProgress? Of(Guid id) => progress.GetValueOrDefault(id);

    public void Tell(Guid id, ReleaseProgress now) => progress[id] = now;

    public CancellationToken Begin(Guid id) => running.GetOrAdd(id, _ => new()).Token;

    public void Stop(Guid id)
    {
        if (running.TryGetValue(id, out var stop))
        {
            stop.Cancel();
        }
    }

    public void End(Guid id)
    {
        progress.TryRemove(id, out _);
        if (running.TryRemove(id, out var stop))
        {
            stop.Dispose();
        }
    }
}

/// <summary>Makes releases away from the request, one after another. At start it takes up what a kill left unmade.</summary>
internal sealed partial class ReleaseWorker(ReleaseQueue queue, IServiceScopeFactory scopes, ILogger<ReleaseWorker> log) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = Scope();
            var left = await scope.ServiceProvider.GetRequiredService<GovernanceDb>().Set<Release>()
                .Where(r => r.State == ReleaseState.Making).OrderBy(r => r.Number).Select(r => r.Id).ToListAsync(cancellationToken);
            left.ForEach(queue.Add);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // The site starts all the same, and says on its health page what is wrong with the database.
            NotTakenUp(log, broken);
        }

        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var id in queue.Waiting.ReadAllAsync(stoppingToken))
        {
            await One(id, stoppingToken);
        }
    }

    private async Task One(Guid id, CancellationToken stopping)
    {
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, queue.Begin(id));
            await using var scope = Scope();
            await scope.ServiceProvider.GetRequiredService<ReleaseMaker>().Make(id, new Telling(queue, id), either.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            await using var scope = Scope();
            await scope.ServiceProvider.GetRequiredService<ReleasePress>().Remove(id, stopping);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            Failed(log, broken, id);
            await using var scope = Scope();
            await scope.ServiceProvider.GetRequiredService<ReleasePress>().Remove(id, stopping);
            var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
            (await db.Set<Release>().SingleAsync(r => r.Id == id, stopping)).Fail("Its figures could not be made; the log says why.");
            await db.SaveChangesAsync(stopping);
        }
        finally
        {
            queue.End(id);
        }
    }

    private AsyncServiceScope Scope()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("Releases"));
        return scope;
    }

    private sealed class Telling(ReleaseQueue queue, Guid id) : IProgress<ReleaseProgress>
    {
        public void Report(ReleaseProgress value) => queue.Tell(id, value);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Releases left unmade could not be taken up")]
    private static partial void NotTakenUp(ILogger log, Exception broken);

    [LoggerMessage(Level = LogLevel.Error, Message = "Release {Release} could not be made")]
    private static partial void Failed(ILogger log, Exception broken, Guid release);
}
