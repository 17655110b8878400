namespace Governance.Workstreams.Engine;

/// <summary>One daily assessment at a time in this process; the others wait and find it done.</summary>
internal sealed class AssessmentGate : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    public async Task Alone(Func<Task> work, CancellationToken token)
    {
        await one.WaitAsync(token);
        try
        {
            await work();
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}
