using System.Globalization;
using Governance.Platform.Rag;
using Governance.Reports.Documents;
using Governance.Reports.Prose;

namespace Governance.Reports.Excel;

/// <summary>Sentences as plain text: a link shows its address, a status its word.</summary>
internal static class ProseText
{
    public static string Of(IEnumerable<Inline> runs) => string.Concat(runs.Select(Of));

    public static string Of(NumberedList list) => string.Join('\n', list.Items.Select((item, i) => (i + 1).ToString(CultureInfo.InvariantCulture) + ". " + Of(item.Runs)));

    public static string Of(BulletList list) => string.Join('\n', list.Items.Select(i => "• " + Of(i.Runs)));

    public static string Of(MarkdownText text) => Plain.Of(text.Markdown);

    private static string Of(Inline run) => run switch
    {
        TextRun r => r.Text,
        StrongRun r => r.Text,
        LinkRun r => SafeUrl.Of(r.Url) is { } url ? $"{r.Text} ({url})" : r.Text,
        StatusRun r => r.Status.Word(),
        _ => throw new NotSupportedException(run.GetType().Name),
    };
}
