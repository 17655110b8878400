using Governance.Platform.Data;

namespace Governance.Workstreams.Domain;

/// <summary>One action waits on another, often in another workstream.</summary>
internal sealed class Dependency : Entity
{
    public required Guid ActionId { get; init; }

    public required Guid NeedsActionId { get; init; }

    public string Why { get; set; } = "";
}
