using Governance.Platform.Rag;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Measures;

/// <summary>Somebody else's figures of the same measure.</summary>
/// <param name="Name">Whose.</param>
/// <param name="Values">One for each period of the series.</param>
/// <param name="Newest">The newest.</param>
/// <param name="When">Its period in words, where that is another than the newest of the series; or empty.</param>
internal sealed record Comparator(string Name, IReadOnlyList<decimal?> Values, decimal Newest, string When);

/// <summary>A measure at a place, over time.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Telling">Which figure it is, or why there is none.</param>
/// <param name="Points">Its values, oldest first.</param>
internal sealed record MeasureSeries(Measure Measure, Telling Telling, IReadOnlyList<Point> Points)
{
    public Comparator? Other { get; init; }

    /// <summary>What was planned for each period; of the whole area only.</summary>
    public IReadOnlyList<decimal?> Planned { get; init; } = [];

    /// <summary>Status of the newest value; of the whole area only.</summary>
    public RagStatus? Status { get; init; }

    /// <summary>Extracts it is made from that are late, missing or partly set aside, in words.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Why there is no figure at all.</summary>
    public string Why => !Telling.IsTold ? Telling.Why : Telling.At.Told().Any() ? "Too few are counted to tell this part" : "No figure yet";

    public Point? Newest => Points.Count == 0 ? null : Points[^1];

    public IReadOnlyList<decimal?> Values => [.. Points.Select(p => p.Number)];
}

/// <summary>A measure shown large: whole, and by the items of a band or by kinds of setting.</summary>
/// <param name="Whole">The series of the card.</param>
/// <param name="By">What it is shown by, or null.</param>
/// <param name="NotBy">What it would be shown by, were enough counted; or null.</param>
/// <param name="Choices">What it can be shown by.</param>
/// <param name="Items">Values of each item, for the periods of the whole.</param>
internal sealed record LargeSeries(MeasureSeries Whole, Breakdown? By, Breakdown? NotBy, IReadOnlyList<Breakdown> Choices, IReadOnlyList<(string Key, string Name, IReadOnlyList<Point> Points)> Items);
