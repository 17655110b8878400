namespace Governance.Reports.Excel;

internal static class LongText
{
    /// <summary>The longest text a cell holds.</summary>
    public const int Most = 32_767;

    /// <summary>Cuts at a space or line end where there is one near, never inside a character. The pieces joined are the text.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        if (text.Length <= Most)
        {
            return [text];
        }

        var pieces = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(Most, text.Length - start);
            if (start + length < text.Length)
            {
                var space = text.AsSpan(start, length).LastIndexOfAny(' ', '\n');
                length = space > Most / 2 ? space + 1 : length;
                length = char.IsHighSurrogate(text[start + length - 1]) ? length - 1 : length;
            }

            pieces.Add(text.Substring(start, length));
            start += length;
        }

        return pieces;
    }
}
