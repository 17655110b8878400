using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Governance.Platform.Data;

/// <summary>A query that every page asks, compiled once. A compiled query is good for one model only, so each model gets its own.</summary>
/// <typeparam name="TQuery">The delegate that <see cref="EF"/> compiles.</typeparam>
/// <param name="compile">Compiles it.</param>
public sealed class Compiled<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> known = [];

    /// <summary>The query for contexts of the model of <paramref name="db"/>.</summary>
    public TQuery For(DbContext db) => known.GetValue(db.Model, _ => compile());
}
