using Governance.Platform.Rag;

namespace Governance.Workstreams.Import.Reading;

/// <summary>Names a colour and, where it has a hue of the RAG, its status.</summary>
internal static class RagColour
{
    /// <summary>Null for white and black, which say nothing; a status of null for a colour that is no RAG.</summary>
    public static (string Name, RagStatus? Status)? Read(Rgb colour)
    {
        var (hue, saturation, light) = Hsl.Of(colour);
        if (light is > 0.97 or < 0.06)
            return null;
        if (saturation < 0.12 || Spread(colour) < 12)
            return ("grey", RagStatus.NotStarted);
        return hue switch
        {
            < 15 or >= 345 => ("red", RagStatus.OffTrack),
            < 70 => ("amber", RagStatus.AtRisk),
            < 170 => ("green", RagStatus.OnTrack),
            < 188 => ("turquoise", null),
            < 262 => ("blue", RagStatus.Complete),
            < 300 => ("purple", null),
            _ => ("pink", null),
        };
    }

    private static int Spread(Rgb colour) =>
        Math.Max(colour.Red, Math.Max(colour.Green, colour.Blue)) - Math.Min(colour.Red, Math.Min(colour.Green, colour.Blue));
}
