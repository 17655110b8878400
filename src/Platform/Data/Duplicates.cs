using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Governance.Platform.Data;

/// <summary>Tells a row that is there already from other refusals of the database.</summary>
public static class Duplicates
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;
    private const int SqlServerUniqueIndex = 2601;
    private const int SqlServerUniqueConstraint = 2627;

    /// <summary>True when a save was refused because a unique key was taken.</summary>
    public static bool Is(DbUpdateException refused) => refused.InnerException is DbException inner && Is(inner);

    /// <summary>True when the database refused a row because a unique key was taken.</summary>
    public static bool Is(DbException refused) => refused switch
    {
        SqliteException e => e.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey,
        SqlException e => e.Number is SqlServerUniqueIndex or SqlServerUniqueConstraint,
        _ => false,
    };
}
