using Governance.Platform.Data;

namespace Governance.Workstreams.Domain;

internal sealed class Blocker : Entity
{
    public required Guid ActionId { get; init; }

    public required string Text { get; set; }

    public bool Critical { get; set; }

    public required DateOnly OpenedOn { get; init; }

    public string OpenedBy { get; init; } = "";

    public DateOnly? ClosedOn { get; set; }

    /// <summary>Role or board it was escalated to, or empty.</summary>
    public string RaisedTo { get; set; } = "";

    public Guid? RaisedToAccountId { get; set; }

    public DateOnly? RaisedOn { get; set; }

    public string Answer { get; set; } = "";

    public DateOnly? AnsweredOn { get; set; }
}
