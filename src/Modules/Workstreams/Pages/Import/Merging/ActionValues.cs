using Governance.Platform.Rag;
using Governance.Workstreams.Domain;

namespace Governance.Workstreams.Pages.Import.Merging;

internal sealed record MilestoneValue(string Title, DateOnly BaselineDue, DateOnly Due, DateOnly? MetOn);

internal sealed record BlockerValue(string Text, bool Critical);

/// <summary>Everything a plan can say of an action, as it is stored: what an import would change and what an export holds.</summary>
internal sealed record ActionValues
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    public string Section { get; init; } = "";

    public string OwnerRole { get; init; } = "";

    public Guid? OwnerAccountId { get; init; }

    public string PartnerName { get; init; } = "";

    public Guid? OrganisationId { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? BaselineDue { get; init; }

    public DateOnly? CurrentDue { get; init; }

    public string DueAsStated { get; init; } = "";

    public DateOnly? Forecast { get; init; }

    public bool Critical { get; init; }

    public bool OnPlan { get; init; }

    public int? Percent { get; init; }

    public RagStatus? Claimed { get; init; }

    public string ClaimReason { get; init; } = "";

    public string Update { get; init; } = "";

    public string SuccessMeasure { get; init; } = "";

    public IReadOnlyList<MilestoneValue> Milestones { get; init; } = [];

    /// <summary>Open ones; an import never closes a blocker.</summary>
    public IReadOnlyList<BlockerValue> Blockers { get; init; } = [];

    /// <summary>Titles, in order.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    public DateOnly? CompletedOn { get; init; }

    public string ImpactEvidence { get; init; } = "";

    public DateOnly? ClosedOn { get; init; }

    public string ClosedReason { get; init; } = "";

    public string Notes { get; init; } = "";

    public static ActionValues Of(WorkstreamAction action, PlanNames names) => new()
    {
        Title = action.Title,
        Description = action.Description,
        Section = action.Section,
        OwnerRole = action.OwnerRole,
        OwnerAccountId = action.OwnerAccountId,
        PartnerName = action.PartnerName,
        OrganisationId = action.OrganisationId,
        Start = action.Start,
        BaselineDue = action.BaselineDue,
        CurrentDue = action.CurrentDue,
        DueAsStated = action.DueAsStated,
        Forecast = action.Forecast,
        Critical = action.Critical,
        OnPlan = action.OnPlan,
        Percent = action.Percent,
        Claimed = action.Claimed,
        ClaimReason = action.ClaimReason,
        Update = action.LastUpdateText,
        SuccessMeasure = action.SuccessMeasure,
        Milestones = [.. action.Milestones.OrderBy(m => m.BaselineDue).ThenBy(m => m.Title, StringComparer.Ordinal).Select(m => new MilestoneValue(m.Title, m.BaselineDue, m.Due, m.MetOn))],
        Blockers = [.. action.Blockers.Where(b => b.ClosedOn is null).OrderBy(b => b.OpenedOn).ThenBy(b => b.Text, StringComparer.Ordinal).Select(b => new BlockerValue(b.Text, b.Critical))],
        Themes = [.. action.Themes.Select(names.ThemeTitle)],
        CompletedOn = action.CompletedOn,
        ImpactEvidence = action.ImpactEvidence,
        ClosedOn = action.ClosedOn,
        ClosedReason = action.ClosedReason,
        Notes = action.Notes,
    };
}
