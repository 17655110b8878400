using Governance.Platform.Audit;
using Governance.Platform.Clock;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Exports;

/// <summary>What leaves the product, for the file's name, its notes and the audit.</summary>
internal sealed record Exported(string Title, string Subject, string SubjectId, string Filter, DateOnly AsAt)
{
    public string FileName(string extension) => $"{Slug.Of(Title)}-{AsAt:yyyy-MM-dd}.{extension}";
}

/// <summary>Hands over a file, and records that it was.</summary>
internal sealed class Download(AuditTrail audit, ICurrentUser user, UkClock clock)
{
    public const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<FileContentResult> Csv(Table table, Exported export, CancellationToken token)
    {
        using var memory = new MemoryStream();
        CsvWriter.Write(table, memory);
        return await File(memory.ToArray(), "text/csv", "csv", export, token);
    }

    public Task<FileContentResult> Excel(Sheet sheet, Exported export, CancellationToken token) =>
        File(WorkbookWriter.Bytes(new Workbook(export.Title, Notes(export), [sheet])), ExcelType, "xlsx", export, token);


    public async Task<FileContentResult> File(byte[] bytes, string type, string extension, Exported export, CancellationToken token)
    {
        var name = export.FileName(extension);
        await audit.Record("Exported", export.Subject, export.SubjectId, $"{name}: {export.Filter}", token);
        return new(bytes, type) { FileDownloadName = name };
    }

    public IReadOnlyList<Note> Notes(Exported export) =>
    [
        new("Holds", export.Filter),
        new("As at", UkText.Date(export.AsAt)),
        new("Made", $"{UkText.Instant(UkClock.Local(clock.Now), export.AsAt)} by {user.RoleName}"),
    ];
}

internal static class Slug
{
    public static string Of(string title) => string.Join('-', new string([.. title.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
