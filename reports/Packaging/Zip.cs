using System.IO.Compression;
using System.Text;

namespace Governance.Reports.Packaging;

internal static class Zip
{
    // The oldest time a ZIP can hold: no clock, no time zone, the same bytes every day.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream to, IEnumerable<KeyValuePair<string, byte[]>> entries)
    {
        using var archive = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var (name, bytes) in entries.OrderBy(e => e.Key != "[Content_Types].xml").ThenBy(e => e.Key, StringComparer.Ordinal))
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = Epoch;
            using var stream = entry.Open();
            stream.Write(bytes);
        }
    }

    public static Dictionary<string, byte[]> Read(Stream from)
    {
        using var archive = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        return archive.Entries.ToDictionary(e => e.FullName, Bytes, StringComparer.Ordinal);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
