using System.Text;

namespace Governance.Workstreams.Import.Excel;

/// <summary>Comments of a sheet by cell: notes of old, and threads with their replies.</summary>
internal static class CommentsXml
{
    public static IReadOnlyDictionary<string, string> Read(ZipPackage package, IReadOnlyList<PartRelation> relations)
    {
        var comments = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in Parts(package, relations, "comments"))
            Notes(package, part, comments);
        var threads = new Dictionary<string, StringBuilder>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in Parts(package, relations, "threadedComment"))
            Threads(package, part, threads);
        // The note beside a thread only tells old versions of Excel that there is one.
        foreach (var (cell, text) in threads)
            comments[cell] = text.ToString();
        return comments;
    }

    private static IEnumerable<string> Parts(ZipPackage package, IReadOnlyList<PartRelation> relations, string kind) =>
        relations.Where(r => r.Kind == kind && !r.External && package.Has(r.Target)).Select(r => r.Target);

    private static void Notes(ZipPackage package, string part, SortedDictionary<string, string> comments)
    {
        using var xml = package.Open(part);
        var cell = string.Empty;
        while (xml.Read())
        {
            if (xml.IsStart("comment"))
                cell = xml.GetAttribute("ref") ?? string.Empty;
            else if (xml.IsStart("text") && RichText.Read(xml).Text.Trim() is { Length: > 0 } text)
                comments[cell] = text;
        }
    }

    private static void Threads(ZipPackage package, string part, Dictionary<string, StringBuilder> threads)
    {
        using var xml = package.Open(part);
        var cell = string.Empty;
        while (xml.Read())
        {
            if (xml.IsStart("threadedComment"))
                cell = xml.GetAttribute("ref") ?? string.Empty;
            else if (xml.IsStart("text") && XmlText.Clean(xml.Content()).Trim() is { Length: > 0 } text)
            {
                if (threads.TryGetValue(cell, out var thread))
                    thread.Append('\n').Append(text);
                else
                    threads[cell] = new StringBuilder(text);
            }
        }
    }
}
