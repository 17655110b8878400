using Governance.Platform.Data;

namespace Governance.Partnership.Domain.Duties;

/// <summary>What law or guidance asks of the partners, who answers for it and who does it.</summary>
internal sealed class Duty : Entity
{
    public required string Title { get; set; }

    /// <summary>What is asked, in our own words.</summary>
    public required string Text { get; set; }

    /// <summary>Such as <c>Children and Families Act 2014, section 26</c>.</summary>
    public required string Source { get; set; }

    /// <summary>First day the source was in force as described.</summary>
    public required DateOnly From { get; set; }

    /// <summary>Last day, once the law changed.</summary>
    public DateOnly? To { get; set; }

    public required Guid AccountableId { get; set; }

    /// <summary>Role that answers, such as <c>Director of Children's Services</c>.</summary>
    public required string AccountableRole { get; set; }

    /// <summary>What may not be handed to anybody else, or empty.</summary>
    public string Reserved { get; set; } = "";

    public required int Order { get; init; }

    public bool InForceOn(DateOnly day) => From <= day && (To is null || To >= day);
}

/// <summary>An organisation that does what a duty asks.</summary>
internal sealed class DutyDelivery
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid DutyId { get; init; }

    public required Guid OrganisationId { get; init; }
}
