using Governance.Host.Backup;
using Governance.Host.Boot;
using Governance.Platform.Audit;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.Data.Sqlite;

namespace Governance.Host.Cli.Verbs;

internal sealed class Restore(Engine engine) : IVerb
{
    private const string PackVerb = "report board-pack";

    public static VerbShape Shape { get; } = new("restore", "Put a backup into an empty data folder, or prove that it could be")
    {
        NeedsDatabase = false,
        Arguments = [new("FILE", "Archive made by backup", VerbValue.InputFile, Required: true)],
        Options = [new("verify", "Restore into a temporary folder, check everything, and leave the data folder alone", VerbValue.Flag)],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        if (engine.Kind == EngineKind.SqlServer)
        {
            return VerbResult.Refused(new Problem("server-restores", "A SQL Server backup is restored, and proved, by the server: RESTORE DATABASE, or RESTORE VERIFYONLY."));
        }

        if (!input.Flag("verify") && (File.Exists(engine.GovernanceFile) || File.Exists(engine.WarehouseFile)))
        {
            return VerbResult.Refused(new Problem("not-empty", $"{engine.DataFolder} already holds a database. Nothing was restored: name an empty folder with --data."));
        }

        var folder = Directory.CreateTempSubdirectory("governance-restore-").FullName;
        try
        {
            progress.Report("Unpacking");
            var unpacked = await Archive.Unpack(input.Text("FILE"), folder, token);
            var problems = unpacked.Ok ? await BackupProof.Check(unpacked.Value, folder, token) : unpacked.Problems;
            if (problems.Count > 0)
            {
                return VerbResult.Refused(problems);
            }

            return input.Flag("verify") ? await Prove(unpacked.Value, folder, progress, token) : Put(unpacked.Value, folder);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private VerbResult Put(Manifest manifest, string folder)
    {
        Directory.CreateDirectory(engine.DataFolder);
        foreach (var part in manifest.Files)
        {
            File.Copy(Path.Combine(folder, part.Name), Path.Combine(engine.DataFolder, part.Name), overwrite: false);
        }

        return VerbResult.Done(BackUp.Counts(manifest), $"Restored to {engine.DataFolder}. Everybody signs in again.");
    }

    // The real program is opened on the copy: if it migrates, its audit trail is whole and it renders a pack, so would the restored site.
    private static async Task<VerbResult> Prove(Manifest manifest, string folder, IProgress<string> progress, CancellationToken token)
    {
        await using var app = GovernanceApp.Build([$"--Data:Folder={folder}", "--Database:Provider=Sqlite", "--Jobs:Enabled=false"], forVerb: true);
        var ready = await app.Services.GetRequiredService<FirstStart>().BringUpToDate(progress, token);
        if (!ready.Ok)
        {
            return VerbResult.Refused(ready.Problems);
        }

        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("Restore check"));
        progress.Report("Checking the audit trail");
        var audit = await scope.ServiceProvider.GetRequiredService<AuditTrail>().Verify(token);
        if (!audit.Ok)
        {
            return VerbResult.Refused(audit.Problems);
        }

        progress.Report("Rendering a board pack");
        var pack = await RenderPack(scope.ServiceProvider, folder, progress, token);
        if (pack.Problems is [{ Code: "no-meeting" } reason])
        {
            // Nothing to render is no fault of the backup.
            pack = VerbResult.Done() with { Problems = [reason with { Severity = Severity.Advice }] };
        }

        return pack.Ok
            ? new VerbResult(Ok: true, new Dictionary<string, long>(BackUp.Counts(manifest), StringComparer.Ordinal) { ["auditLines"] = audit.Value }, pack.Problems)
            {
                Lines = [$"The backup of {manifest.MadeAt:d MMMM yyyy HH:mm} UTC restores: row counts, audit trail and board pack are right."],
            }
            : pack;
    }

    private static async Task<VerbResult> RenderPack(IServiceProvider services, string folder, IProgress<string> progress, CancellationToken token)
    {
        var entry = services.GetServices<VerbEntry>().FirstOrDefault(e => e.Shape.Name == PackVerb);
        return entry is null
            ? VerbResult.Done() with { Problems = [new("no-board-pack", "No module renders a board pack, so that was not tried.") { Severity = Severity.Advice }] }
            : await ((IVerb)services.GetRequiredService(entry.Type)).Run(
                new VerbInput(new Dictionary<string, string>(StringComparer.Ordinal) { ["out"] = Path.Combine(folder, "pack.html"), ["format"] = "html" }), progress, token);
    }
}
