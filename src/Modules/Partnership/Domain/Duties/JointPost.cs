using Governance.Platform.Data;

namespace Governance.Partnership.Domain.Duties;

/// <summary>A post that partners pay for together.</summary>
internal sealed class JointPost : Entity
{
    public required string Title { get; set; }

    /// <summary>Who employs the holder.</summary>
    public required Guid EmployerId { get; set; }

    public required DateOnly From { get; set; }

    /// <summary>Last day of the post as split here.</summary>
    public DateOnly? To { get; set; }

    public string Note { get; set; } = "";

    public bool InForceOn(DateOnly day) => From <= day && (To is null || To >= day);
}

/// <summary>What one partner pays of a joint post, in whole per cent.</summary>
internal sealed class PostShare
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PostId { get; init; }

    public required Guid OrganisationId { get; init; }

    public required int Percent { get; init; }
}

/// <summary>A share as it is proposed.</summary>
internal sealed record Share(Guid OrganisationId, int Percent);
