namespace Governance.Platform.Data;

/// <summary>Patterns for LIKE, which both engines compare without regard to case.</summary>
public static class Pattern
{
    /// <summary>The sign before one that is meant as it stands.</summary>
    public const string Escape = "~";

    /// <summary>Matches text that holds <paramref name="term"/>, whatever signs it has in it.</summary>
    public static string Holding(string term) => "%" + term.Trim().Replace("~", "~~", StringComparison.Ordinal).Replace("%", "~%", StringComparison.Ordinal)
        .Replace("_", "~_", StringComparison.Ordinal).Replace("[", "~[", StringComparison.Ordinal) + "%";
}
