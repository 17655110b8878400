using System.Data;
using System.Data.Common;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Governance.Warehouse.Build;

/// <summary>One moment of the operational database for all sources, without holding writers up: an action added during the build is in every table or in none.</summary>
internal static partial class SourceSnapshot
{
    public static async Task Begin(GovernanceDb db, ILogger log, CancellationToken token)
    {
        if (db.Database.IsSqlite())
        {
            // Asking for this level is how SQLite begins without the write lock; a read in WAL is then a snapshot until it ends.
            await db.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, token);
            await db.Users.AnyAsync(token);
            return;
        }

        try
        {
            await db.Database.BeginTransactionAsync(IsolationLevel.Snapshot, token);
            await db.Users.AnyAsync(token);
        }
        catch (DbException refused)
        {
            NoSnapshot(log, refused.Message);
            if (db.Database.CurrentTransaction is { } open)
            {
                await open.DisposeAsync();
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The server does not allow snapshot isolation ({Reason}), so sources are read one after the other. ALTER DATABASE ... SET ALLOW_SNAPSHOT_ISOLATION ON allows it.")]
    private static partial void NoSnapshot(ILogger log, string reason);
}
