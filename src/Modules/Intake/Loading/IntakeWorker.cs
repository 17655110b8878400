using Governance.Platform.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Governance.Intake.Loading;

/// <summary>Reads what was sent, one file after another, away from the request. At start it clears what a kill left half put, and reads it again where the file is still here.</summary>
internal sealed partial class IntakeWorker(LoadBoard board, IServiceScopeFactory scopes, ILogger<IntakeWorker> log) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = Scope();
            foreach (var again in await scope.ServiceProvider.GetRequiredService<StagingCleaner>().Clean(cancellationToken))
            {
                board.Enqueue(again);
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // The site starts all the same; the job tries again.
            Failed(log, broken, "clearing what was left");
        }

        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var id in board.Waiting.ReadAllAsync(stoppingToken))
        {
            await One(id, stoppingToken);
        }
    }

    private async Task One(Guid id, CancellationToken stopping)
    {
        var load = board.Begin(id);
        try
        {
            await Read(id, load, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The site ends; its next start reads the file again.
        }
        catch (Exception broken)
        {
            Failed(log, broken, "reading");
        }
        finally
        {
            board.End(id);
        }
    }

    private async Task Read(Guid id, RunningLoad load, CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, load.Stop.Token);
        await using var scope = Scope();
        if (await scope.ServiceProvider.GetRequiredService<StagingCleaner>().AfterDecision(id, stopping))
        {
            return;
        }

        var desk = scope.ServiceProvider.GetRequiredService<LoadDesk>();
        try
        {
            await desk.Run(id, null, new Counting(load), either.Token);
        }
        catch (OperationCanceledException) when (load.Stop.IsCancellationRequested && !stopping.IsCancellationRequested)
        {
            await desk.Stop(id);
        }
    }

    private AsyncServiceScope Scope()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("Intake"));
        return scope;
    }

    private sealed class Counting(RunningLoad load) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => load.Progress = value;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Intake broke off while {What}")]
    private static partial void Failed(ILogger log, Exception broken, string what);
}
