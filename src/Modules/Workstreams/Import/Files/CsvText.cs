using System.Text;
using Governance.Platform.Messages;

namespace Governance.Workstreams.Import.Files;

/// <summary>Decodes a text file: by its mark, else UTF-16 by its noughts, else UTF-8, else Windows-1252.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static (string Text, IReadOnlyList<Problem> Problems) Decode(byte[] bytes)
    {
        var (text, problems) = Marked(bytes) is { } marked ? (marked, new List<Problem>()) : ByLine(bytes);
        var noughts = text.AsSpan().Count('\0');
        var strange = text.Count(c => char.IsControl(c) && c is not ('\r' or '\n' or '\t' or '\0' or '\f' or '\v') && c < ' ') + noughts;
        if (strange > 0 && strange * 50 > text.Length)
            throw Refusals.NotAWorkbook("not text").AsException();
        if (noughts > 0)
            problems.Add(new Problem("null-characters", $"{noughts} empty characters (NUL) were left out. Check the text around them.") { Severity = Severity.Query });
        return (noughts > 0 ? text.Replace("\0", string.Empty, StringComparison.Ordinal) : text, problems);
    }

    private static string? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => null,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(bytes.AsSpan(4)),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
        _ when Noughts(bytes, 1) => Encoding.Unicode.GetString(bytes),
        _ when Noughts(bytes, 0) => Encoding.BigEndianUnicode.GetString(bytes),
        _ => null,
    };

    // In UTF-16 of European text nearly every second byte is nought.
    private static bool Noughts(byte[] bytes, int from)
    {
        var (sample, noughts) = (Math.Min(bytes.Length, 4096) / 2, 0);
        for (var at = 0; at < sample; at++)
            noughts += bytes[(at * 2) + from] == 0 && bytes[(at * 2) + 1 - from] != 0 ? 1 : 0;
        return sample > 1 && noughts * 10 > sample * 8;
    }

    private static (string Text, List<Problem> Problems) ByLine(byte[] bytes)
    {
        ReadOnlySpan<byte> rest = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        var (text, line, windows, utf8) = (new StringBuilder(bytes.Length), 0, new List<int>(), 0);
        while (rest.Length > 0)
        {
            line++;
            var end = rest.IndexOf((byte)'\n') is >= 0 and var at ? at + 1 : rest.Length;
            var bytesOfLine = rest[..end];
            rest = rest[end..];
            var valid = System.Text.Unicode.Utf8.IsValid(bytesOfLine);
            text.Append((valid ? Utf8 : Windows).GetString(bytesOfLine));
            if (!valid)
                windows.Add(line);
            else if (bytesOfLine.ContainsAnyExceptInRange((byte)0, (byte)127))
                utf8++;
        }

        return (text.ToString(), Notes(windows, utf8));
    }

    private static List<Problem> Notes(List<int> windows, int utf8) => (windows.Count, utf8) switch
    {
        (0, _) => [],
        (_, 0) => [new Problem("read-as-windows-1252", "The file is not UTF-8 and was read as Windows-1252. Check pound signs and apostrophes.") { Severity = Severity.Advice }],
        _ => [new Problem("mixed-encodings", $"Some lines are UTF-8 and some Windows-1252 (first: line {windows[0]}). Each was read as what it is; check pound signs and apostrophes.") { Severity = Severity.Query }],
    };
}
