namespace Governance.Dashboards.Measures;

/// <summary>Names what is kept: a set never changes, so what was made of it once holds.</summary>
/// <param name="Set">The build or release.</param>
/// <param name="What">What of it.</param>
internal readonly record struct CacheKey(Guid Set, string What)
{
    /// <summary>Most things kept.</summary>
    public const int Most = 400;
}
