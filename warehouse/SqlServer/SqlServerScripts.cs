using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.SqlServer;

/// <summary>What lies beside the migrations on SQL Server: column storage where the server has it, and the views for Power BI.</summary>
internal static partial class SqlServerScripts
{
    /// <summary>Every script in order of its name, with its statements.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Batches)> All()
    {
        var assembly = typeof(SqlServerScripts).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, [.. Go().Split(reader.ReadToEnd()).Where(batch => batch.Trim().Length > 0)]);
        }
    }

    /// <summary>Runs them one statement at a time; a refusal is said and the next one tried.</summary>
    public static async Task Apply(DbContext db, IProgress<string> progress, CancellationToken token)
    {
        await db.Database.OpenConnectionAsync(token);
        foreach (var (name, batches) in All())
        {
            foreach (var batch in batches)
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = batch;
                try
                {
                    await command.ExecuteNonQueryAsync(token);
                }
                catch (DbException refusal)
                {
                    progress.Report($"{name}: the server refused one statement ({refusal.Message}). The warehouse works without it.");
                }
            }
        }
    }

    [GeneratedRegex(@"^\s*GO\s*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Go();
}
