using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Governance.Intake.Reading;

/// <summary>How the bytes of a file stand for text.</summary>
internal enum FileEncoding
{
    Utf8,
    Utf16,
    Utf16Big,
    Windows1252,
}

/// <summary>What one walk over a file tells of it.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Hash">SHA-256, hex.</param>
/// <param name="Kind">What it is: <c>csv</c>, <c>xlsx</c>, or what it is instead.</param>
/// <param name="Encoding">How its text is written.</param>
/// <param name="Noughts">Empty characters in it.</param>
internal sealed record FileLook(long Bytes, string Hash, string Kind, FileEncoding Encoding, long Noughts)
{
    public const string Csv = "csv";
    public const string Xlsx = "xlsx";
    public const string Xls = "an older Excel workbook (.xls) or a workbook with a password";

    public Encoding? Decoder => Encoding switch
    {
        FileEncoding.Utf16 => System.Text.Encoding.Unicode,
        FileEncoding.Utf16Big => System.Text.Encoding.BigEndianUnicode,
        FileEncoding.Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252),
        _ => null,
    };
}

/// <summary>Walks over a file once: its hash, and how it is written. Fed block by block, so that a file on its way to the disk is not read twice.</summary>
internal sealed class FileWalk : IDisposable
{
    private const int Sample = 4096;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] start = new byte[Sample];
    private readonly byte[] rest = new byte[4];
    private int started;
    private int left;
    private long bytes;
    private long noughts;
    private bool utf8 = true;

    public void Add(ReadOnlySpan<byte> block)
    {
        hash.AppendData(block);
        bytes += block.Length;
        var taken = Math.Min(block.Length, Sample - started);
        block[..taken].CopyTo(start.AsSpan(started));
        started += taken;
        noughts += block.Count((byte)0);
        if (utf8)
        {
            Check(block);
        }
    }

    public FileLook End()
    {
        var head = start.AsSpan(0, started);
        return new(bytes, Convert.ToHexStringLower(hash.GetCurrentHash()), FileKind.Of(head), Encoding(head), noughts);
    }

    public void Dispose() => hash.Dispose();

    private FileEncoding Encoding(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] => FileEncoding.Utf16,
        [0xFE, 0xFF, ..] => FileEncoding.Utf16Big,
        _ when EverySecondIsNought(head, 1) => FileEncoding.Utf16,
        _ when EverySecondIsNought(head, 0) => FileEncoding.Utf16Big,
        _ => utf8 && left == 0 ? FileEncoding.Utf8 : FileEncoding.Windows1252,
    };

    private static bool EverySecondIsNought(ReadOnlySpan<byte> head, int from)
    {
        var (pairs, found) = (head.Length / 2, 0);
        for (var i = 0; i < pairs; i++)
        {
            found += head[(i * 2) + from] == 0 && head[(i * 2) + 1 - from] != 0 ? 1 : 0;
        }

        return pairs > 1 && found * 10 > pairs * 8;
    }

    // A letter may be cut by the end of a block, so up to three bytes wait for the next.
    private void Check(ReadOnlySpan<byte> block)
    {
        while (left > 0 && block.Length > 0)
        {
            rest[left++] = block[0];
            block = block[1..];
            if (left == Letter(rest[0]))
            {
                utf8 = Utf8.IsValid(rest.AsSpan(0, left));
                left = 0;
            }
        }

        if (!utf8 || block.Length == 0)
        {
            return;
        }

        var tail = Cut(block);
        utf8 = Utf8.IsValid(block[..^tail]);
        block[^tail..].CopyTo(rest);
        left = tail;
    }

    private static int Letter(byte first) => first switch { < 0x80 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };

    private static int Cut(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= Math.Min(3, text.Length); back++)
        {
            var letter = text[^back];
            if (letter >= 0xC0)
            {
                return back < (letter < 0xE0 ? 2 : letter < 0xF0 ? 3 : 4) ? back : 0;
            }

            if (letter < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }
}

/// <summary>Tells what a file is by how it begins; its name is not believed.</summary>
internal static class FileKind
{
    private static readonly (byte[] Start, string What)[] Known =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ([0x1F, 0x8B], "a compressed file"),
        ("7z\u00bc\u00af"u8.ToArray(), "a compressed file"),
        ("Rar!"u8.ToArray(), "a compressed file"),
        ("MZ"u8.ToArray(), "a program"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ("{\\rtf"u8.ToArray(), "a rich text document"),
        ("SQLite format 3"u8.ToArray(), "a database"),
        ("PK\u0003\u0004"u8.ToArray(), FileLook.Xlsx),
        ([0xD0, 0xCF, 0x11, 0xE0], FileLook.Xls),
    ];

    public static string Of(ReadOnlySpan<byte> head)
    {
        foreach (var (begins, what) in Known)
        {
            if (head.StartsWith(begins))
            {
                return what;
            }
        }

        var text = System.Text.Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\r', '\n', '\t');
        string[] pages = ["<!doctype", "<html", "<table", "<head", "<?xml"];
        if (Array.Exists(pages, p => text.StartsWith(p, StringComparison.OrdinalIgnoreCase)))
        {
            return "a web page or XML file";
        }

        return text.Length > 1 && text[0] is '{' && text.Contains('"', StringComparison.Ordinal) ? "a JSON file" : FileLook.Csv;
    }
}
