using Governance.Platform.Data;

namespace Governance.Workstreams.Domain;

internal sealed class Milestone : Entity
{
    public required Guid ActionId { get; init; }

    public required string Title { get; set; }

    public required DateOnly BaselineDue { get; init; }

    public required DateOnly Due { get; set; }

    public DateOnly? MetOn { get; set; }
}
