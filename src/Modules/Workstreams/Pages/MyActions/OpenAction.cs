using Governance.Platform.Rag;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine.Updating;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>The last update given for an earlier period.</summary>
internal sealed record LastUpdate(string Text, DateTimeOffset? At, UpdateState State, string DecidedBy, int? Percent, DateOnly? Forecast);

/// <summary>The action that the form is about.</summary>
internal sealed record OpenAction
{
    public required QueueItem Item { get; init; }

    public bool Critical { get; init; }

    public string SuccessMeasure { get; init; } = "";

    public LastUpdate? Last { get; init; }

    /// <summary>Version of the stored update of this period; 0 when there is none.</summary>
    public int Version { get; init; }

    public UpdateState? State { get; init; }

    public string ReturnedBecause { get; init; } = "";

    public string DecidedBy { get; init; } = "";

    public string ChangedBy { get; init; } = "";

    public DateTimeOffset? ChangedAt { get; init; }

    public bool MayUpdate { get; init; }

    /// <summary>What the form starts with: this period's own text, or the last one given.</summary>
    public UpdateFields Start { get; init; } = new();

    public IReadOnlyList<string> OtherBlockers { get; init; } = [];

    public RagStatus Status => Item.Status;

    public bool IsAccepted => State == UpdateState.Accepted;

    public bool TakesUpdate => MayUpdate && !IsAccepted && Item.CompletedOn is null;
}
