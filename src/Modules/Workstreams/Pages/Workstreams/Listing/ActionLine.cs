using System.Linq.Expressions;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain;

namespace Governance.Workstreams.Pages.Workstreams.Listing;

/// <summary>One action of a list.</summary>
internal sealed record ActionLine(string Reference, string Title)
{
    public required string OwnerRole { get; init; }

    public required string PartnerName { get; init; }

    public DateOnly? Due { get; init; }

    public string DueAsStated { get; init; } = "";

    public DateOnly? BaselineDue { get; init; }

    public int? Percent { get; init; }

    public bool Critical { get; init; }

    public RagStatus Status { get; init; }

    public RagStatus? Claimed { get; init; }

    public string ClaimReason { get; init; } = "";

    public IReadOnlyList<string> Drivers { get; init; } = [];

    public int? SlipDays => Due is { } due && BaselineDue is { } baseline ? due.DayNumber - baseline.DayNumber : null;

    public string Slip => SlipDays is null or 0 ? "none" : Platform.Ui.UkText.Count(SlipDays.Value, "day");

    public string Why => string.Join(' ', Drivers);

    public static Expression<Func<WorkstreamAction, ActionLine>> From { get; } = a => new ActionLine(a.Reference, a.Title)
    {
        OwnerRole = a.OwnerRole,
        PartnerName = a.PartnerName,
        Due = a.CurrentDue,
        DueAsStated = a.DueAsStated,
        BaselineDue = a.BaselineDue,
        Percent = a.Percent,
        Critical = a.Critical,
        Status = a.Status,
        Claimed = a.Claimed,
        ClaimReason = a.ClaimReason,
        Drivers = a.Drivers,
    };
}
