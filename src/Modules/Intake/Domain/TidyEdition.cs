using Governance.Platform.Figures;

namespace Governance.Intake.Domain;

/// <summary>One published file as it was loaded. It is in force once its submission is accepted.</summary>
internal sealed class TidyEdition
{
    /// <summary>Its submission.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>Name of the file without its ending: a later file of the same name is a revision.</summary>
    public required string Dataset { get; init; }

    /// <summary>Last day any of its figures is for: of two editions the one that reaches further is the newer.</summary>
    public required DateOnly ReachesTo { get; init; }

    /// <summary>Names of its filters in order, parted by bars.</summary>
    public required string Filters { get; init; }

    /// <summary>Names of its measures in order, parted by bars.</summary>
    public required string Measures { get; init; }

    /// <summary>When it was accepted (UTC), or null.</summary>
    public DateTimeOffset? AcceptedAt { get; set; }

    public IReadOnlyList<string> MeasureNames => Measures.Split('|');

    public IReadOnlyList<string> FilterNames => Filters.Length == 0 ? [] : Filters.Split('|');
}

/// <summary>One row of a published file: a period, a place, a value of each filter, and every figure.</summary>
internal sealed class TidyRow
{
    public required Guid SubmissionId { get; init; }

    public required int RowNumber { get; init; }

    public required string TimePeriod { get; init; }

    public required string TimeIdentifier { get; init; }

    public required AreaLevel Level { get; init; }

    /// <summary>Code of the place now in force.</summary>
    public required string AreaCode { get; init; }

    public required string AreaName { get; init; }

    /// <summary>The code it was published with, where it differs.</summary>
    public required string PublishedCode { get; init; }

    /// <summary>Names and values of its filters, in the file's order.</summary>
    public required string Filters { get; init; }

    /// <summary>Its figures in the order of the measures, parted by bars.</summary>
    public required string Cells { get; init; }
}
