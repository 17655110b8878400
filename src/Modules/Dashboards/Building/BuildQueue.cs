using System.Threading.Channels;
using Governance.Platform.Messages;
using Governance.Warehouse.Build;
using Microsoft.Extensions.Hosting;

namespace Governance.Dashboards.Building;

/// <summary>A build asked for on a page, and how its beginning is told.</summary>
internal sealed record BuildRequest(BuildOrder Order, TaskCompletionSource<Result<Guid>> Began);

/// <summary>Hands builds from pages to the background; one at a time.</summary>
internal sealed class BuildQueue
{
    private readonly Channel<BuildRequest> requests = Channel.CreateBounded<BuildRequest>(1);

    public ChannelReader<BuildRequest> Requests => requests.Reader;

    /// <summary>Starts a build and returns its id as soon as it has begun.</summary>
    public async Task<Result<Guid>> Start(BuildOrder order, CancellationToken token)
    {
        var request = new BuildRequest(order, new(TaskCreationOptions.RunContinuationsAsynchronously));
        return requests.Writer.TryWrite(request)
            ? await request.Began.Task.WaitAsync(token)
            : new Problem("build-running", "Another build is about to start. Wait until it has ended.");
    }
}

/// <summary>Runs what was asked for; a stopping site stops its build, and the next start makes it good.</summary>
internal sealed class BuildWorker(BuildQueue queue, NightlyBuild build) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var request in queue.Requests.ReadAllAsync(stoppingToken))
        {
            try
            {
                var result = await build.Run(request.Order, new Beginning(request.Began), stoppingToken);
                request.Began.TrySetResult(result.Ok ? result.Value.Id : result.As<Guid>());
            }
            catch (Exception broken)
            {
                // Told to whoever asked; the worker itself goes on to the next.
                request.Began.TrySetException(broken);
            }
        }
    }

    private sealed class Beginning(TaskCompletionSource<Result<Guid>> began) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value) => began.TrySetResult(value.BuildId);
    }
}
