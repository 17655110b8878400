using System.Text;
using System.Text.Unicode;
using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>Opens a tidy file as UTF-8 whatever it was saved as, and says what it was.</summary>
internal static class TidyText
{
    private const int Window = 81_920;

    public static (Stream Utf8, IReadOnlyList<Problem> Problems) Open(Stream file)
    {
        file.Position = 0;
        Span<byte> start = stackalloc byte[4];
        var read = file.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        file.Position = 0;
        if (start[..read] is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, _, 0] or [0, _, 0, _])
        {
            var utf16 = start[0] is 0xFE or 0 ? Encoding.BigEndianUnicode : Encoding.Unicode;
            return (Transcoded(file, utf16), [TidySay.Query("tidy-not-utf8", "The file is UTF-16. The Department asks for UTF-8; it was read all the same.")]);
        }

        if (IsUtf8(file))
        {
            file.Position = 0;
            return (file, []);
        }

        file.Position = 0;
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return (Transcoded(file, windows), [TidySay.Query("tidy-not-utf8", "The file is not UTF-8 and was read as Windows-1252. Check names with accents and pound signs.")]);
    }

    private static Stream Transcoded(Stream file, Encoding from) => Encoding.CreateTranscodingStream(file, from, Encoding.UTF8, leaveOpen: true);

    // A character may be cut at the end of a window, so up to three bytes are carried over.
    private static bool IsUtf8(Stream file)
    {
        var buffer = new byte[Window];
        var kept = 0;
        while (true)
        {
            var read = file.Read(buffer, kept, Window - kept);
            var filled = kept + read;
            if (read == 0)
            {
                return Utf8.IsValid(buffer.AsSpan(0, filled));
            }

            kept = Math.Min(3, filled);
            while (kept > 0 && !IsStart(buffer[filled - kept]))
            {
                kept--;
            }

            if (!Utf8.IsValid(buffer.AsSpan(0, filled - kept)))
            {
                return false;
            }

            buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
        }
    }

    private static bool IsStart(byte b) => b >= 0xC0;
}
