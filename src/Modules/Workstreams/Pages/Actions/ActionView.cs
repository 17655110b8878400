using Governance.Platform.Rag;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rag;
using Governance.Workstreams.Engine;

namespace Governance.Workstreams.Pages.Actions;

internal sealed record MilestoneView(Guid Id, string Title, DateOnly BaselineDue, DateOnly Due, DateOnly? MetOn);

internal sealed record BlockerView(
    Guid Id, int Version, string Text, bool Critical, DateOnly OpenedOn, string OpenedBy, DateOnly? ClosedOn, string RaisedTo, DateOnly? RaisedOn, string Answer, DateOnly? AnsweredOn)
{
    public bool RaisedToMe { get; init; }

    public static BlockerView Of(Blocker b, Guid? me) => new(
        b.Id, b.Version, b.Text, b.Critical, b.OpenedOn, b.OpenedBy, b.ClosedOn, b.RaisedTo, b.RaisedOn, b.Answer, b.AnsweredOn)
    {
        RaisedToMe = b.RaisedToAccountId is not null && b.RaisedToAccountId == me,
    };
}

internal sealed record UpdateView(Guid Id, int Version, string PeriodName, UpdateState State, string Text, DateTimeOffset? SubmittedAt, string SubmittedBy)
{
    public int? Percent { get; init; }

    public DateOnly? Forecast { get; init; }

    public RagStatus? Claimed { get; init; }

    public string ClaimReason { get; init; } = "";

    public string DecidedBy { get; init; } = "";

    public string ReturnedBecause { get; init; } = "";

    /// <summary>Submitted by another, in an open period, and the reader leads or sponsors the workstream.</summary>
    public bool MayAccept { get; init; }

    public bool MayReturn { get; init; }
}

internal sealed record OtherAction(Guid DependencyId, string WorkstreamKey, string WorkstreamTitle, string Reference, string Title, RagStatus Status, string Why)
{
    public string Url => ActionUrl.Of(WorkstreamKey, Reference);
}

internal sealed record RebaselineView(string Reference, Guid DecisionId, DateOnly? FromDue, DateOnly ToDue, string Reason, RebaselineState State, DateOnly? AnsweredOn);

internal sealed record ActionView(ActionHead Head, Assessment Assessment)
{
    public string Description { get; init; } = "";

    public string Section { get; init; } = "";

    public string OwnerRole { get; init; } = "";

    public string PartnerName { get; init; } = "";

    public bool Critical { get; init; }

    public string SuccessMeasure { get; init; } = "";

    public IReadOnlyList<string> Themes { get; init; } = [];

    public string Notes { get; init; } = "";

    public int? Percent { get; init; }

    public DateOnly? Forecast { get; init; }

    public int? SlipDays { get; init; }

    public RagStatus? Claimed { get; init; }

    public string ClaimReason { get; init; } = "";

    public string ClosedReason { get; init; } = "";

    public string ChangedBy { get; init; } = "";

    public DateTimeOffset ChangedAt { get; init; }

    public IReadOnlyList<MilestoneView> Milestones { get; init; } = [];

    public IReadOnlyList<BlockerView> Blockers { get; init; } = [];

    public IReadOnlyList<UpdateView> Updates { get; init; } = [];

    public IReadOnlyList<OtherAction> WaitsOn { get; init; } = [];

    public IReadOnlyList<OtherAction> NeededBy { get; init; } = [];

    public IReadOnlyList<RebaselineView> Rebaselines { get; init; } = [];
}
