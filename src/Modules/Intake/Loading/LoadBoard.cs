using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Governance.Intake.Loading;

/// <summary>One file being read in this process.</summary>
internal sealed class RunningLoad : IDisposable
{
    public CancellationTokenSource Stop { get; } = new();

    public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LoadProgress Progress { get; set; } = new(0, 0);

    public void Dispose() => Stop.Dispose();
}

/// <summary>What is being read, and what waits to be.</summary>
internal sealed class LoadBoard
{
    private readonly ConcurrentDictionary<Guid, RunningLoad> running = new();

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Channel<Guid> waiting = Channel.CreateUnbounded<Guid>();

    public ChannelReader<Guid> Waiting => waiting.Reader;

    public RunningLoad? Find(Guid id) => running.GetValueOrDefault(id);

    /// <summary>Puts a submission in line.</summary>
    public RunningLoad Enqueue(Guid id)
    {
        var load = running.GetOrAdd(id, _ => new RunningLoad());
        waiting.Writer.TryWrite(id);
        return load;
    }

    /// <summary>As <see cref="Enqueue"/>, and waits a little: what is small is done before the next page is shown.</summary>
    public Task EnqueueAndWait(Guid id, CancellationToken token) => Task.WhenAny(Enqueue(id).Done.Task, Task.Delay(Patience, token));

    /// <summary>Asks a reading to stop; null when it is not read here.</summary>
    public async Task<RunningLoad?> Stop(Guid id)
    {
        if (Find(id) is not { } load)
        {
            return null;
        }

        try
        {
            await load.Stop.CancelAsync();
            return load;
        }
        catch (ObjectDisposedException)
        {
            // It ended at this moment.
            return null;
        }
    }

    public RunningLoad Begin(Guid id) => running.GetOrAdd(id, _ => new RunningLoad());

    public void End(Guid id)
    {
        if (running.TryRemove(id, out var load))
        {
            load.Done.TrySetResult();
            load.Dispose();
        }
    }
}
