using Microsoft.EntityFrameworkCore;

namespace Governance.Platform.Data;

/// <summary>A database of ours that is brought to this version by migrations. Register one as a singleton for each context.</summary>
/// <param name="Name">Name for progress lines, such as <c>governance</c>.</param>
/// <param name="Open">Opens a context of its own, which the caller disposes.</param>
public sealed record OwnedDatabase(string Name, Func<DbContext> Open)
{
    /// <summary>What <c>migrate</c> does to it on SQL Server after migrations: views, and indexes a server may refuse. Each time, so it must be repeatable.</summary>
    public Func<DbContext, IProgress<string>, CancellationToken, Task>? OnSqlServer { get; init; }
}
