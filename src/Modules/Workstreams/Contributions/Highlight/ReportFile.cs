using Governance.Reports.Documents;
using Governance.Reports.Excel;
using Governance.Reports.Html;
using Governance.Reports.Word;
using Governance.Workstreams.Exports;

namespace Governance.Workstreams.Contributions.Highlight;

/// <summary>A format a report can be taken away in.</summary>
internal sealed record ReportFile(string Extension, string Type, Func<Document, byte[]> Write)
{
    public static readonly IReadOnlyList<ReportFile> All =
    [
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", d => WordWriter.Bytes(d)),
        new("xlsx", Download.ExcelType, ExcelWriter.Bytes),
        new("html", "text/html", HtmlWriter.Bytes),
    ];

    /// <summary>Null for a format there is none of.</summary>
    public static ReportFile? Of(string? extension) => All.FirstOrDefault(f => string.Equals(f.Extension, extension?.TrimStart('.'), StringComparison.OrdinalIgnoreCase));
}
