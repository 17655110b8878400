using Governance.Platform.Figures;

namespace Governance.Platform.Contributions;

/// <summary>Where a reading came from, for lineage.</summary>
/// <param name="SubmissionId">The submission, or null when it was typed in.</param>
/// <param name="File">Name of the file, such as <c>ehc-plans-2026-10.csv</c>.</param>
/// <param name="Rows">Rows of it that were published.</param>
/// <param name="Quarantined">Rows of it that were set aside.</param>
/// <param name="Mapping">The column mapping it was read with, such as <c>Council case system, version 2</c>.</param>
/// <param name="AcceptedBy">Role of whoever accepted it.</param>
/// <param name="AcceptedAt">When (UTC).</param>
public sealed record ReadingSource(Guid? SubmissionId, string File, int Rows, int Quarantined, string Mapping, string AcceptedBy, DateTimeOffset AcceptedAt);

/// <summary>One value of one indicator for one period and place.</summary>
/// <param name="Indicator">Key of the indicator, such as <c>c</c> or <c>plans-20-weeks</c>.</param>
/// <param name="Period">Its period.</param>
/// <param name="Area">Its place.</param>
/// <param name="Numerator">What was counted, or null when only the value is known.</param>
/// <param name="Denominator">Out of what, or null.</param>
/// <param name="Value">The value in the indicator's unit: a percentage as 58.3, money in pounds.</param>
public sealed record IndicatorReading(string Indicator, FigurePeriod Period, FigureArea Area, decimal? Numerator, decimal? Denominator, FigureValue Value);

/// <summary>What became of readings.</summary>
/// <param name="New">Values that were not known before.</param>
/// <param name="Restated">Values that replaced another one.</param>
/// <param name="Same">Values that were known already.</param>
/// <param name="Problems">Readings that were not taken, and why.</param>
public sealed record ReadingsTaken(int New, int Restated, int Same, IReadOnlyList<Messages.Problem> Problems);

/// <summary>Contribution: whoever keeps indicator values takes what accepted submissions say. Given by Outcomes, used by Intake. Adds to the running unit of work; does not save.</summary>
public interface IIndicatorTaker
{
    /// <summary>Takes readings of one source. The same readings again change nothing.</summary>
    Task<ReadingsTaken> Take(IReadOnlyList<IndicatorReading> readings, ReadingSource source, CancellationToken token);
}
