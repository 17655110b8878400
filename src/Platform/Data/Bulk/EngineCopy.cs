using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Governance.Platform.Data.Bulk;

/// <summary>Lets SQLite put the rows of a query over the operational file into a table of another: the file is attached, and no row is made in this process.</summary>
/// <param name="db">An open context of the file that is written.</param>
/// <param name="engine">Says where the operational file is.</param>
/// <remarks>It reads the file as it is: what a query asks for must not change any more, as rows of an accepted extract do not.</remarks>
public sealed class EngineCopy(DbContext db, Engine engine) : IAsyncDisposable
{
    private const string Beside = "operational";
    private bool attached;

    /// <summary>Puts the rows of a query as one transaction, which locks only the file that is written.</summary>
    /// <typeparam name="T">A row of the model that is written.</typeparam>
    /// <param name="rows">A query that ends in a projection to the row. A value that does not depend on a row may be anything; every other is worked out by the engine.</param>
    /// <param name="stamped">Name of the property that every row gets the stamp in.</param>
    /// <param name="stamp">What all rows belong to.</param>
    /// <param name="token">Stops before the rows are put.</param>
    /// <returns>How many rows it put.</returns>
    public async Task<int> Put<T>(IQueryable<T> rows, string stamped, Guid stamp, CancellationToken token)
        where T : class
    {
        await Attach(token);
        var entity = db.Model.FindEntityType(typeof(T))!;
        var (asked, members, constants) = Split(rows, entity);
        constants[stamped] = stamp;
        await using var select = asked.CreateDbCommand();
        await using var insert = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        var columns = members.Concat(constants.Keys).Select(m => $"\"{entity.FindProperty(m)!.GetColumnName()}\"");
        var names = constants.Keys.Select(name => "$" + name).ToList();

        // Names come from the model, values only ever as parameters.
        insert.CommandText = $"INSERT INTO \"{entity.GetTableName()}\" ({string.Join(", ", columns)}) SELECT q.*, {string.Join(", ", names)} FROM ({select.CommandText}) AS q";
        insert.CommandTimeout = 0;
        insert.Parameters.AddRange(select.Parameters.Cast<SqliteParameter>().Select(p => new SqliteParameter(p.ParameterName, p.Value)));
        insert.Parameters.AddRange(names.Zip(constants.Values, (name, value) => new SqliteParameter(name, value ?? DBNull.Value)));
        return await insert.ExecuteNonQueryAsync(token);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (attached)
        {
            await db.Database.ExecuteSqlRawAsync($"DETACH DATABASE {Beside}");
        }
    }

    private async Task Attach(CancellationToken token)
    {
        if (!attached)
        {
            await db.Database.ExecuteSqlRawAsync($"ATTACH DATABASE {{0}} AS {Beside}", [engine.GovernanceFile], token);
            attached = true;
        }
    }

    // A query has no column for a constant: what the engine works out is asked for, and the rest put beside it.
    private static (IQueryable<T> Asked, IReadOnlyList<string> Members, Dictionary<string, object?> Constants) Split<T>(IQueryable<T> rows, IEntityType entity)
    {
        var select = (MethodCallExpression)rows.Expression;
        var projection = (LambdaExpression)((UnaryExpression)select.Arguments[1]).Operand;
        var made = (MemberInitExpression)projection.Body;
        var values = made.Bindings.Cast<MemberAssignment>().ToLookup(b => new RowUse(projection.Parameters[0]).In(b.Expression));
        var fewer = Expression.Lambda(made.Update(made.NewExpression, values[true]), projection.Parameters);
        var asked = rows.Provider.CreateQuery<T>(select.Update(null, [select.Arguments[0], Expression.Quote(fewer)]));
        return (asked, [.. values[true].Select(b => b.Member.Name)], values[false].ToDictionary(b => b.Member.Name, b => Stored(b, entity), StringComparer.Ordinal));
    }

    private static object? Stored(MemberAssignment constant, IEntityType entity)
    {
        var value = Expression.Lambda<Func<object?>>(Expression.Convert(constant.Expression, typeof(object))).Compile(preferInterpretation: true)();
        return entity.FindProperty(constant.Member.Name)!.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }

    /// <summary>Whether a value depends on the row.</summary>
    private sealed class RowUse(ParameterExpression row) : ExpressionVisitor
    {
        private bool found;

        public bool In(Expression expression)
        {
            Visit(expression);
            return found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            found |= node == row;
            return node;
        }
    }
}
