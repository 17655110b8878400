using Governance.Platform.Data;

namespace Governance.Intake.Domain;

/// <summary>One code of a set, with the days it is in force. Every change is audited.</summary>
internal sealed class CodeEntry : Entity
{
    public required string SetKey { get; init; }

    public required string Code { get; init; }

    public required string Label { get; set; }

    /// <summary>What it is counted under, such as a broad ethnic group, or empty.</summary>
    public string Group { get; set; } = "";

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>The code that took its place, or empty.</summary>
    public string Successor { get; set; } = "";

    public string Note { get; set; } = "";

    public required string Source { get; set; }

    public bool InForceOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);
}
