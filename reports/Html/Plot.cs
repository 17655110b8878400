using Governance.Reports.Documents;

namespace Governance.Reports.Html;

/// <summary>Where things are in the drawing of a chart.</summary>
internal sealed record Plot(decimal Width, decimal Height, decimal Left, decimal Right, decimal Top, decimal Bottom, AxisScale Scale, int Count, bool Lying)
{
    private const decimal Letter = 7.2m;

    /// <summary>Room for one category.</summary>
    public decimal Slot => (Lying ? Bottom - Top : Right - Left) / Math.Max(1, Count);

    public static Plot Of(Chart chart, decimal width, decimal height)
    {
        var scale = AxisScale.Of(chart);
        var lying = chart.Kind == ChartKind.Bar;
        var labels = lying
            ? chart.Categories.Max(c => c.Length)
            : Math.Max(AxisScale.Format(chart, scale.From).Length, AxisScale.Format(chart, scale.To).Length);
        var left = Math.Min(width / 3, (labels * Letter) + 14);
        return new(width, height, left, width - 56, 18, height - 30, scale, chart.Categories.Count, lying);
    }

    /// <summary>Where a value is along the value axis.</summary>
    public decimal At(decimal value)
    {
        var share = (value - Scale.From) / (Scale.To - Scale.From);
        return Math.Round(Lying ? Left + (share * (Right - Left)) : Bottom - (share * (Bottom - Top)), 2);
    }

    /// <summary>The middle of a category along the category axis.</summary>
    public decimal Middle(int category) => Math.Round((Lying ? Top : Left) + (Slot * (category + 0.5m)), 2);
}
