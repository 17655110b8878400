namespace Governance.Intake.Domain.Landed;

/// <summary>A good row of a submission, as it is kept: no name, no UPN, no date of birth, no postcode.</summary>
internal abstract class LandedRow
{
    /// <summary>The submission it came in.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>Its row in the file, the heading being row 1.</summary>
    public required int RowNumber { get; init; }
}

/// <summary>A good row about one child.</summary>
internal abstract class LandedChildRow : LandedRow
{
    /// <summary>Keyed pseudonym: the same child in every file, and nobody without the key.</summary>
    public required string Child { get; init; }

    /// <summary>Age at the end of the submission's period, such as <c>5 to 10</c>.</summary>
    public required string AgeBand { get; init; }

    /// <summary>Code of sex as reported.</summary>
    public required string Sex { get; init; }

    /// <summary>Broad ethnic group, or <c>Unknown</c>.</summary>
    public required string EthnicGroup { get; init; }

    /// <summary>Key of the area group the child lives in, or empty.</summary>
    public required string AreaGroup { get; init; }
}
