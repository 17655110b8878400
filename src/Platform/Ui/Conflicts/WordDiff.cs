using DiffPlex;
using Microsoft.AspNetCore.Html;

namespace Governance.Platform.Ui;

/// <summary>Marks the words that differ between two texts: underlined in yours, struck out in theirs.</summary>
public static class WordDiff
{
    private static readonly char[] Separators = [' ', '\t', '\r', '\n', '.', ',', ';', ':', '!', '?', '(', ')'];

    /// <summary>Both texts, marked.</summary>
    public static (IHtmlContent Yours, IHtmlContent Theirs) Mark(string yours, string theirs)
    {
        var diff = new Differ().CreateWordDiffs(theirs, yours, ignoreWhitespace: false, Separators);
        var struck = diff.DiffBlocks.Select(b => (b.DeleteStartA, b.DeleteCountA));
        var added = diff.DiffBlocks.Select(b => (b.InsertStartB, b.InsertCountB));
        return (Join(diff.PiecesNew, added, "ins"), Join(diff.PiecesOld, struck, "del"));
    }

    private static IHtmlContent Join(IReadOnlyList<string> pieces, IEnumerable<(int Start, int Count)> blocks, string tag)
    {
        var html = new HtmlContentBuilder();
        var next = 0;
        foreach (var (start, count) in Merge(pieces, [.. blocks.Where(b => b.Count > 0)]))
        {
            html.Append(string.Concat(pieces.Skip(next).Take(start - next)));
            html.AppendHtml(Markup.Element(tag, null, string.Concat(pieces.Skip(start).Take(count))));
            next = start + count;
        }

        return html.Append(string.Concat(pieces.Skip(next)));
    }

    // Changed words with only a space between them read as one change.
    private static List<(int Start, int Count)> Merge(IReadOnlyList<string> pieces, IReadOnlyList<(int Start, int Count)> blocks)
    {
        var merged = new List<(int Start, int Count)>();
        foreach (var block in blocks)
        {
            var end = merged.Count == 0 ? -1 : merged[^1].Start + merged[^1].Count;
            if (end >= 0 && pieces.Skip(end).Take(block.Start - end).All(string.IsNullOrWhiteSpace))
            {
                merged[^1] = (merged[^1].Start, block.Start + block.Count - merged[^1].Start);
            }
            else
            {
                merged.Add(block);
            }
        }

        return merged;
    }
}
