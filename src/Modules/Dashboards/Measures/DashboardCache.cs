using Microsoft.Extensions.Caching.Memory;

namespace Governance.Dashboards.Measures;

/// <summary>Names what is kept: a set never changes, so what was made of it once holds. Who may see the set is asked every time.</summary>
/// <param name="Set">The build or release.</param>
/// <param name="What">What of it.</param>
internal readonly record struct CacheKey(Guid Set, string What);

/// <summary>Keeps what was made of sets of figures, up to a number of things.</summary>
internal sealed class DashboardCache : IDisposable
{
    private const int MostKept = 400;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostKept });

    public async Task<T> Get<T>(CacheKey key, Func<Task<T>> make)
        where T : class
    {
        if (kept.TryGetValue(key, out T? known) && known is not null)
        {
            return known;
        }

        var made = await make();
        kept.Set(key, made, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(12) });
        return made;
    }

    public void Dispose() => kept.Dispose();
}
