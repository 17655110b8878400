using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Governance.Platform.Messages;
using Governance.Reports.Packaging;

namespace Governance.Reports.Word;

/// <summary>What an uploaded house style may not be.</summary>
internal static class HouseChecks
{
    private const long Largest = 10 * 1024 * 1024;
    private const long LargestUnpacked = 50 * 1024 * 1024;
    private const string Field = "file";

    public static Problem NotWord() => new("house-style-not-word", "This file is not a Word document. Save it in Word as .docx and upload it again.", Field);

    public static Problem? Refusal(Stream upload)
    {
        if (upload.Length > Largest)
        {
            return new Problem("house-style-too-large", "This file is larger than 10 MB. Upload a document that holds only the styles and the header.", Field);
        }

        try
        {
            upload.Position = 0;
            using var archive = new ZipArchive(upload, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.GetEntry("[Content_Types].xml") is not { } types || archive.GetEntry("word/document.xml") is null)
            {
                return NotWord();
            }

            if (!UnpacksWithin(archive))
            {
                return new Problem("house-style-too-large", "This file unpacks to more than 50 MB. Upload a document that holds only the styles and the header.", Field);
            }

            if (archive.Entries.Any(IsActive) || Text(types).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            {
                return new Problem("house-style-macros", "This file carries macros or embedded objects. Save it in Word as .docx without them and upload it again.", Field);
            }

            return archive.Entries.Any(e => e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && LinksOutside(e))
                ? new Problem("house-style-links", "This file is linked to a template or picture elsewhere. Break the links in Word and upload it again.", Field)
                : null;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            return NotWord();
        }
    }

    private static bool IsActive(ZipArchiveEntry entry) =>
        entry.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.Contains("activeX", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.StartsWith("word/embeddings/", StringComparison.OrdinalIgnoreCase);

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static bool LinksOutside(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return SafeXml.Load(stream).Elements().Any(r =>
            string.Equals(r.Attribute("TargetMode")?.Value, "External", StringComparison.OrdinalIgnoreCase)
            && r.Attribute("Type")?.Value.EndsWith("/hyperlink", StringComparison.Ordinal) != true);
    }

    // Counts what comes out: the length an entry states can be a lie.
    private static bool UnpacksWithin(ZipArchive archive)
    {
        var buffer = new byte[81_920];
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if ((total += read) > LargestUnpacked)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
