using Governance.Platform.Data;

namespace Governance.Intake.Domain;

/// <summary>Who sends extracts: a team and its system.</summary>
internal sealed class Sender : Entity
{
    public required string Key { get; init; }

    /// <summary>Such as <c>Council case system</c>.</summary>
    public required string Name { get; set; }

    /// <summary>What kind of sender: council, schools, health, finance, analyst.</summary>
    public required string Role { get; init; }

    public Guid? OrganisationId { get; set; }

    /// <summary>Who is reminded, or null.</summary>
    public Guid? ContactAccountId { get; set; }

    public string ContactRole { get; set; } = "";
}

/// <summary>One kind of extract that one sender owes, how often and when.</summary>
internal sealed class Expectation : Entity
{
    public required Guid SenderId { get; init; }

    public required string Kind { get; init; }

    public required string Every { get; set; }

    public required int DueDays { get; set; }

    /// <summary>First day of the first period that is owed.</summary>
    public required DateOnly StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }
}
