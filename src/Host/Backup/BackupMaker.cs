using Governance.Platform.Audit;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Microsoft.Data.SqlClient;

namespace Governance.Host.Backup;

/// <summary>Makes a consistent copy while the site runs.</summary>
internal sealed class BackupMaker(Engine engine, UkClock clock, AuditTrail trail)
{
    public async Task<Result<Manifest>> Make(string file, IProgress<string> progress, CancellationToken token)
    {
        await trail.Record("backup", "database", "", token: token);
        return engine.Kind == EngineKind.SqlServer ? await OnServer(file, progress, token) : await OnFiles(file, progress, token);
    }

    private async Task<Result<Manifest>> OnFiles(string file, IProgress<string> progress, CancellationToken token)
    {
        var folder = Directory.CreateTempSubdirectory("governance-backup-").FullName;
        try
        {
            var parts = new List<BackedUpFile>();
            foreach (var source in new[] { engine.GovernanceFile, engine.WarehouseFile, engine.ChildrenFile }.Where(File.Exists))
            {
                progress.Report($"Copying {Path.GetFileName(source)}");
                var copy = Path.Combine(folder, Path.GetFileName(source));
                SqliteCopy.Take(source, copy);
                parts.Add(await SqliteCopy.Describe(copy, token));
            }

            var manifest = new Manifest(clock.Now, typeof(BackupMaker).Assembly.GetName().Version?.ToString() ?? "", parts);
            await Archive.Write(file, manifest, folder, token);
            return manifest;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<Result<Manifest>> OnServer(string file, IProgress<string> progress, CancellationToken token)
    {
        var name = new SqlConnectionStringBuilder(engine.ConnectionString).InitialCatalog;
        progress.Report($"Asking the server to back up {name} to {file}");
        try
        {
            await using var connection = new SqlConnection(engine.ConnectionString);
            await connection.OpenAsync(token);
            await using var command = connection.CreateCommand();
            command.CommandText = "BACKUP DATABASE @name TO DISK = @file WITH COPY_ONLY, CHECKSUM";
            command.CommandTimeout = 0;
            command.Parameters.AddWithValue("@name", name);
            command.Parameters.AddWithValue("@file", file);
            await command.ExecuteNonQueryAsync(token);
            return new Manifest(clock.Now, "", []);
        }
        catch (SqlException refusal)
        {
            return new Problem("server-refused", $"The server would not back up {name} to {file}: {refusal.Message} The path is on the server, and the account needs BACKUP DATABASE.");
        }
    }
}
