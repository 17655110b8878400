namespace Governance.Partnership.Data;

/// <summary>Patterns for LIKE, which both engines compare without regard to case.</summary>
internal static class Pattern
{
    public const string Escape = "~";

    /// <summary>Matches text that holds <paramref name="term"/>, whatever signs it has in it.</summary>
    public static string Holding(string term) => "%" + term.Trim().Replace("~", "~~", StringComparison.Ordinal).Replace("%", "~%", StringComparison.Ordinal)
        .Replace("_", "~_", StringComparison.Ordinal).Replace("[", "~[", StringComparison.Ordinal) + "%";
}
