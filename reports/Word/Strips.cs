using DocumentFormat.OpenXml;
using Governance.Platform.Rag;
using Governance.Reports.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Reports.Word;

/// <summary>Statuses over the periods: a shaded cell with shape and word for each.</summary>
internal static class Strips
{
    public static IEnumerable<OpenXmlElement> Of(StatusStrip strip, Context context)
    {
        yield return Context.Styled("Caption", Runs.Text(strip.Caption));
        var table = Tables.Frame(strip.Caption, [30, .. strip.Periods.Select(_ => 17), 24, 18, 40], context);
        table.Append(Tables.HeadingRow([(strip.What, false), .. strip.Periods.Select(p => (p, false)), ("Now", false), (strip.Since, false), ("Why", false)]));
        table.Append(strip.Rows.Select(r => Row(r, context)));
        yield return table;
        yield return Context.Styled("AfterTable");
    }

    private static W.TableRow Row(StatusStripRow row, Context context)
    {
        var word = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        word.Append(Cell(Context.Styled("TableText", Runs.Link(row.Label, row.Url, context))));
        word.Append(row.Before.Select(Period));
        word.Append(Cell([.. Tables.Status(row.Now)]));
        word.Append(Cell(Context.Styled("TableText", Symbol(Say.MoveGlyph(row.Move), null), Runs.Text(" " + Say.Move(row.Move)))));
        word.Append(Cell(Context.Styled("TableText", Runs.Text(row.Why))));
        return word;
    }

    private static W.TableCell Period(RagStatus? status)
    {
        if (status is not { } known)
        {
            return Cell(Context.Styled("Strip", Runs.Text(NoneCell.Nothing, colour: Palette.SecondInk)));
        }

        var look = Palette.Look(known);
        return new W.TableCell(
            new W.TableCellProperties(
                new W.TableCellBorders(Edge<W.TopBorder>(), Edge<W.LeftBorder>(), Edge<W.BottomBorder>(), Edge<W.RightBorder>()),
                new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = look.Fill },
                new W.TableCellMargin(new W.LeftMargin { Width = "20", Type = W.TableWidthUnitValues.Dxa }, new W.RightMargin { Width = "20", Type = W.TableWidthUnitValues.Dxa }),
                new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center }),
            Context.Styled("Strip", Symbol(look.Glyph, look.Ink), new W.Run(new W.Break()), Runs.Text(known.Word(), colour: look.Ink)));
    }

    private static T Edge<T>()
        where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = 12, Space = 0, Color = "FFFFFF" };

    private static W.Run Symbol(string glyph, string? ink)
    {
        var run = Runs.Text(glyph, colour: ink);
        (run.RunProperties ??= new W.RunProperties()).PrependChild(new W.RunFonts { Ascii = "Segoe UI Symbol", HighAnsi = "Segoe UI Symbol", EastAsia = "Segoe UI Symbol", ComplexScript = "Segoe UI Symbol" });
        return run;
    }

    private static W.TableCell Cell(params W.Paragraph[] paragraphs)
    {
        var cell = new W.TableCell(new W.TableCellProperties());
        cell.Append(paragraphs);
        return cell;
    }
}
