using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Schema;

/// <summary>One rule the stored rows of a table must keep.</summary>
/// <param name="Name">What is checked, such as <c>Percent is from 0 to 100</c>.</param>
/// <param name="Meaning">What a broken one is, such as <c>rows with a percent outside 0 to 100</c>.</param>
/// <param name="Broken">Number of rows or keys that break it; null where the table itself refuses them.</param>
internal sealed record TableRule(string Name, string Meaning, Func<WarehouseDb, Guid, CancellationToken, Task<long>>? Broken);

/// <summary>A dimension or fact table: its name, its grain, and the rules its rows must keep.</summary>
internal abstract class WarehouseTable(string name, string called)
{
    /// <summary>Name in the database, such as <c>fact_action_status</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What people call it, such as <c>actions, daily</c>.</summary>
    public string Called { get; } = called;

    /// <summary>Made in the same run from other tables, instead of read from a source.</summary>
    public bool IsDerived { get; init; }

    public abstract Type RowType { get; }

    public List<TableRule> Rules { get; } = [];

    public abstract void Map(ModelBuilder model);

    public abstract Task<long> Count(WarehouseDb db, Guid build, CancellationToken token);

    public abstract Task<long?> SumPence(WarehouseDb db, Guid build, CancellationToken token);

    public abstract Task Remove(WarehouseDb db, Guid build, CancellationToken token);

    /// <summary>Hands itself to a visitor under its own row type.</summary>
    public abstract Task<TResult> With<TResult>(ITableVisitor<TResult> visitor);
}

/// <summary>Work that needs the row type of each table.</summary>
internal interface ITableVisitor<TResult>
{
    Task<TResult> Visit<T>(FactTable<T> table)
        where T : BuildRow;
}
