using Governance.Platform.Rag;

namespace Governance.Reports.Documents;

/// <summary>How a status is drawn in files: weight rises with seriousness, so that it reads in grey.</summary>
/// <param name="Glyph">Its shape as one character.</param>
/// <param name="Fill">Background, rrggbb.</param>
/// <param name="Ink">Text, rrggbb.</param>
/// <param name="Edge">Border, rrggbb.</param>
internal sealed record StatusLook(string Glyph, string Fill, string Ink, string Edge);

internal static class Palette
{
    public const string Ink = "1b222e";
    public const string SecondInk = "4a5160";
    public const string Rule = "cdd0d8";
    public const string Brand = "3f357f";
    public const string Pale = "f4f2f9";
    public const string Grid = "e6e7eb";
    public const string Comparator = "7d8493";

    public static readonly IReadOnlyList<string> Series = ["3f357f", "008f97", "a1451f", "1b222e", "dd6c8f", "00528f", "787121", "58173a"];

    public static StatusLook Look(RagStatus status) => status switch
    {
        RagStatus.OffTrack => new("✕", "a3161f", "ffffff", "a3161f"),
        RagStatus.AtRisk => new("▲", "ffc24d", "1b222e", "8a5a00"),
        RagStatus.OnTrack => new("✓", "e3f2e8", "0f4d2c", "2b7a4b"),
        RagStatus.Complete => new("⚑", "e4ecf7", "1d3f73", "3b66a6"),
        RagStatus.NotStarted => new("○", "ffffff", "4a5160", "7d8493"),
        _ => new("▬", "e8e8ea", "4a5160", "7d8493"),
    };

}
