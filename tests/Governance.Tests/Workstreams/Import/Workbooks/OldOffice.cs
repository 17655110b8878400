using System.Buffers.Binary;
using System.Text;
using Governance.Platform.Dates;

namespace Governance.Tests.Workstreams.Import.Workbooks;

/// <summary>Writes older Office files: a container of named streams, and the least workbook of Excel 97.</summary>
internal static class OldOffice
{
    private const int Sector = 512;

    /// <summary>A container with the given streams, each padded to the least size kept in whole sectors.</summary>
    public static byte[] Container(params (string Name, byte[] Content)[] streams)
    {
        var sizes = streams.Select(s => Math.Max(9, (s.Content.Length + Sector - 1) / Sector)).ToArray();
        var directory = (streams.Length + 1 + 3) / 4;
        var tables = 1;
        while (tables * 128 < tables + directory + sizes.Sum())
            tables++;
        var file = new byte[Sector * (1 + tables + directory + sizes.Sum())];
        Header(file, tables);
        var table = new List<uint>();
        table.AddRange(Enumerable.Repeat(0xFFFF_FFFDu, tables));
        Chain(table, directory);
        var starts = sizes.Select(size => Chain(table, size)).ToArray();
        for (var at = 0; at < tables * 128; at++)
            Write32(file, Sector + (at * 4), at < table.Count ? table[at] : 0xFFFF_FFFF);
        var entries = Sector * (1 + tables);
        Entry(file, entries, "Root Entry", 5, 0xFFFF_FFFE, 0, streams.Length == 0 ? 0xFFFF_FFFF : 1);
        for (var at = 0; at < streams.Length; at++)
        {
            // Each stream is the right-hand brother of the one before.
            Entry(file, entries + (128 * (at + 1)), streams[at].Name, 2, starts[at], sizes[at] * Sector, 0xFFFF_FFFF, at + 1 < streams.Length ? (uint)at + 2 : 0xFFFF_FFFF);
            streams[at].Content.CopyTo(file, Sector * (1 + (int)starts[at]));
        }

        return file;
    }

    /// <summary>One sheet of texts and numbers; days are numbers with a date format.</summary>
    public static byte[] Workbook(object?[][] rows, bool encrypted = false)
    {
        using var book = new MemoryStream();
        Record(book, 0x809, [.. Bytes16(0x600, 5, 0x0DBB, 0x07CC), .. new byte[8]]);
        if (encrypted)
            Record(book, 0x2F, [.. Bytes16(1, 1, 1), .. new byte[48]]);
        Record(book, 0x42, Bytes16(1200));
        Record(book, 0x31, [.. Bytes16(200, 0, 0x7FFF, 400, 0), 0, 0, 0, 0, 5, 0, .. Encoding.ASCII.GetBytes("Arial")]);
        Record(book, 0xE0, [.. Bytes16(0, 0, 0xFFF5), .. new byte[14]]);
        Record(book, 0xE0, [.. Bytes16(0, 14, 1), .. new byte[14]]);
        Record(book, 0xE0, [.. Bytes16(0, 0, 1), .. new byte[14]]);
        var bound = book.Position;
        Record(book, 0x85, [0, 0, 0, 0, 0, 0, 4, 0, .. Encoding.ASCII.GetBytes("Plan")]);
        Record(book, 0x0A, []);
        var start = (uint)book.Position;
        Record(book, 0x809, [.. Bytes16(0x600, 0x10, 0x0DBB, 0x07CC), .. new byte[8]]);
        Record(book, 0x200, [.. Bytes16(0, 0, rows.Length, 0, 0, rows.Max(r => r.Length), 0)]);
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
                Cell(book, row, column, rows[row][column]);
        }

        Record(book, 0x0A, []);
        var bytes = book.ToArray();
        Write32(bytes, (int)bound + 4, start);
        return Container(("Workbook", bytes));
    }

    private static void Cell(MemoryStream book, int row, int column, object? value)
    {
        var number = value is DateOnly day ? ExcelDays.FromDate(day) : value as double?;
        if (value is string text)
            Record(book, 0x204, [.. Bytes16(row, column, 2, text.Length), 1, .. Encoding.Unicode.GetBytes(text)]);
        else if (number is { } held)
            Record(book, 0x203, [.. Bytes16(row, column, value is DateOnly ? 1 : 2), .. BitConverter.GetBytes(held)]);
    }

    private static void Header(byte[] file, int tables)
    {
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        Bytes16(0x3E, 3, 0xFFFE, 9, 6).CopyTo(file, 24);
        Write32(file, 44, (uint)tables);
        Write32(file, 48, (uint)tables);
        Write32(file, 56, 4096);
        Write32(file, 60, 0xFFFF_FFFE);
        Write32(file, 68, 0xFFFF_FFFE);
        for (var at = 0; at < 109; at++)
            Write32(file, 76 + (at * 4), at < tables ? (uint)at : 0xFFFF_FFFF);
    }

    private static uint Chain(List<uint> table, int sectors)
    {
        var start = (uint)table.Count;
        for (var at = 1; at < sectors; at++)
            table.Add(start + (uint)at);
        table.Add(0xFFFF_FFFE);
        return start;
    }

    private static void Entry(byte[] file, int at, string name, byte kind, uint start, int size, uint child, uint right = 0xFFFF_FFFF)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(file, at);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at + 64), (ushort)((name.Length + 1) * 2));
        (file[at + 66], file[at + 67]) = (kind, 1);
        Write32(file, at + 68, 0xFFFF_FFFF);
        Write32(file, at + 72, right);
        Write32(file, at + 76, child);
        Write32(file, at + 116, start);
        Write32(file, at + 120, (uint)size);
    }

    private static void Record(MemoryStream book, int id, byte[] content)
    {
        book.Write(Bytes16(id, content.Length));
        book.Write(content);
    }

    private static byte[] Bytes16(params int[] values) => [.. values.SelectMany(v => new[] { (byte)v, (byte)(v >> 8) })];

    private static void Write32(byte[] file, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
}
