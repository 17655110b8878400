using System.IO.Compression;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Engine;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Outcomes.Tidy;

/// <summary>Every value of the whole area in the shape the Department publishes in: a data file and its metadata for each kind of year, in one zip.</summary>
internal sealed record ExportTidy : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed class ExportTidyHandler(GovernanceDb db, Shelf shelf, LocalArea area, AuditTrail audit) : IRequestHandler<ExportTidy, Result<ExportedFile>>
{
    public async Task<Result<ExportedFile>> Handle(ExportTidy request, CancellationToken token)
    {
        var today = db.Clock.Today;
        var files = TidyFile.Of(await shelf.Read(new(null, today), token), area);
        var export = new ExportedFile($"indicators-{today:yyyy-MM-dd}.zip", "application/zip", Zip(files));
        await audit.Record("Exported", "outcomes", "open data", export.Name, token);
        return export;
    }

    private static byte[] Zip(IReadOnlyList<TidyFile> files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                Add(zip, file.Name + ".csv", file.Data());
                Add(zip, file.Name + ".meta.csv", file.Meta());
            }
        }

        return memory.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var writer = new StreamWriter(entry.Open(), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }
}
