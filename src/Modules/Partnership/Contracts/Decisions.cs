using Governance.Platform.Threads;
using Governance.Platform.Values;
using MediatR;

namespace Governance.Partnership.Contracts;

/// <summary>Something a board is asked to decide.</summary>
/// <param name="BoardId">The board asked.</param>
/// <param name="Title">What it is asked, as an instruction: <c>Move “Publish core offer” from 14 October 2026 to 29 January 2027</c>.</param>
/// <param name="Reason">Why, in the words of whoever asks.</param>
/// <param name="Power">Who holds the power, such as <c>this board</c>.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Amount">Money at stake, or null.</param>
public sealed record DecisionRequest(Guid BoardId, string Title, string Reason, string Power, NodeRef Subject, Money? Amount = null)
{
    /// <summary>Role on whose behalf it is asked; null for whoever is signed in.</summary>
    public string? AskedBy { get; init; }

    /// <summary>What else could be done, Markdown, or empty.</summary>
    public string Options { get; init; } = "";

    /// <summary>The paper that asks for it, Markdown, or empty.</summary>
    public string Paper { get; init; } = "";

    /// <summary>Who the power comes from when it is delegated, or empty.</summary>
    public string DelegatedFrom { get; init; } = "";

    /// <summary>An earlier decision of the same board that this one replaces once it is agreed, or null.</summary>
    public Guid? SupersedesId { get; init; }
}

/// <summary>Reference of a decision asked or taken.</summary>
/// <param name="Id">Its id, also its <c>board-decision</c> node.</param>
/// <param name="Reference">Such as <c>D-2026-31</c>.</param>
public sealed record DecisionReference(Guid Id, string Reference);

/// <summary>Lets a module put a decision to a board. It is saved with the sender's own changes, in one transaction.</summary>
public interface IDecisionDesk
{
    /// <summary>Puts the request on the board's next meeting and links it to its subject.</summary>
    Task<DecisionReference> Ask(DecisionRequest request, CancellationToken token);

    /// <summary>Records a decision the board took before it was kept here, on the meeting held on or last before <paramref name="on"/>.</summary>
    Task<DecisionReference> Record(DecisionRequest request, DateOnly on, bool agreed, CancellationToken token);
}

/// <summary>Published inside the transaction in which a board's answer takes effect: when it is recorded or, for one agreed without a quorum, when it is ratified or not.</summary>
/// <param name="DecisionId">The decision.</param>
/// <param name="Reference">Such as <c>D-2026-31</c>.</param>
/// <param name="Agreed">Whether it was agreed.</param>
/// <param name="Subject">What it was about.</param>
/// <param name="On">The day.</param>
public sealed record DecisionTaken(Guid DecisionId, string Reference, bool Agreed, NodeRef Subject, DateOnly On) : INotification;
