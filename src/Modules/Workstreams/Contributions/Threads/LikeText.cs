namespace Governance.Workstreams.Contributions.Threads;

/// <summary>Part of a text, for LIKE on both engines, where Contains would mind the case on one of them.</summary>
internal static class LikeText
{
    public const string Escape = "\\";

    public static string Holding(string term) => $"%{Literal(term)}%";

    private static string Literal(string term) => term.Trim()
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal);
}
