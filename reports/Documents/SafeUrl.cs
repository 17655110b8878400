namespace Governance.Reports.Documents;

internal static class SafeUrl
{
    /// <summary>The address when it may be linked to from a file, or null.</summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https" or "mailto") ? uri.AbsoluteUri : null;
}
