using Governance.Dashboards.Domain;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Measures;

/// <summary>Whom the area is held beside.</summary>
internal enum ComparedWith
{
    England,
    Region,
    Neighbours,

    /// <summary>The area as a whole, beside one of its area groups.</summary>
    Local,
}

/// <summary>A view of the dashboard: all that its address holds.</summary>
internal sealed record Asked
{
    public const int FewestMonths = 12;

    public static readonly IReadOnlyList<int> Spans = [FewestMonths, 24, 36];

    /// <summary>Null for the fullest the reader may see.</summary>
    public Audience? Audience { get; init; }

    /// <summary>A release by number, or null for the newest.</summary>
    public int? Release { get; init; }

    /// <summary>As known on that day; officers only.</summary>
    public DateOnly? On { get; init; }

    public FigureFilter At { get; init; } = new();

    public int Months { get; init; } = FewestMonths;

    public ComparedWith Compare { get; init; }

    /// <summary>Key of the measure shown large, or empty.</summary>
    public string Open { get; init; } = "";

    /// <summary>What it is shown by, or null for the first it is told by.</summary>
    public Breakdown? By { get; init; }
}
