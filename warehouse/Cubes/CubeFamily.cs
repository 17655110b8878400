using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Schema;

namespace Governance.Warehouse.Cubes;

/// <summary>Facts grouped as finely as they are counted. A band that the facts do not tell is empty.</summary>
internal sealed record CubeCell
{
    public required string PeriodKey { get; init; }

    public string AreaCode { get; init; } = "";

    public string Phase { get; init; } = "";

    public string Need { get; init; } = "";

    public string Cohort { get; init; } = "";

    public required long Count { get; init; }

    /// <summary>How many of them are of the part, where there is one.</summary>
    public long Part { get; init; }
}

/// <summary>One grouping, done by the engine of the database.</summary>
/// <param name="Extract">Kind of extract its facts come in.</param>
/// <param name="Count">Key of what is counted.</param>
/// <param name="Part">Key of a part of it that is counted on the way, or empty.</param>
/// <param name="Bands">Bands that its facts tell.</param>
internal abstract record CubeSource(string Extract, string Count, string Part, CubeBand[] Bands)
{
    /// <summary>Row type of the table it groups.</summary>
    public abstract Type Facts { get; }

    /// <summary>What it counts.</summary>
    public IEnumerable<string> Counts => Part.Length > 0 ? [Count, Part] : [Count];

    /// <summary>Groups the rows of a build.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="build">The build.</param>
    /// <param name="which">Picks some of them: a function from and to a query of <see cref="Facts"/>; null for all.</param>
    public abstract IQueryable<CubeCell> Cells(WarehouseDb db, Guid build, Delegate? which);
}

/// <summary>A grouping of one table. The columns of many values stand first in its key: an engine that sorts by it then compares fewer.</summary>
internal sealed record CubeSource<T>(string Extract, string Count, string Part, CubeBand[] Bands, Func<IQueryable<T>, IQueryable<CubeCell>> Grouping) : CubeSource(Extract, Count, Part, Bands)
    where T : BuildRow
{
    public override Type Facts => typeof(T);

    public override IQueryable<CubeCell> Cells(WarehouseDb db, Guid build, Delegate? which)
    {
        var rows = db.Set<T>().Where(r => r.BuildId == build);
        return Grouping(which is null ? rows : ((Func<IQueryable<T>, IQueryable<T>>)which)(rows));
    }
}

/// <summary>Counts of the same children, and what is worked out of them. Disclosure control looks at a family as a whole, since one count may give another away.</summary>
/// <param name="Bands">Bands it is told by.</param>
/// <param name="Sources">Its counts.</param>
/// <param name="Rates">Rates of them, by the keys of their indicators.</param>
internal sealed record CubeFamily(IReadOnlyList<CubeBand> Bands, IReadOnlyList<CubeSource> Sources, IReadOnlyList<DraftRate> Rates)
{
    /// <summary>Events of a month are few: by band they are told by quarter, and by month only as a whole.</summary>
    public bool BandsByQuarter { get; init; }

    /// <summary>Every count.</summary>
    public IEnumerable<string> Counts => Sources.SelectMany(s => s.Counts);

    /// <summary>The place with every other band.</summary>
    public IEnumerable<CubeBand[]> Pairs => Bands.Where(b => b != CubeBand.Area).Select(other => (CubeBand[])[CubeBand.Area, other]);
}

/// <summary>A band that counts are told by.</summary>
internal enum CubeBand
{
    Area,
    Phase,
    Need,
    Cohort,
}
