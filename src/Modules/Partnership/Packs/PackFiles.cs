using System.Text;
using Governance.Partnership.Domain;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using Governance.Reports.Html;
using Governance.Reports.Word;

namespace Governance.Partnership.Packs;

/// <summary>The files of a pack, all from the one document.</summary>
internal static class PackFiles
{
    public static readonly IReadOnlyList<string> Formats = ["docx", "xlsx", "html"];

    public static byte[] Render(Document document, string format) => format switch
    {
        "docx" => WordWriter.Bytes(document),
        "xlsx" => ExcelWriter.Bytes(document),
        "html" => HtmlWriter.Bytes(document),
        _ => Encoding.UTF8.GetBytes(DocumentJson.Write(document)),
    };

    public static IEnumerable<PackFile> All(Guid packId, Document document) =>
        Formats.Prepend("json").Select(format => PackFile.Of(packId, format, Render(document, format)));

    public static string Name(string boardKey, DateOnly meeting, string mark, string format) =>
        FormattableString.Invariant($"board-pack-{boardKey}-{meeting:yyyy-MM-dd}-{mark}.{format}");
}
