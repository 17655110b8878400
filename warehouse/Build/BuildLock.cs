using System.Data;
using Governance.Platform.Data;
using Microsoft.Data.SqlClient;

namespace Governance.Warehouse.Build;

/// <summary>Only one build at a time. Both kinds of lock are freed by the operating system or the server when a process is killed.</summary>
internal sealed class BuildLock(IDisposable held) : IDisposable
{
    public static async Task<BuildLock?> Take(Engine engine, CancellationToken token) =>
        engine.Kind == EngineKind.SqlServer ? await OnServer(engine.ConnectionString!, token) : OnFile(engine.DataFolder);

    public void Dispose() => held.Dispose();

    private static BuildLock? OnFile(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new(new FileStream(Path.Combine(folder, ".build.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static async Task<BuildLock?> OnServer(string connectionString, CancellationToken token)
    {
        // Not pooled: a pooled connection would keep a session's lock until its next use.
        var connection = new SqlConnection(new SqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        try
        {
            await connection.OpenAsync(token);
            await using var command = new SqlCommand("sp_getapplock", connection) { CommandType = CommandType.StoredProcedure };
            command.Parameters.AddWithValue("@Resource", "governance-warehouse-build");
            command.Parameters.AddWithValue("@LockMode", "Exclusive");
            command.Parameters.AddWithValue("@LockOwner", "Session");
            command.Parameters.AddWithValue("@LockTimeout", 0);
            var answer = command.Parameters.Add("@answer", SqlDbType.Int);
            answer.Direction = ParameterDirection.ReturnValue;
            await command.ExecuteNonQueryAsync(token);
            if ((int)answer.Value >= 0)
            {
                return new(connection);
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }
}
