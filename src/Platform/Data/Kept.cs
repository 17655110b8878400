using Microsoft.Extensions.Caching.Memory;

namespace Governance.Platform.Data;

/// <summary>Keeps in memory what was made, up to a number of things. Nothing kept is ever changed: whatever it was made of belongs in its key, and who may see it is asked every time.</summary>
/// <typeparam name="TKey">Names what is kept.</typeparam>
public sealed class Kept<TKey>(int most) : IDisposable
    where TKey : notnull
{
    private static readonly TimeSpan Unasked = TimeSpan.FromHours(12);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = most });

    /// <summary>What is kept under <paramref name="key"/>; made now where nothing is.</summary>
    public async Task<T> Get<T>(TKey key, Func<Task<T>> make)
        where T : class?
    {
        if (kept.TryGetValue(key, out T? known))
        {
            return known!;
        }

        return kept.Set(key, await make(), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Unasked });
    }

    /// <inheritdoc />
    public void Dispose() => kept.Dispose();
}
