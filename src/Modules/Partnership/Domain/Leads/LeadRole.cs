using Governance.Partnership.Contracts;
using Governance.Platform.Data;

namespace Governance.Partnership.Domain.Leads;

/// <summary>A post that answers to law or guidance, for as long as law or guidance names it.</summary>
internal sealed class LeadRole : Entity
{
    public required string Title { get; set; }

    public required string ShortName { get; set; }

    public required Sector Sector { get; set; }

    public required DateOnly From { get; set; }

    /// <summary>Last day it was named so.</summary>
    public DateOnly? To { get; set; }

    /// <summary>What it is called since.</summary>
    public Guid? SuccessorId { get; set; }

    /// <summary>An area may have several holders at once.</summary>
    public bool Several { get; set; }

    /// <summary>Empty, it is said to be vacant.</summary>
    public bool MustBeFilled { get; set; }

    /// <summary>Where it comes from, such as an Act and its section.</summary>
    public required string Source { get; set; }

    public required int Order { get; init; }

    public bool InForceOn(DateOnly day) => From <= day && (To is null || To >= day);
}
