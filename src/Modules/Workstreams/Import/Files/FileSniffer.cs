using System.Text;

namespace Governance.Workstreams.Import.Files;

internal enum Container
{
    Zip,
    Ole,
    Text,
    Other,
}

/// <summary>Tells what a file is by its content; its name is not believed.</summary>
internal static class FileSniffer
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
    ];

    public static (Container Container, string What) Look(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
            return (Container.Zip, "a zip file");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return (Container.Ole, "an older Office file");
        foreach (var (start, what) in Known)
        {
            if (bytes.StartsWith(start))
                return (Container.Other, what);
        }

        return Markup(bytes) is { } markup ? (Container.Other, markup) : (Container.Text, "text");
    }

    private static string? Markup(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)])
            .Replace("\0", string.Empty, StringComparison.Ordinal).TrimStart('\u00ef', '\u00bb', '\u00bf', '\u00fe', '\u00ff', ' ', '\r', '\n', '\t');
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return start.Contains("Excel.Sheet", StringComparison.Ordinal) ? "an XML spreadsheet of 2003" : "an XML file";
        string[] tags = ["<!doctype", "<html", "<head", "<body", "<table", "<div", "<style", "<meta", "<script", "<!--"];
        if (Array.Exists(tags, t => start.StartsWith(t, StringComparison.OrdinalIgnoreCase)))
            return "a web page";
        return start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) ? "a web archive" : null;
    }
}
