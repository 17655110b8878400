using System.Text.RegularExpressions;
using Governance.Reports.Documents;

namespace Governance.Reports.Templates;

internal static partial class TemplateSections
{
    /// <summary>Cuts the body at its headings of level 2; text before the first becomes a section without id, which the rules refuse.</summary>
    public static IEnumerable<Section> Of(string body)
    {
        var headings = Heading().Matches(body).ToList();
        var before = body[..(headings.Count > 0 ? headings[0].Index : body.Length)].Trim();
        if (before.Length > 0)
        {
            yield return new Section("", "", 1, [new MarkdownText(before)]);
        }

        for (var i = 0; i < headings.Count; i++)
        {
            var start = headings[i].Index + headings[i].Length;
            var end = i + 1 < headings.Count ? headings[i + 1].Index : body.Length;
            yield return new Section(headings[i].Groups["id"].Value, headings[i].Groups["words"].Value.Trim(), 1, [new MarkdownText(body[start..end].Trim())]);
        }
    }

    [GeneratedRegex(@"^##[ ](?<words>[^\n]*?)[ ]*\{#(?<id>[a-z0-9-]+)\}[ ]*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
