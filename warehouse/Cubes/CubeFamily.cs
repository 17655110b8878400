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

    /// <summary>What kind of thing is counted, such as a kind of setting; empty where no part is told.</summary>
    public string Kind { get; init; } = "";

    public required long Count { get; init; }
}

/// <summary>A part of a count: those of some kinds. Parts of one whole share no kind.</summary>
/// <param name="Key">Key of the part.</param>
/// <param name="Of">Key of its whole: the count, another part, or what other parts leave.</param>
/// <param name="Kinds">Kinds that are counted in it.</param>
internal sealed record CubePart(string Key, string Of, params IReadOnlyList<string> Kinds)
{
    /// <summary>A name for what it and the other parts of its whole leave, where that has parts too; or null.</summary>
    public string? Rest { get; init; }

    /// <summary>Bands it is told by, each alone and none for the whole only; null where it is told as finely as the count. All parts of a whole alike.</summary>
    public IReadOnlyList<CubeBand>? By { get; init; }
}

/// <summary>One grouping, done by the engine of the database.</summary>
/// <param name="Extract">Kind of extract its facts come in.</param>
/// <param name="Count">Key of what is counted.</param>
/// <param name="Parts">Parts of it that are counted on the way, a part of a part after its whole.</param>
/// <param name="Bands">Bands that its facts tell.</param>
internal abstract record CubeSource(string Extract, string Count, CubePart[] Parts, CubeBand[] Bands)
{
    /// <summary>What is told by all of its bands.</summary>
    public IEnumerable<string> Fine => [Count, .. Parts.Where(p => p.By is null).Select(p => p.Key)];

    /// <summary>Row type of the table it groups.</summary>
    public abstract Type Facts { get; }

    /// <summary>What it counts, the count itself first.</summary>
    public IEnumerable<string> Counts => [Count, .. Parts.Select(p => p.Key)];

    /// <summary>Groups the rows of a build.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="build">The build.</param>
    /// <param name="which">Picks some of them: a function from and to a query of <see cref="Facts"/>; null for all.</param>
    public abstract IQueryable<CubeCell> Cells(WarehouseDb db, Guid build, Delegate? which);
}

/// <summary>A grouping of one table. The columns of many values stand first in its key: an engine that sorts by it then compares fewer.</summary>
internal sealed record CubeSource<T>(string Extract, string Count, CubePart[] Parts, CubeBand[] Bands, Func<IQueryable<T>, IQueryable<CubeCell>> Grouping) : CubeSource(Extract, Count, Parts, Bands)
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
