namespace Governance.Reports.Documents;

internal static class SafeUrl
{
    /// <summary>The address when it may be linked to from a file, or null.</summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https" or "mailto") ? uri.AbsoluteUri : null;

    /// <summary>The address when it is a path of this site, or null.</summary>
    public static string? Local(string? url) =>
        url is ['/', ..] && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal) && Uri.IsWellFormedUriString(url, UriKind.Relative) ? url : null;
}
