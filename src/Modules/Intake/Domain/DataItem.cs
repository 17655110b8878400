using Governance.Platform.Data;

namespace Governance.Intake.Domain;

/// <summary>What is known of the quality of a data item.</summary>
internal enum ItemGap
{
    None,
    Partial,
    Missing,
}

/// <summary>One thing the partnership must know: where it comes from, how good it is, and what is missing.</summary>
internal sealed class DataItem : Entity
{
    public required string Reference { get; init; }

    /// <summary>What must be known.</summary>
    public required string Required { get; set; }

    public required string SystemName { get; set; }

    public required string OwnerRole { get; set; }

    /// <summary>Field in that system.</summary>
    public string SourceField { get; set; } = "";

    /// <summary>Kind and field of an extract that carries it, or empty.</summary>
    public string Kind { get; set; } = "";

    public string Field { get; set; } = "";

    public required string Frequency { get; set; }

    public required string LawfulBasis { get; set; }

    /// <summary>What share of those it should cover it does cover, as said.</summary>
    public string Coverage { get; set; } = "";

    public string AgreedBy { get; set; } = "";

    public ItemGap Gap { get; set; }

    public string GapText { get; set; } = "";
}
