using Governance.Reports.Documents;
using Governance.Reports.Excel;
using Governance.Reports.Html;
using Governance.Reports.Word;

namespace Governance.Outcomes.Pages.Annual;

/// <summary>A format a report can be taken away in.</summary>
internal sealed record ReportFormat(string Extension, string Type, Func<Document, byte[]> Write)
{
    public static readonly IReadOnlyList<ReportFormat> All =
    [
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", d => WordWriter.Bytes(d)),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ExcelWriter.Bytes),
        new("html", "text/html", HtmlWriter.Bytes),
    ];

    /// <summary>Null for a format there is none of.</summary>
    public static ReportFormat? Of(string? extension) => All.FirstOrDefault(f => string.Equals(f.Extension, extension?.TrimStart('.'), StringComparison.OrdinalIgnoreCase));
}
