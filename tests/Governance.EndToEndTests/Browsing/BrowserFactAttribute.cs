namespace Governance.EndToEndTests.Browsing;

/// <summary>A test that drives Chromium; skipped, saying so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    internal static readonly string? Chromium = Array.Find(Places, File.Exists);

    public BrowserFactAttribute()
    {
        if (Chromium is null)
        {
            Skip = $"Chromium is not installed: none of {string.Join(", ", Places)} is there. Install Debian's package chromium.";
        }
    }
}
