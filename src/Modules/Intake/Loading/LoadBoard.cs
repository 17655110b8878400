using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Governance.Intake.Loading;

/// <summary>One file being read in this process.</summary>
internal sealed class RunningLoad : IDisposable
{
    public CancellationTokenSource Stop { get; } = new();

    public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Rows { get; set; }

    public void Dispose() => Stop.Dispose();
}

/// <summary>What is being read, and what waits to be.</summary>
internal sealed class LoadBoard
{
    private readonly ConcurrentDictionary<Guid, RunningLoad> running = new();

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
