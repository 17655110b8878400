using Governance.Platform.Data;
using Governance.Platform.Threads;

namespace Governance.Partnership.Domain.Meetings;

internal enum AgendaKind
{
    MattersArising,
    WorkstreamHighlights,
    InDepthReview,
    Exception,
    Contract,
    Budget,
    Decision,
}

/// <summary>One item of a meeting's agenda.</summary>
internal sealed class AgendaItem : Entity
{
    public required Guid MeetingId { get; set; }

    public required AgendaKind Kind { get; set; }

    /// <summary>Place in the agenda, from 1; numbers may have gaps.</summary>
    public required int Order { get; set; }

    public required string Title { get; set; }

    /// <summary>Minutes it is given, or null.</summary>
    public int? Minutes { get; set; }

    public string PresenterRole { get; set; } = "";

    /// <summary>The paper, Markdown.</summary>
    public string Paper { get; set; } = "";

    public string AboutType { get; set; } = "";

    public Guid? AboutId { get; set; }

    /// <summary>The decision it asks for, ratifies or led to.</summary>
    public Guid? DecisionId { get; set; }

    /// <summary>Somebody added or changed it, so that a series that no longer needs the meeting leaves it.</summary>
    public bool ByHand { get; set; }

    public NodeRef? About
    {
        get => AboutId is { } id ? new(AboutType, id) : null;
        set => (AboutType, AboutId) = (value?.Type ?? "", value?.Id);
    }
}

/// <summary>What the minutes will say of one item. A row of its own, so that two clerks on two items never collide.</summary>
internal sealed class ItemNotes : Entity
{
    public required Guid AgendaItemId { get; init; }

    public required string Text { get; set; }
}
