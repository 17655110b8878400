using Governance.Platform.Rag;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>A status in one period.</summary>
/// <param name="Month">Any day of the period's month.</param>
/// <param name="Status">Its status.</param>
/// <param name="Drivers">Why, in sentences.</param>
public sealed record PeriodStatus(DateOnly Month, RagStatus Status, IReadOnlyList<string> Drivers);

/// <summary>Periods running with one status.</summary>
/// <param name="Start">Column of the first, from 1.</param>
/// <param name="Length">How many.</param>
/// <param name="Status">The status they share.</param>
/// <param name="Drivers">Why, as the last of them read.</param>
public sealed record RagRun(int Start, int Length, RagStatus Status, IReadOnlyList<string> Drivers)
{
    /// <summary>The runs of a strip, first period first.</summary>
    public static IReadOnlyList<RagRun> In(IReadOnlyList<PeriodStatus> periods)
    {
        var runs = new List<RagRun>();
        for (var i = 0; i < periods.Count; i++)
        {
            var period = periods[i];
            if (runs.Count > 0 && runs[^1].Status == period.Status)
            {
                runs[^1] = runs[^1] with { Length = runs[^1].Length + 1, Drivers = period.Drivers };
            }
            else
            {
                runs.Add(new(i + 1, 1, period.Status, period.Drivers));
            }
        }

        return runs;
    }
}

/// <summary>Up to twelve periods, with the reason bracketed under each run of equal status.</summary>
[HtmlTargetElement("rag-strip", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RagStripTagHelper : TagHelper
{
    private const int Columns = 12;

    /// <summary>The periods, oldest first; only the last twelve are drawn.</summary>
    public IReadOnlyList<PeriodStatus> Periods { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var shown = Periods.TakeLast(Columns).ToList();
        if (shown.Count == 0)
        {
            output.TagName = "p";
            output.TagMode = TagMode.StartTagAndEndTag;
            output.Content.SetContent("No period has closed yet. The first month’s status will appear here when its period closes.");
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-history");
        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("aria-label", $"Status by month, {UkText.Month(shown[0].Month)} to {UkText.Month(shown[^1].Month)}");
        for (var i = 0; i < shown.Count; i++)
        {
            output.Content.AppendHtml(Cell(shown[i], named: i == 0 || shown[i].Month.Month == 1));
        }

        foreach (var run in RagRun.In(shown))
        {
            output.Content.AppendHtml(
                Markup.Element("div", "app-history__run", Markup.Element("b", null, run.Status.Word()), string.Join(' ', run.Drivers))
                    .With("data-c", run.Start).With("data-n", run.Length));
        }
    }

    private static IHtmlContent Cell(PeriodStatus period, bool named)
    {
        var month = UkText.ShortMonth(period.Month);
        object label = named ? Markup.Join(Markup.Element("b", null, month), $" {period.Month.Year % 100:00}") : month;
        return Markup.Element("div", "app-history__cell", RagMarks.Cell(period.Status, month), label);
    }
}
