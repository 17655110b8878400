using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Governance.Testing.Sql;

/// <summary>Compiles every query that any test runs against the SQL Server model as well, so that none works on SQLite alone.</summary>
/// <param name="onSqlServer">Makes a context of the same type for SQL Server; it is never connected.</param>
public sealed class ShadowCompile(Func<DbContext> onSqlServer) : IQueryExpressionInterceptor
{
    /// <summary>Queries that do not translate, with the reason. Filled by every host of the process.</summary>
    public static readonly ConcurrentDictionary<string, string> Failures = new(StringComparer.Ordinal);

    private static readonly System.Reflection.MethodInfo CompileQuery = typeof(IDatabase).GetMethod(nameof(IDatabase.CompileQuery))!;

    /// <summary>Queries compiled for SQL Server by this process.</summary>
    public static int Compiled => compiled;

    private static int compiled;

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        using var shadow = onSqlServer();
        try
        {
            var rebound = new Rebind(shadow.Model).Visit(queryExpression);
            var result = rebound.Type.IsAssignableTo(typeof(IQueryable)) ? typeof(IEnumerable<>).MakeGenericType(rebound.Type.GetGenericArguments()[0]) : rebound.Type;
            CompileQuery.MakeGenericMethod(result).Invoke(shadow.GetService<IDatabase>(), [rebound, false]);
            Interlocked.Increment(ref compiled);
        }
        catch (System.Reflection.TargetInvocationException failure) when (failure.InnerException is { } inner)
        {
            Failures.TryAdd(queryExpression.ToString(), inner.Message);
        }

        return queryExpression;
    }

    private sealed class Rebind(IModel model) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node switch
        {
            // Raw SQL is parsed by a test of its own.
            _ when node.GetType().Name.StartsWith("FromSql", StringComparison.Ordinal) => node,
            EntityQueryRootExpression root => new EntityQueryRootExpression(model.FindEntityType(root.EntityType.Name)
                ?? throw new InvalidOperationException($"{root.EntityType.Name} is not in the SQL Server model.")),
            _ => base.VisitExtension(node),
        };
    }
}
