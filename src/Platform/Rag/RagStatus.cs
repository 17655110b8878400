namespace Governance.Platform.Rag;

/// <summary>Status of an action, milestone or workstream. Stored and exchanged by name.</summary>
public enum RagStatus
{
    /// <summary>Start date in the future (grey circle).</summary>
    NotStarted,

    /// <summary>Started and nothing wrong (green tick).</summary>
    OnTrack,

    /// <summary>Something threatens it (amber triangle).</summary>
    AtRisk,

    /// <summary>It will not be done as planned (red cross).</summary>
    OffTrack,

    /// <summary>Done, with evidence of impact (blue flag).</summary>
    Complete,

    /// <summary>Closed without completing (grey bar).</summary>
    Closed,
}

/// <summary>Words and order of a <see cref="RagStatus"/>.</summary>
public static class RagStatuses
{
    /// <summary>The word shown everywhere, such as <c>Off track</c>.</summary>
    public static string Word(this RagStatus status) => status switch
    {
        RagStatus.NotStarted => "Not started",
        RagStatus.OnTrack => "On track",
        RagStatus.AtRisk => "At risk",
        RagStatus.OffTrack => "Off track",
        RagStatus.Complete => "Complete",
        _ => "Closed without completing",
    };

    /// <summary>The <c>data-rag</c> attribute of the theme, such as <c>off</c>.</summary>
    public static string Mark(this RagStatus status) => status switch
    {
        RagStatus.NotStarted => "wait",
        RagStatus.OnTrack => "on",
        RagStatus.AtRisk => "risk",
        RagStatus.OffTrack => "off",
        RagStatus.Complete => "done",
        _ => "shut",
    };

    /// <summary>Seriousness, most serious highest: off track 3, at risk 2, on track 1, all others 0.</summary>
    public static int Seriousness(this RagStatus status) => status switch
    {
        RagStatus.OffTrack => 3,
        RagStatus.AtRisk => 2,
        RagStatus.OnTrack => 1,
        _ => 0,
    };

    /// <summary>True when <paramref name="claimed"/> paints a better picture than <paramref name="computed"/>.</summary>
    public static bool IsBetterThan(this RagStatus claimed, RagStatus computed) => Seriousness(claimed) < Seriousness(computed);
}
