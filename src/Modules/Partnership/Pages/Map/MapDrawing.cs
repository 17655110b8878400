using Governance.Partnership.Domain.Map;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Html;

namespace Governance.Partnership.Pages.Map;

/// <summary>The governance map as boxes and lines: what reports stands under what it reports to, what only advises stands beside it.</summary>
internal static class MapDrawing
{
    private const double Width = 1120;
    private const double BoxWidth = 200;
    private const double BoxHeight = 60;
    private const double Gap = 24;
    private const double RowGap = 44;
    private const int WorkPerRow = 5;
    private const int LettersPerLine = 25;
    private const string Ink = "#1b222e";
    private const string Brand = "#3f357f";
    private const string Wash = "#f4f2f9";
    private const string Dashes = "6 4";

    public static IHtmlContent Of(GovernanceMap map)
    {
        var boxes = new List<Box>();
        var bottom = 8.0;
        foreach (var root in map.Roots)
        {
            bottom = Place(root, null, bottom, boxes) + RowGap;
        }

        var svg = new Svg(Width, Math.Max(bottom - RowGap, BoxHeight) + 8, $"Governance map with {UkText.Count(boxes.Count, "box", "boxes")}: the tree and the table below say the same.", "app-map");
        foreach (var box in boxes.Where(b => b.Under is not null))
        {
            Join(svg, box, box.Under!);
        }

        boxes.ForEach(b => Draw(svg, b));
        return svg.Done();
    }

    // Boards in the middle column, one under the other; advisers to the right of what they advise; work in rows of five at the foot.
    private static double Place(MapNode node, Box? under, double top, List<Box> boxes)
    {
        var box = new Box(node, (Width - BoxWidth) / 2, top, under);
        boxes.Add(box);
        var right = box.X;
        var foot = top + BoxHeight;
        foreach (var adviser in node.Below.Where(n => n is { IsBoard: true, Relation: MapRelation.Advises }))
        {
            right = right + BoxWidth + (Gap * 2);
            boxes.Add(new(adviser, Math.Min(right, Width - BoxWidth), top, box));
        }

        foreach (var below in node.Below.Where(n => n is { IsBoard: true, Relation: not MapRelation.Advises }))
        {
            foot = Place(below, box, foot + RowGap, boxes);
        }

        var work = node.Below.Where(n => !n.IsBoard).ToList();
        var start = (Width - ((WorkPerRow * (BoxWidth + Gap)) - Gap)) / 2;
        for (var i = 0; i < work.Count; i++)
        {
            boxes.Add(new(work[i], start + (i % WorkPerRow * (BoxWidth + Gap)), foot + RowGap + (i / WorkPerRow * (BoxHeight + Gap)), box));
        }

        return work.Count == 0 ? foot : foot + RowGap + ((((work.Count - 1) / WorkPerRow) + 1) * (BoxHeight + Gap)) - Gap;
    }

    private static void Join(Svg svg, Box box, Box under)
    {
        var dash = box.Dashed ? Dashes : null;
        if (box.Y.Equals(under.Y))
        {
            svg.Line(under.X + BoxWidth, under.Y + (BoxHeight / 2), box.X, box.Y + (BoxHeight / 2), Ink, ("stroke-width", "1.5"), ("stroke-dasharray", dash));
            return;
        }

        var (from, to, bus) = (box.X + (BoxWidth / 2), under.X + (BoxWidth / 2), box.Y - (Gap / 2));
        svg.Line(from, box.Y, from, bus, Ink, ("stroke-width", "1.5"), ("stroke-dasharray", dash));
        svg.Line(from, bus, to, bus, Ink, ("stroke-width", "1.5"), ("stroke-dasharray", dash));
        svg.Line(to, bus, to, under.Y + BoxHeight, Ink, ("stroke-width", "1.5"), ("stroke-dasharray", dash));
    }

    private static void Draw(Svg svg, Box box)
    {
        svg.Add("rect", ("x", Svg.Number(box.X)), ("y", Svg.Number(box.Y)), ("width", Svg.Number(BoxWidth)), ("height", Svg.Number(BoxHeight)), ("rx", "4"),
            ("fill", box.Node.IsBoard ? Wash : "#fff"), ("stroke", box.Node.IsBoard ? Brand : Ink), ("stroke-width", box.Node.IsBoard ? "2" : "1.2"), ("stroke-dasharray", box.Dashed ? Dashes : null));
        var lines = Wrap(box.Node.Title);
        var first = box.Y + (BoxHeight / 2) + 5 - ((lines.Count - 1) * 8.5);
        for (var i = 0; i < lines.Count; i++)
        {
            svg.Text(box.X + (box.Node.Status is null ? BoxWidth / 2 : (BoxWidth / 2) + 11), first + (i * 17), lines[i], "middle", 14, Ink, bold: box.Node.IsBoard);
        }

        if (box.Node.Status is { } status)
        {
            svg.Shape(status, box.X + 8, box.Y + (BoxHeight / 2) - 8, 16, Ink);
        }
    }

    private static IReadOnlyList<string> Wrap(string title)
    {
        var lines = new List<string> { "" };
        foreach (var word in title.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length >= LettersPerLine)
            {
                lines.Add("");
            }

            lines[^1] = (lines[^1] + " " + word).Trim();
        }

        return lines;
    }

    private sealed record Box(MapNode Node, double X, double Y, Box? Under)
    {
        public bool Dashed => Node.Relation is MapRelation.Advises or MapRelation.GovernedElsewhere;
    }
}
