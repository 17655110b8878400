using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Schema;

/// <summary>Describes one table by its row type. Adding a fact is a row type, a line in <see cref="WarehouseTables"/>, a migration and a source.</summary>
internal sealed class FactTable<T>(string name, string called) : WarehouseTable(name, called)
    where T : BuildRow
{
    private const string Dimension = "dim_";

    private Expression<Func<T, long>>? pence;
    private readonly List<string[]> readBy = [];
    private string[]? unique;
    private string? keyColumn;

    public override Type RowType => typeof(T);

    public FactTable<T> Key<TKey>(string grain, Expression<Func<T, TKey>> key)
    {
        keyColumn = (key.Body as MemberExpression)?.Member.Name;
        Rules.Add(OneRow(grain, (db, build, token) =>
            Rows(db, build).GroupBy(key).Where(g => g.Count() > 1).Select(g => g.Count()).LongCountAsync(token)));
        return this;
    }

    /// <summary>The table refuses a second row of the same key: of millions of rows that is cheaper than looking for one. Readers find rows of a build by it too.</summary>
    public FactTable<T> Unique(string grain, params string[] columns)
    {
        unique = columns;
        Rules.Add(OneRow(grain, broken: null));
        return this;
    }

    public FactTable<T> References<TDimension, TKey>(string what, Expression<Func<T, TKey>> from, Expression<Func<TDimension, TKey>> to)
        where TDimension : BuildRow
    {
        Rules.Add(new($"Every {what} of {Called} is known", $"values of {what} that its dimension lacks", (db, build, token) =>
            Rows(db, build).Select(from).Where(k => k != null)
                .Except(db.Set<TDimension>().Where(d => d.BuildId == build).Select(to))
                .LongCountAsync(token)));
        return this;
    }

    /// <summary>Where a band is given, its dimension has it.</summary>
    public FactTable<T> Known<TDimension>(string what, Expression<Func<T, string>> from, Expression<Func<TDimension, string>> to)
        where TDimension : BuildRow
    {
        Rules.Add(new($"Every {what} of {Called} is known", $"values of {what} that its dimension lacks", (db, build, token) =>
            Rows(db, build).Select(from).Where(k => k != "")
                .Except(db.Set<TDimension>().Where(d => d.BuildId == build).Select(to))
                .LongCountAsync(token)));
        return this;
    }

    public FactTable<T> Must(string name, string meaning, Expression<Func<T, bool>> broken)
    {
        Rules.Add(new(name, meaning, (db, build, token) => Rows(db, build).Where(broken).LongCountAsync(token)));
        return this;
    }

    /// <summary>Readers find rows of a build by these columns.</summary>
    public FactTable<T> ReadBy(params string[] columns)
    {
        readBy.Add(columns);
        return this;
    }

    public FactTable<T> Money(Expression<Func<T, long>> column)
    {
        pence = column;
        return this;
    }

    public override void Map(ModelBuilder model)
    {
        var entity = model.Entity<T>();
        entity.ToTable(Name).HasNoKey();
        foreach (var columns in readBy)
        {
            entity.HasIndex([nameof(BuildRow.BuildId), .. columns]);
        }

        if (unique is not null)
        {
            entity.HasIndex([nameof(BuildRow.BuildId), .. unique]).IsUnique();
        }

        if (readBy.Count > 0 || unique is not null)
        {
            return;
        }

        if (keyColumn is null || !Name.StartsWith(Dimension, StringComparison.Ordinal))
        {
            entity.HasIndex(r => r.BuildId);
        }
        else
        {
            // A mart joins thousands of facts to a dimension of one build.
            entity.HasIndex(nameof(BuildRow.BuildId), keyColumn);
        }
    }

    public override Task<long> Count(WarehouseDb db, Guid build, CancellationToken token) => Rows(db, build).LongCountAsync(token);

    public override async Task<long?> SumPence(WarehouseDb db, Guid build, CancellationToken token) =>
        pence is null ? null : await Rows(db, build).SumAsync(pence, token);

    public override Task Remove(WarehouseDb db, Guid build, CancellationToken token) => Rows(db, build).ExecuteDeleteAsync(token);

    public override Task<TResult> With<TResult>(ITableVisitor<TResult> visitor) => visitor.Visit(this);

    private static TableRule OneRow(string grain, Func<WarehouseDb, Guid, CancellationToken, Task<long>>? broken) =>
        new($"One row for {grain}", $"keys that occur twice, although there is one row for {grain}", broken);

    private static IQueryable<T> Rows(WarehouseDb db, Guid build) => db.Set<T>().Where(r => r.BuildId == build);
}
