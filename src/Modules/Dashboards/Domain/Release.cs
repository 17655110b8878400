using Governance.Platform.Data;
using Governance.Platform.Messages;

namespace Governance.Dashboards.Domain;

internal enum ReleaseState
{
    /// <summary>Its figures are being made.</summary>
    Making,

    /// <summary>Its figures are ready to be looked at; nobody else sees them.</summary>
    Ready,

    /// <summary>Approved: numbered, frozen, seen by its audience.</summary>
    Published,

    /// <summary>Given up before it was published; its figures are gone.</summary>
    Dropped,

    /// <summary>Its figures could not be made.</summary>
    Failed,
}

/// <summary>Figures of one build for the board or the public.</summary>
internal sealed class Release : Entity
{
    /// <summary>Counts releases of the area, in the order they were asked for.</summary>
    public required int Number { get; init; }

    public required Audience Audience { get; init; }

    /// <summary>What it is for, such as <c>Board of 16 November</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The build its figures are of.</summary>
    public required Guid BuildId { get; init; }

    /// <summary>The day that build runs to.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Version of the policy it is made by.</summary>
    public required int PolicyNumber { get; init; }

    public required string AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public ReleaseState State { get; private set; } = ReleaseState.Making;

    public int Figures { get; private set; }

    public int Shown { get; private set; }

    /// <summary>Share of the weight kept, per cent.</summary>
    public decimal WeightPercent { get; private set; }

    /// <summary>Figures that would be shown if whole rows were suppressed.</summary>
    public int WholeRowsShown { get; private set; }

    public decimal WholeRowsWeightPercent { get; private set; }

    public string ApprovedBy { get; private set; } = "";

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>What the approver said, or why it was dropped or failed.</summary>
    public string Note { get; private set; } = "";

    public string Reference => FormattableString.Invariant($"R-{Number:000}");

    public void Made(int figures, int shown, decimal weightPercent, int wholeRowsShown, decimal wholeRowsWeightPercent) =>
        (State, Figures, Shown, WeightPercent, WholeRowsShown, WholeRowsWeightPercent) = (ReleaseState.Ready, figures, shown, weightPercent, wholeRowsShown, wholeRowsWeightPercent);

    public void Fail(string why)
    {
        if (State == ReleaseState.Making)
        {
            (State, Note) = (ReleaseState.Failed, why);
        }
    }

    public Problem? Approve(string note, string by, DateTimeOffset at)
    {
        if (State != ReleaseState.Ready)
        {
            return new("release-not-ready", State == ReleaseState.Published ? "It is published already." : "Its figures are not ready, so there is nothing to approve.");
        }

        if (by == AskedBy)
        {
            return new("release-own", "Whoever made a release does not approve it. Ask somebody else to look at it.");
        }

        (State, Note, ApprovedBy, ApprovedAt) = (ReleaseState.Published, note, by, at);
        return null;
    }

    public Problem? Drop(string why)
    {
        if (State == ReleaseState.Published)
        {
            return new("release-published", "It is published and stays as it is. Make a new release to put something right.");
        }

        (State, Note) = (ReleaseState.Dropped, why);
        return null;
    }
}
