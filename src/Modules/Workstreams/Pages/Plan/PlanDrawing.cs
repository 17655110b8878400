using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Workstreams.Pages.Workstreams;
using Governance.Workstreams.Pages.Workstreams.One;
using Microsoft.AspNetCore.Html;

namespace Governance.Workstreams.Pages.Plan;

/// <summary>The drawn column of the plan: months across the head, a grid behind each row, a bar with its milestones.</summary>
internal sealed class PlanDrawing(PlanYear year, DateOnly today)
{
    private const double Width = 600;
    private const double HeadHeight = 40;
    private const double RowHeight = 26;
    private const double Middle = RowHeight / 2;
    private const double CharacterWidth = 6.3;
    private const double GridHeight = 10;
    private const string Stripes = "plan-stripes";
    private const string Lines = "plan-grid";
    private const string NonScaling = "non-scaling-stroke";

    private readonly TimelineScale scale = new(year.From, year.To, 0, Width);

    public IHtmlContent Head()
    {
        var svg = new Svg(Width, HeadHeight, null, "app-plantable__bar").Stripes(Stripes, "#ffdf9e", "#efa520").Define(Lines, Months());
        foreach (var month in scale.Months)
        {
            svg.Text(month.X + 4, 34, UkText.ShortMonth(month.Start), size: 12, colour: StatusInk.Text, bold: true);
            if (month.Start == year.From || month.Start.Month == 1)
            {
                svg.Text(month.X + 4, 14, $"{month.Start.Year}", size: 12);
            }
        }

        if (scale.Holds(today))
        {
            var x = Math.Clamp(scale.X(today), 41, Width - 41);
            svg.Add("rect", ("x", Svg.Number(x - 40)), ("y", "1"), ("width", "80"), ("height", "17"), ("rx", "3"), ("fill", StatusInk.Text));
            svg.Text(x, 13.5, UkText.DayMonth(today, today), "middle", 12, "#fff", bold: true);
            svg.Line(scale.X(today), 18, scale.X(today), HeadHeight, StatusInk.Text, ("stroke-width", "1.5"), ("stroke-dasharray", "5 3"));
        }

        return svg.Done();
    }

    /// <summary>Months and today, stretched over the cell behind the bar; the head defines them for every row.</summary>
    public static IHtmlContent Grid() => Behind().Use(Lines).Done();

    public IHtmlContent Bar(PlanBar bar)
    {
        var svg = new Svg(Width, RowHeight, null, "app-plantable__bar");
        var (left, right) = Ends(bar);
        if (right > left)
        {
            Body(svg, bar.Status, left, right);
        }

        foreach (var mark in bar.Marks.Where(m => scale.Holds(m.On)))
        {
            Diamond(svg, mark);
        }

        if (bar.Latest(today) is { } late && scale.Holds(late.On))
        {
            Lateness(svg, bar, late, left, right);
        }

        return svg.Done();
    }

    private static Svg Behind() => new(Width, GridHeight, null, "app-plantable__grid", stretched: true);

    private Svg Months()
    {
        var svg = Behind();
        foreach (var month in scale.Months)
        {
            svg.Line(month.X, 0, month.X, GridHeight, month.Start.Month % 3 == 1 ? "#b9bdc7" : "#e3e5ea", ("vector-effect", NonScaling));
        }

        svg.Line(Width, 0, Width, GridHeight, "#b9bdc7", ("vector-effect", NonScaling));
        if (scale.Holds(today))
        {
            svg.Line(scale.X(today), 0, scale.X(today), GridHeight, StatusInk.Text, ("stroke-width", "1.5"), ("stroke-dasharray", "5 3"), ("vector-effect", NonScaling));
        }

        return svg;
    }

    // Days outside the year are drawn at its edge; nothing is drawn for what lies wholly outside it.
    private (double Left, double Right) Ends(PlanBar bar)
    {
        var (start, end) = (bar.Start ?? year.From, bar.End ?? year.To);
        return end < year.From || start > year.To ? (0, 0) : (scale.X(start), Math.Max(scale.X(start) + 14, scale.X(end.AddDays(1))));
    }

    private static void Body(Svg svg, RagStatus status, double left, double right)
    {
        var ink = StatusInk.Of(status);
        var fill = status switch
        {
            RagStatus.AtRisk => $"url(#{Stripes})",
            RagStatus.OnTrack => "#ffffff",
            _ => ink.Fill,
        };
        svg.Add(
            "rect",
            ("x", Svg.Number(left + 1)), ("y", "4"), ("width", Svg.Number(Math.Min(right, Width) - left - 2)), ("height", "18"), ("rx", "2.5"),
            ("fill", fill), ("stroke", ink.Edge), ("stroke-width", "1.5"), ("stroke-dasharray", ink.Dashed ? "4 3" : null));
        svg.Shape(status, left + 5, 7, 12, ink.Ink);
    }

    private void Diamond(Svg svg, PlanMark mark)
    {
        var x = Math.Clamp(scale.X(mark.On), 10, Width - 10);
        var at = Svg.Number(x);
        switch (mark.Mark(today))
        {
            case MilestoneMark.Met:
                svg.Add("path", ("d", $"M{at} 5l8 8-8 8-8-8Z"), ("fill", StatusInk.Text), ("stroke", "#fff"), ("stroke-width", "1.3"));
                break;
            case MilestoneMark.Late:
                svg.Add("path", ("d", $"M{at} 3l10 10-10 10-10-10Z"), ("fill", "#fff"), ("stroke", StatusInk.Text), ("stroke-width", "1.8"));
                svg.Add("path", ("d", $"M{Svg.Number(x - 3.6)} 9.4l7.2 7.2m0-7.2l-7.2 7.2"), ("stroke", StatusInk.Text), ("stroke-width", "2.2"));
                break;
            default:
                svg.Add("path", ("d", $"M{at} 6l7 7-7 7-7-7Z"), ("fill", "#fff"), ("stroke", StatusInk.Text), ("stroke-width", "1.8"));
                break;
        }
    }

    // Before the diamond where the bar has room; the words take the ink that can be read there.
    private void Lateness(Svg svg, PlanBar bar, PlanMark late, double left, double right)
    {
        var words = $"{UkText.Count(late.DaysLate(today), "day")} late";
        var (x, room) = (scale.X(late.On), words.Length * CharacterWidth);
        var before = x - 14 - room > left + 20 || x + 14 + room > Width;
        var inside = before ? x - 14 - room > left && x < right + 14 : x + 14 + room < right;
        var colour = inside && bar.Status == RagStatus.OffTrack ? "#fff" : StatusInk.Text;
        svg.Text(before ? x - 14 : x + 14, Middle + 4, words, before ? "end" : "start", 12, colour, bold: true);
    }
}
