using Governance.Reports.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Reports.Word;

/// <summary>What stands at the head and foot of every page.</summary>
internal static class Running
{
    public static W.Paragraph Head(Document document, PageLayout layout) => Tabbed(
        "Header",
        layout,
        Runs.Text(document.Mark.ToString(), bold: true, colour: document.Mark.Kind == MarkKind.Draft ? "a3161f" : Palette.Ink),
        Tab(),
        Runs.Text(document.ProtectiveMarking, bold: true, colour: Palette.Ink),
        Tab(),
        Runs.Text($"{document.Title}, {document.Area}"));

    public static W.Paragraph Foot(Document document, PageLayout layout) => Tabbed(
        "Footer",
        layout,
        Runs.Text($"Version {document.Version}"),
        Tab(),
        Runs.Text($"Figures to {document.DataDate}"),
        Tab(),
        Runs.Text("Page "),
        Runs.Field("PAGE", "1"),
        Runs.Text(" of "),
        Runs.Field("NUMPAGES", "1"));

    private static W.Paragraph Tabbed(string style, PageLayout layout, params DocumentFormat.OpenXml.OpenXmlElement[] runs)
    {
        var paragraph = Context.Styled(style, runs);
        paragraph.ParagraphProperties!.Append(new W.Tabs(
            new W.TabStop { Val = W.TabStopValues.Center, Position = layout.Text / 2 },
            new W.TabStop { Val = W.TabStopValues.Right, Position = layout.Text }));
        return paragraph;
    }

    private static W.Run Tab() => new(new W.TabChar());
}
