using Governance.Reports.Documents;
using Governance.Reports.Packaging;

namespace Governance.Reports.Excel;

/// <summary>Writes a document as .xlsx: every sentence on the notes sheet, then each table, strip, chart and row of key figures on a sheet of its own.</summary>
public static class ExcelWriter
{
    /// <summary>Writes the document; the stream stays open.</summary>
    public static void Write(Document document, Stream to)
    {
        var names = new SheetNames();
        var notesName = names.Take("Notes");
        var sheets = new List<(string Name, Grid Grid)>();
        var prose = new List<Note>();
        var under = $"{document.Title}, {document.Subtitle}. {document.Mark}. Figures to {document.DataDate}. {document.ProtectiveMarking}.";
        foreach (var section in document.Sections)
        {
            if (section.Blocks.Count == 0)
            {
                prose.Add(new Note(section.Heading, NoneCell.Nothing));
            }

            foreach (var block in section.Blocks)
            {
                if (BlockGrids.Text(block) is { } text)
                {
                    prose.Add(new Note(section.Heading, text));
                }

                if (BlockGrids.Of(block, section, under) is { } grid)
                {
                    var name = names.Take(grid.Title!);
                    sheets.Add((name, grid));
                    prose.Add(new Note(section.Heading, $"{grid.Title!.TrimEnd('.')}: see sheet “{name}”."));
                }
            }
        }

        var about = Facts.Of(document).Select(f => new Note(f.Name, f.Value)).Prepend(new Note("Area", document.Area)).Prepend(new Note("Report", document.Subtitle));
        var first = NotesGrid.Of(document.Title, about, sheets, prose);
        Zip.Write(to, Package.Parts($"{document.Title}, {document.Subtitle}", [(notesName, first), .. sheets], new Looks()));
    }

    /// <summary>The document as bytes.</summary>
    public static byte[] Bytes(Document document)
    {
        using var memory = new MemoryStream();
        Write(document, memory);
        return memory.ToArray();
    }
}
