using Governance.Platform.Messages;
using Governance.Reports.Documents;

namespace Governance.Reports.Templates;

internal static class TemplateRules
{
    public static IReadOnlyList<Problem> Check(Template template, IReadOnlyList<Section> sections) =>
    [
        .. HasTitle(template), .. KnowsItsPlaceholders(template, sections), .. HasAHeadingFirst(sections), .. HasUniqueIds(sections),
    ];

    private static IEnumerable<Problem> HasTitle(Template template)
    {
        if (template.Title.Length == 0)
        {
            yield return new Problem("template-title", "The template has no title. Add one to its front matter.");
        }
    }

    private static IEnumerable<Problem> KnowsItsPlaceholders(Template template, IReadOnlyList<Section> sections) => sections
        .SelectMany(s => s.Blocks.OfType<MarkdownText>().Select(b => b.Markdown).Append(s.Heading))
        .Append(template.Title)
        .Append(template.Subtitle)
        .SelectMany(Template.PlaceholdersIn)
        .Distinct(StringComparer.Ordinal)
        .Where(p => !template.Placeholders.Contains(p, StringComparer.Ordinal))
        .Select(p => new Problem("template-placeholder-unknown", $"The template uses {{{{{p}}}}}, which its front matter does not declare.", p));

    private static IEnumerable<Problem> HasAHeadingFirst(IReadOnlyList<Section> sections)
    {
        if (sections is [{ Id: "" }, ..])
        {
            yield return new Problem("template-heading", "The template has text before its first heading with an id. Put it under one.");
        }
    }

    private static IEnumerable<Problem> HasUniqueIds(IReadOnlyList<Section> sections) => sections
        .GroupBy(s => s.Id, StringComparer.Ordinal)
        .Where(g => g.Count() > 1)
        .Select(g => new Problem("template-section", $"The template has two sections called “{g.Key}”."));
}
