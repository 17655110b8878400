using System.Linq.Expressions;

namespace Governance.Workstreams.Pages.Workstreams.Listing;

/// <summary>One way to order rows; what breaks ties is unique, so a page can start after any row.</summary>
internal abstract class Order<T>
{
    public static Order<T> By<TKey>(Expression<Func<T, TKey>> key) => new Keyed<TKey>(key);

    public abstract IQueryable<T> Sort(IQueryable<T> rows, Expression<Func<T, string>> tie, bool down);

    /// <summary>Rows that stand beyond the row with that tie, which is looked up in <paramref name="all"/>.</summary>
    public abstract IQueryable<T> Beyond(IQueryable<T> rows, IQueryable<T> all, Expression<Func<T, string>> tie, string at, bool down);

    private sealed class Keyed<TKey>(Expression<Func<T, TKey>> key) : Order<T>
    {
        public override IQueryable<T> Sort(IQueryable<T> rows, Expression<Func<T, string>> tie, bool down) =>
            down ? rows.OrderByDescending(key).ThenByDescending(tie) : rows.OrderBy(key).ThenBy(tie);

        public override IQueryable<T> Beyond(IQueryable<T> rows, IQueryable<T> all, Expression<Func<T, string>> tie, string at, bool down)
        {
            // A parameter of its own: the pivot asks with the key's.
            var row = Expression.Parameter(typeof(T), "row");
            var own = new Swap(key.Parameters[0], row).Visit(key.Body);
            var cursor = Parameter(at);
            var same = Expression.Lambda<Func<T, bool>>(Expression.Equal(tie.Body, cursor), tie.Parameters);
            var pivot = Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [typeof(TKey)], all.Where(same).Select(key).Expression);
            var ownTie = new Swap(tie.Parameters[0], row).Visit(tie.Body);
            var beyond = Expression.OrElse(
                Past(own, pivot, down),
                Expression.AndAlso(Expression.Equal(own, pivot), Past(ownTie, cursor, down)));
            return rows.Where(Expression.Lambda<Func<T, bool>>(beyond, row));
        }

        private static BinaryExpression Past(Expression left, Expression right, bool down)
        {
            if (left.Type == typeof(string))
            {
                left = Expression.Call(typeof(string), nameof(string.Compare), null, left, right);
                right = Expression.Constant(0);
            }

            return down ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
        }

        // A member of an object, as a lambda would capture it, so that the query is compiled once for all cursors.
        private static MemberExpression Parameter(string value) => Expression.Property(Expression.Constant(new Held(value)), nameof(Held.Value));
    }

    private sealed record Held(string Value);

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}

/// <summary>One page of a list.</summary>
/// <param name="Rows">The rows shown.</param>
/// <param name="Before">Cursor for the page before, or null on the first.</param>
/// <param name="After">Cursor for the page after, or null on the last.</param>
internal sealed record Page<T>(IReadOnlyList<T> Rows, string? Before, string? After)
{
    /// <summary>Cuts a page from one row more than it holds, read forwards, or backwards from a cursor.</summary>
    public static Page<T> Cut(List<T> read, int size, string? after, string? before, Func<T, string> tie)
    {
        var more = read.Count > size;
        var rows = read.Take(size).ToList();
        if (before is not null)
        {
            rows.Reverse();
        }

        var (earlier, later) = before is null ? (after is not null, more) : (more, true);
        return new(rows, earlier && rows.Count > 0 ? tie(rows[0]) : null, later && rows.Count > 0 ? tie(rows[^1]) : null);
    }
}
