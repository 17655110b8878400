using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Html;

namespace Governance.Workstreams.Pages.Workstreams.One;

/// <summary>Milestones over months: a hollow diamond where each was planned, a square where it was met or is expected.</summary>
internal static class TimelineDrawing
{
    private const double Width = 1180;
    private const double Left = 324;
    private const double Right = 1160;
    private const double Top = 30;
    private const double RowHeight = 36;
    private const double Foot = 28;
    private const double CharacterWidth = 7.2;
    private const int LongestTitle = 42;

    public static IHtmlContent Draw(IReadOnlyList<TimelineEntry> entries, DateOnly from, DateOnly to, DateOnly today)
    {
        var bottom = Top + (entries.Count * RowHeight);
        var svg = new Svg(Width, bottom + Foot, Describe(entries, from, to));
        var scale = new TimelineScale(from, to, Left, Right);
        foreach (var month in scale.Months)
        {
            svg.Text(month.X + 4, 16, month.Label);
            svg.Line(month.X, 24, month.X, bottom, "#e6e7eb");
        }

        svg.Line(scale.Right, 24, scale.Right, bottom, "#e6e7eb");
        for (var i = 0; i < entries.Count; i++)
        {
            Row(svg, scale, entries[i], Top + (i * RowHeight));
        }

        if (scale.Holds(today))
        {
            var x = scale.X(today);
            svg.Line(x, 24, x, bottom, StatusInk.Text, ("stroke-width", "1.5"), ("stroke-dasharray", "5 3"));
            svg.Add("rect", ("x", Svg.Number(x - 26)), ("y", Svg.Number(bottom)), ("width", "52"), ("height", "20"), ("rx", "3"), ("fill", StatusInk.Text));
            svg.Text(x, bottom + 14, "Today", "middle", colour: "#fff", bold: true);
        }

        return svg.Done();
    }

    private static void Row(Svg svg, TimelineScale scale, TimelineEntry entry, double top)
    {
        var middle = top + (RowHeight / 2);
        var (planned, now) = (scale.X(entry.Baseline), scale.X(entry.Now));
        var ink = StatusInk.Of(entry.Status);
        svg.Line(0, top + RowHeight, Right + 20, top + RowHeight, "#e6e7eb");
        svg.Text(0, middle + 5, entry.Title.Length > LongestTitle ? entry.Title[..(LongestTitle - 1)].TrimEnd() + "…" : entry.Title, size: 15, colour: StatusInk.Text);
        if (Math.Abs(now - planned) > 1)
        {
            svg.Line(planned, middle, now, middle, entry.Status == RagStatus.OffTrack ? ink.Edge : "#4a5160", ("stroke-width", entry.Status == RagStatus.OffTrack ? "2.5" : "1.5"));
        }

        svg.Add("path", ("d", $"M{Svg.Number(planned)} {Svg.Number(middle - 8)}l8 8-8 8-8-8Z"), ("fill", "#fff"), ("stroke", "#4a5160"), ("stroke-width", "1.6"));
        svg.Add(
            "rect",
            ("x", Svg.Number(now - 10)), ("y", Svg.Number(middle - 10)), ("width", "20"), ("height", "20"), ("rx", "3"),
            ("fill", ink.Fill), ("stroke", ink.Edge), ("stroke-width", "1.5"), ("stroke-dasharray", ink.Dashed ? "3 2" : null));
        svg.Shape(entry.Status, now - 6, middle - 6, 12, ink.Ink);
        Words(svg, entry, Math.Min(planned, now) - 14, Math.Max(planned, now) + 16, middle + 5);
    }

    // Beside the later mark where there is room, else before the earlier one.
    private static void Words(Svg svg, TimelineEntry entry, double before, double after, double y)
    {
        var bold = entry.Status == RagStatus.OffTrack;
        if (after + (entry.Words.Length * CharacterWidth) < Width)
        {
            svg.Text(after, y, entry.Words, size: 14, colour: StatusInk.Text, bold: bold);
        }
        else
        {
            svg.Text(before, y, entry.Words, "end", 14, StatusInk.Text, bold);
        }
    }

    private static string Describe(IReadOnlyList<TimelineEntry> entries, DateOnly from, DateOnly to)
    {
        var met = entries.Count(e => e.MetOn is not null);
        var late = entries.Count(e => e.Status is RagStatus.OffTrack or RagStatus.AtRisk);
        return $"{UkText.Count(entries.Count, "milestone")}, {UkText.Month(from)} to {UkText.Month(to)}: {met} met, {late} late or expected late. The table below has every date.";
    }
}
