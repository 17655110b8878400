using Microsoft.Data.Sqlite;

namespace Governance.Testing.Hosting;

/// <summary>A data folder prepared once for each test process and copied, in about a millisecond, for each class.</summary>
public abstract class DataTemplate
{
    private readonly Lazy<Task<string>> folder;

    protected DataTemplate() => folder = new Lazy<Task<string>>(Make);

    public async Task CopyTo(string target)
    {
        var source = await folder.Value;
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(target, "*.db*"))
        {
            File.Delete(file);
        }

        foreach (var file in Directory.GetFiles(source, "*.db"))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
    }

    /// <summary>Fills the folder through the product's own first start.</summary>
    protected abstract Task Prepare(string path);

    private async Task<string> Make()
    {
        var path = Directory.CreateTempSubdirectory("governance-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(path, recursive: true);
        await Prepare(path);
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(path, "*.db"))
        {
            await Settle(file);
        }

        return path;
    }

    // One file, no write-ahead log beside it, so that a copy is whole.
    private static async Task Settle(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE;";
        await command.ExecuteNonQueryAsync();
    }
}
