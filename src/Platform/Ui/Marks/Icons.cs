using Governance.Platform.Rag;
using Microsoft.AspNetCore.Html;

namespace Governance.Platform.Ui;

/// <summary>Shapes on a grid of 16; a word always stands beside them.</summary>
internal static class Icons
{
    public static readonly IHtmlContent Better = Svg(Stroke("M8 14V3M3.2 7.4 8 2.6l4.8 4.8", "2.2"));
    public static readonly IHtmlContent Level = Svg(Stroke("M2 8h11M8.6 3.2 13.4 8l-4.8 4.8", "2.2"));
    public static readonly IHtmlContent Worse = Svg(Stroke("M8 2v11M3.2 8.6 8 13.4l4.8-4.8", "2.2"));
    public static readonly IHtmlContent Warning = Svg(Stroke("M8 1.4 15.2 14.4H.8Z", "1.7") + """<path d="M8 6v4M8 11.3v1.5" stroke="currentColor" stroke-width="1.8"/>""");
    public static readonly IHtmlContent Clock = Svg("""<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.8"/>""" + Stroke("M8 4.4V8l2.6 1.8", "1.8"));
    public static readonly IHtmlContent Paper = Svg(Stroke("M3.6 1.8h6L12.8 5v9.2H3.6Z", "1.7") + """<path d="M5.8 7.6h4.6M5.8 10.4h4.6" stroke="currentColor" stroke-width="1.5"/>""");
    public static readonly IHtmlContent Pound = Svg(Stroke("M12 13.4H4.2c1.4-1 1.8-2.4 1.8-4V6c0-2 1.2-3.4 3-3.4 1.5 0 2.5.8 2.9 2.2M3.8 8.4h5.8", "1.9"));
    public static readonly IHtmlContent Gavel = Svg(Stroke("M2.4 13.8h7M8.6 2.4l4.2 4.2M5.4 5.6l4.2 4.2M7 4l4.2 4.2M8 8.4 3 13", "1.7"));
    public static readonly IHtmlContent Trend = Svg(Stroke("M2 13.6h12M2.4 11l3.6-4.2 3 2.4 4.4-6", "1.8"));
    public static readonly IHtmlContent Tick = Svg(Shape(RagStatus.OnTrack));

    private static readonly Dictionary<RagStatus, IHtmlContent> Shapes = Enum.GetValues<RagStatus>().ToDictionary(s => s, IHtmlContent (s) => Svg(Shape(s)));

    public static IHtmlContent Of(RagStatus status) => Shapes[status];

    /// <summary>The shape alone, to be put inside a larger drawing.</summary>
    public static string Shape(RagStatus status, string hole = "var(--b,#ffc24d)") => status switch
    {
        RagStatus.OnTrack => Stroke("M2.5 8.6l3.6 3.6L13.6 4", "2.6"),
        RagStatus.AtRisk => $"""<path d="M8 1.2 15.4 14.4H.6Z" fill="currentColor"/><path d="M8 5.6v4.2M8 11.2v1.7" stroke="{hole}" stroke-width="1.8"/>""",
        RagStatus.OffTrack => Stroke("M3.2 3.2l9.6 9.6M12.8 3.2l-9.6 9.6", "3"),
        RagStatus.NotStarted => """<circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" stroke-width="2.2"/>""",
        RagStatus.Complete => """<path d="M4 15V1.6h9.4L10.6 5l2.8 3.4H5.4V15Z" fill="currentColor"/>""",
        _ => Stroke("M2.5 8h11", "3"),
    };

    private static string Stroke(string path, string width) => $"""<path d="{path}" fill="none" stroke="currentColor" stroke-width="{width}"/>""";

    private static HtmlString Svg(string inside) => new($"""<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">{inside}</svg>""");
}
