using Governance.Platform.Rag;

namespace Governance.Reports.Html;

/// <summary>The shapes of statuses and movements, as in the theme.</summary>
internal static class Svg
{
    public static string Shape(RagStatus status) => status switch
    {
        RagStatus.OffTrack => Icon("<path d=\"M3.2 3.2l9.6 9.6M12.8 3.2l-9.6 9.6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"3\"/>"),
        RagStatus.AtRisk => Icon("<path d=\"M8 1.2 15.4 14.4H.6Z\" fill=\"currentColor\"/><path d=\"M8 5.6v4.2M8 11.2v1.7\" stroke=\"#ffc24d\" stroke-width=\"1.8\"/>"),
        RagStatus.OnTrack => Icon("<path d=\"M2.5 8.6l3.6 3.6L13.6 4\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.6\"/>"),
        RagStatus.Complete => Icon("<path d=\"M4 15V1.6h9.4L10.6 5l2.8 3.4H5.4V15Z\" fill=\"currentColor\"/>"),
        RagStatus.NotStarted => Icon("<circle cx=\"8\" cy=\"8\" r=\"5.2\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\"/>"),
        _ => Icon("<path d=\"M2.5 8h11\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"3\"/>"),
    };

    public static string Arrow(Documents.Move move) => move switch
    {
        Documents.Move.Better => Icon("<path d=\"M8 14V3M3.2 7.4 8 2.6l4.8 4.8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\"/>"),
        Documents.Move.Worse => Icon("<path d=\"M8 2v11M3.2 8.6 8 13.4l4.8-4.8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\"/>"),
        Documents.Move.NoChange => Icon("<path d=\"M2 8h11M8.6 3.2 13.4 8l-4.8 4.8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\"/>"),
        _ => Icon("<circle cx=\"8\" cy=\"8\" r=\"2.4\" fill=\"currentColor\"/>"),
    };

    public static string Warning => Icon("<path d=\"M8 1.4 15.2 14.4H.8Z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\"/><path d=\"M8 6v4M8 11.3v1.5\" stroke=\"currentColor\" stroke-width=\"1.8\"/>");

    public static string Note => Icon("<circle cx=\"8\" cy=\"8\" r=\"6.2\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\"/><path d=\"M8 7v4.4M8 4.2v1.6\" stroke=\"currentColor\" stroke-width=\"1.8\"/>");

    private static string Icon(string geometry) => $"<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">{geometry}</svg>";
}
