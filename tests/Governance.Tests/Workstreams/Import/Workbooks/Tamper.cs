using System.IO.Compression;
using System.Text;

namespace Governance.Tests.Workstreams.Import.Workbooks;

/// <summary>Spoils good workbooks.</summary>
internal static class Tamper
{
    public static byte[] Good()
    {
        BookSketch.Plan(out var book).Row(1, "Ref", "Action", "Owner", "Due", "RAG")
            .Row(2, "1.1", "Publish the core offer", "Head of SEND", "3 October 2026", "Green");
        return book.Bytes();
    }

    /// <summary>Changes the text of every part whose name ends so.</summary>
    public static byte[] Part(byte[] file, string name, Func<string, string> change) => Zip(file, zip =>
    {
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(name, StringComparison.Ordinal)).ToList())
        {
            string text;
            using (var reader = new StreamReader(entry.Open()))
                text = reader.ReadToEnd();
            entry.Delete();
            Write(zip, entry.FullName, change(text));
        }
    });

    public static byte[] Without(byte[] file, string name) => Zip(file, zip => zip.Entries.Single(e => e.FullName.EndsWith(name, StringComparison.Ordinal)).Delete());

    public static byte[] With(byte[] file, string name, string text) => Zip(file, zip => Write(zip, name, text));

    public static byte[] NewZip(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
                Write(zip, name, text);
        }

        return memory.ToArray();
    }

    /// <summary>The sheet's rows replaced by XML that is written out on the fly.</summary>
    public static byte[] Rows(byte[] file, Action<StreamWriter> rows) => Zip(file, zip =>
    {
        var entry = zip.Entries.Single(e => e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal) || e.FullName.EndsWith("sheet.xml", StringComparison.Ordinal));
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(entry.FullName, CompressionLevel.Optimal).Open());
        writer.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        rows(writer);
        writer.Write("</sheetData></worksheet>");
    });

    private static byte[] Zip(byte[] file, Action<ZipArchive> change)
    {
        using var memory = new MemoryStream();
        memory.Write(file);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
            change(zip);
        return memory.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }
}
