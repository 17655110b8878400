using Governance.Platform.Rag;

namespace Governance.Workstreams.Domain.Rag;

/// <summary>One reason for a status, as a sentence a board member can read.</summary>
internal sealed record Driver(string Code, string Sentence, int? Days = null);

/// <summary>A status and every driver of it, most serious first.</summary>
internal sealed record Assessment(RagStatus Status, IReadOnlyList<Driver> Drivers)
{
    /// <summary>Lesser things that did not decide the status but should not be lost behind it.</summary>
    public IReadOnlyList<Driver> Also { get; init; } = [];

    public bool IsStale => Drivers.Concat(Also).Any(driver => driver.Code is DriverCodes.NoUpdate or DriverCodes.NeverUpdated);

    public string Why => string.Join(' ', Drivers.Select(driver => driver.Sentence));
}
