using Microsoft.AspNetCore.Http;

namespace Governance.Platform.Ui;

/// <summary>Lets a figure ask for the chart script, which only pages that draw one load.</summary>
public static class ChartScript
{
    private static readonly object Key = new();

    /// <summary>Asks for the script on this page.</summary>
    public static void Ask(HttpContext context) => context.Items[Key] = true;

    /// <summary>True when a figure on this page asked.</summary>
    public static bool IsAsked(HttpContext context) => context.Items.ContainsKey(Key);
}
