using Governance.Platform.Rag;

namespace Governance.Workstreams.Pages.Workstreams.One;

/// <summary>Colours of a status inside a drawing; weight rises with seriousness, so that it reads in grey.</summary>
internal sealed record StatusInk(string Fill, string Edge, string Ink, bool Dashed = false)
{
    public const string Text = "#1b222e";

    public static StatusInk Of(RagStatus status) => status switch
    {
        RagStatus.OffTrack => new("#a3161f", "#a3161f", "#ffffff"),
        RagStatus.AtRisk => new("#ffc24d", "#8a5a00", Text),
        RagStatus.OnTrack => new("#e3f2e8", "#2b7a4b", "#0f4d2c"),
        RagStatus.Complete => new("#e4ecf7", "#3b66a6", "#1d3f73"),
        RagStatus.NotStarted => new("#ffffff", "#7d8493", "#4a5160", Dashed: true),
        _ => new("#e8e8ea", "#7d8493", "#4a5160"),
    };
}
