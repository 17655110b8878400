using Markdig.Syntax;

namespace Governance.Platform.Ui;

/// <summary>Fits the headings of what somebody wrote under the headings of the page or document it stands in.</summary>
public static class HeadingLevels
{
    private const int Lowest = 6;

    /// <summary>Whatever the writer began with becomes one level below <paramref name="above"/>, the rest follows it, and no level is jumped.</summary>
    /// <param name="document">The parsed Markdown; its levels are changed.</param>
    /// <param name="above">Level of the heading it stands under, from 1.</param>
    public static void SetUnder(MarkdownDocument document, int above)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var lift = above + 1 - headings.Select(h => h.Level).DefaultIfEmpty().Min();
        foreach (var heading in headings)
        {
            above = heading.Level = Math.Min(Lowest, Math.Min(heading.Level + lift, above + 1));
        }
    }
}
