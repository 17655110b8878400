using System.Globalization;
using DocumentFormat.OpenXml;
using Governance.Reports.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Reports.Word;

/// <summary>First page: what this is, how far to trust it, and what is in it.</summary>
internal static class Cover
{
    public static IEnumerable<OpenXmlElement> Of(Document document) =>
    [
        Context.Styled("Area", Runs.Text(document.Area)),
        Context.Styled("Title", Runs.Text(document.Title)),
        Context.Styled("Subtitle", Runs.Text(document.Subtitle)),
        About(document),
        Context.Styled("TOCHeading", Runs.Text("Contents")),
        .. Contents(document),
    ];

    private static W.Table About(Document document)
    {
        var table = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = "ReportTable" },
                new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { Val = "0080", FirstRow = false, LastRow = false, FirstColumn = true, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new W.TableCaption { Val = "About this document" },
                new W.TableDescription { Val = "Status, version, data date, build and protective marking" }),
            new W.TableGrid(new W.GridColumn { Width = "1900" }, new W.GridColumn { Width = (PageLayout.Portrait.Text - 1900).ToString(CultureInfo.InvariantCulture) }));
        table.Append(Facts.Of(document).Select(f => new W.TableRow(
            new W.TableCell(Width(1900), Context.Styled("TableText", Runs.Text(f.Name, colour: Palette.SecondInk))),
            new W.TableCell(Width(PageLayout.Portrait.Text - 1900), Context.Styled("TableText", Runs.Text(f.Value, bold: true))))));
        return table;
    }

    // A field, so that Word can renew it, but without page numbers: only Word knows those, and a wrong one would mislead.
    private static IEnumerable<W.Paragraph> Contents(Document document)
    {
        for (var i = 0; i < document.Sections.Count; i++)
        {
            var section = document.Sections[i];
            var entry = Context.Styled(
                "TOC" + Math.Clamp(section.Level, 1, 3).ToString(CultureInfo.InvariantCulture),
                new W.Hyperlink(Runs.Text(section.Heading)) { Anchor = Body.Bookmark(i), History = true });
            if (i == 0)
            {
                entry.InsertAfter(Part(W.FieldCharValues.Separate), entry.ParagraphProperties);
                entry.InsertAfter(new W.Run(new W.FieldCode(" TOC \\o \"1-3\" \\n \\h \\z ") { Space = SpaceProcessingModeValues.Preserve }), entry.ParagraphProperties);
                entry.InsertAfter(Part(W.FieldCharValues.Begin), entry.ParagraphProperties);
            }

            if (i == document.Sections.Count - 1)
            {
                entry.Append(Part(W.FieldCharValues.End));
            }

            yield return entry;
        }
    }

    private static W.Run Part(W.FieldCharValues type) => new(new W.FieldChar { FieldCharType = type });

    private static W.TableCellProperties Width(int twips) =>
        new(new W.TableCellWidth { Width = twips.ToString(CultureInfo.InvariantCulture), Type = W.TableWidthUnitValues.Dxa });
}
