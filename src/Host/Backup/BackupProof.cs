using Governance.Platform.Messages;

namespace Governance.Host.Backup;

/// <summary>Proves unpacked files against their manifest.</summary>
internal static class BackupProof
{
    public static async Task<IReadOnlyList<Problem>> Check(Manifest manifest, string folder, CancellationToken token)
    {
        var problems = new List<Problem>();
        foreach (var promised in manifest.Files)
        {
            var file = Path.Combine(folder, promised.Name);
            var found = await Describe(file, token);
            if (found is null || found.Sha256 != promised.Sha256)
            {
                problems.Add(new("backup-changed", $"{promised.Name} is not the file that was backed up: its SHA-256 differs."));
                continue;
            }

            if (await SqliteCopy.Damage(file, token) is { } damage)
            {
                problems.Add(new("backup-damaged", $"{promised.Name} is damaged: {damage}"));
            }

            problems.AddRange(promised.Rows
                .Where(t => found.Rows.GetValueOrDefault(t.Key, -1) != t.Value)
                .Select(t => new Problem("backup-rows", $"{promised.Name}: {t.Key} should hold {t.Value} rows but holds {found.Rows.GetValueOrDefault(t.Key)}.")));
        }

        return problems;
    }

    private static async Task<BackedUpFile?> Describe(string file, CancellationToken token)
    {
        try
        {
            return await SqliteCopy.Describe(file, token);
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            return null;
        }
    }
}
