using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rag;
using Governance.Workstreams.Pages.Workstreams.Listing;

namespace Governance.Workstreams.Pages.Workstreams.One;

/// <summary>What a workstream is for and how it stands.</summary>
internal sealed record WorkstreamHead(Guid Id, int Number, string Key, string Title)
{
    public Guid? LeadAccountId { get; init; }

    public Guid? SponsorAccountId { get; init; }

    public string LeadRole { get; init; } = "";

    public string SponsorRole { get; init; } = "";

    public string BoardName { get; init; } = "";

    public string WorkingGroup { get; init; } = "";

    public string Representatives { get; init; } = "";

    public string IntendedOutcomes { get; init; } = "";

    public string Activities { get; init; } = "";

    public string Timescales { get; init; } = "";

    public IReadOnlyList<string> Themes { get; init; } = [];

    public bool GovernedElsewhere { get; init; }

    public string GovernedNote { get; init; } = "";

    public RagStatus Status { get; init; }

    public IReadOnlyList<string> Drivers { get; init; } = [];

    public RagStatus? Claimed { get; init; }

    public string ClaimReason { get; init; } = "";

    public DateTimeOffset? ClaimedAt { get; init; }

    public string ChangedBy { get; init; } = "";

    public DateTimeOffset ChangedAt { get; init; }

    public int Milestones { get; init; }

    public int OpenBlockers { get; init; }

    public bool Differs => RagClaim.Differs(Status, Claimed);

    public string Url => $"/workstreams/{Key}";
}

/// <summary>Everything the workstream page shows.</summary>
internal sealed record WorkstreamView(DateOnly Today, WorkstreamHead Head)
{
    public required Period LastClosed { get; init; }

    public required IReadOnlyList<PeriodStatus> Periods { get; init; }

    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    public required Page<ActionLine> Actions { get; init; }

    public required ActionListQuery Query { get; init; }

    public required IReadOnlyList<AroundRow> Facets { get; init; }

    public required IReadOnlyList<AroundRow> Blockers { get; init; }

    public required IReadOnlyList<AroundRow> WaitsOn { get; init; }

    public required IReadOnlyList<AroundRow> NeededBy { get; init; }

    public required int Listed { get; init; }

    public bool MayManage { get; init; }

    public bool MayClaim { get; init; }

    public int Total => Facets.Sum(f => f.Count);

    public DateOnly TimelineFrom { get; init; }

    public DateOnly TimelineTo { get; init; }

    public string PeriodCounts => StatusCounts.Say(Periods.Select(p => p.Status));

    public IReadOnlyList<Choice> Owners => Choices(Facets.Select(f => f.Title), "No owner");

    public IReadOnlyList<Choice> Partners => Choices(Facets.Select(f => f.Other), "No partner");

    private static IReadOnlyList<Choice> Choices(IEnumerable<string> values, string none) =>
    [
        .. values.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)
            .Select(v => v.Length == 0 ? new Choice(ActionListQuery.None, none) : new Choice(v, v)),
    ];
}
