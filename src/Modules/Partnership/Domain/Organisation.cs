using Governance.Partnership.Contracts;
using Governance.Platform.Data;

namespace Governance.Partnership.Domain;

internal sealed class Organisation : Entity
{
    public required string Name { get; set; }

    public required string ShortName { get; set; }

    public required Sector Sector { get; set; }

    public required DateOnly From { get; set; }

    /// <summary>Last day it existed.</summary>
    public DateOnly? To { get; set; }

    public Guid? SuccessorId { get; set; }
}
