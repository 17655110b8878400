using System.Buffers.Binary;
using System.Text;

namespace Governance.Workstreams.Import.Files;

/// <summary>Names of the streams in an older Office container, to tell an encrypted workbook from a plain one and from Word.</summary>
internal static class OleContainer
{
    private const int EntrySize = 128;

    /// <summary>Null when the container's directory cannot be followed.</summary>
    public static IReadOnlyList<string>? Names(ReadOnlySpan<byte> file)
    {
        if (file.Length < 512)
            return null;
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(file[30..]);
        if (shift is not (9 or 12))
            return null;
        var size = 1 << shift;
        var names = new List<string>();
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(file[48..]);
        for (var steps = 0; sector < 0xFFFF_FFFA; steps++)
        {
            var at = ((long)sector + 1) * size;
            if (at + size > file.Length || steps > file.Length / size)
                return null;
            AddNames(file.Slice((int)at, size), names);
            if (Next(file, sector, size) is not { } next)
                return null;
            sector = next;
        }

        return names;
    }

    private static void AddNames(ReadOnlySpan<byte> sector, List<string> names)
    {
        for (var at = 0; at + EntrySize <= sector.Length; at += EntrySize)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(sector[(at + 64)..]);
            if (length is >= 2 and <= 64)
                names.Add(Encoding.Unicode.GetString(sector.Slice(at, length - 2)));
        }
    }

    // The first 109 table sectors are listed in the header, enough for 6.8 MB; a directory further on is looked for in place.
    private static uint? Next(ReadOnlySpan<byte> file, uint sector, int size)
    {
        var (table, place) = (sector / (uint)(size / 4), sector % (uint)(size / 4));
        if (table >= 109)
            return 0xFFFF_FFFE;
        var at = (((long)BinaryPrimitives.ReadUInt32LittleEndian(file[(76 + ((int)table * 4))..]) + 1) * size) + (place * 4);
        return at + 4 <= file.Length ? BinaryPrimitives.ReadUInt32LittleEndian(file[(int)at..]) : null;
    }
}
