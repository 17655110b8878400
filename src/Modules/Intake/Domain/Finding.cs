using Governance.Platform.Messages;

namespace Governance.Intake.Domain;

/// <summary>One reason a row was set aside, or one sample of what to look at. Never a value that tells who a child is.</summary>
internal sealed class Finding
{
    public required Guid SubmissionId { get; init; }

    /// <summary>From 1 in a submission.</summary>
    public required int Ordinal { get; init; }

    public required int RowNumber { get; init; }

    public required Severity Severity { get; init; }

    public required string Rule { get; init; }

    /// <summary>Heading of the column in the file, or empty for the whole row.</summary>
    public required string Column { get; init; }

    /// <summary>The value, or its shape where it may tell who a child is; empty when there is none.</summary>
    public required string Value { get; init; }

    public required string Text { get; init; }
}

/// <summary>How many rows of a submission broke one rule.</summary>
internal sealed class RuleCount
{
    public required Guid SubmissionId { get; init; }

    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    public required int Rows { get; set; }
}

/// <summary>Rows that are being put: a kill leaves it, and the next start clears what it names.</summary>
internal sealed class Staging
{
    /// <summary>The stamp of the rows: a submission, or a dry run.</summary>
    public required Guid Id { get; init; }

    public required string Kind { get; init; }

    public required bool DryRun { get; init; }

    public required DateTimeOffset StartedAt { get; init; }
}
