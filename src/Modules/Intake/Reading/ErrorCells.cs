using System.IO.Compression;
using System.Xml;
using Governance.Platform.Messages;

namespace Governance.Intake.Reading;

/// <summary>Cells of a sheet whose formula failed, by row from 1 and column from 0. The library that reads sheets takes them for empty.</summary>
internal static class ErrorCells
{
    private const int Most = 50_000;

    public static Dictionary<(int Row, int Column), string> Of(Stream workbook, string part)
    {
        var found = new Dictionary<(int, int), string>();
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read);
        if (zip.GetEntry(part) is not { } entry)
        {
            return found;
        }

        using var xml = XmlReader.Create(entry.Open(), new XmlReaderSettings { CloseInput = true });
        var (row, column) = (0, -1);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "row")
            {
                (row, column) = (int.TryParse(xml.GetAttribute("r"), out var number) ? number : row + 1, -1);
            }
            else if (xml.LocalName == "c")
            {
                column = Column(xml.GetAttribute("r")) ?? column + 1;
                if (xml.GetAttribute("t") == "e" && xml.ReadToDescendant("v", xml.NamespaceURI))
                {
                    found[(row, column)] = xml.ReadElementContentAsString();
                }
            }

            if (found.Count > Most)
            {
                throw new UnreadableException(new Problem("formula-errors", $"In more than {Most} cells of the sheet a formula failed. Put the values themselves in and send it again."));
            }
        }

        return found;
    }

    // AB12 is column 27; a cell without an address follows the one before.
    private static int? Column(string? address)
    {
        var column = 0;
        foreach (var letter in address ?? "")
        {
            if (letter is < 'A' or > 'Z')
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }
}
