using Governance.Platform.Rag;

namespace Governance.Platform.Threads;

/// <summary>Points at any one thing in the product.</summary>
/// <param name="Type">Kebab-case kind, such as <c>action</c> or <c>board-decision</c>.</param>
/// <param name="Id">Its id.</param>
public readonly record struct NodeRef(string Type, Guid Id);

/// <summary>What the <em>Connected to</em> panel and search show of a thing.</summary>
/// <param name="Ref">The thing.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="Status">Its status now, or null.</param>
/// <param name="Note">One line beside it when it has no status, such as <c>notice window</c>.</param>
public sealed record NodeView(NodeRef Ref, string Title, string Url, RagStatus? Status = null, string? Note = null);

/// <summary>Contribution: how one kind of thing appears in threads and search. It says what to ask; <see cref="ThreadReader"/> asks all kinds at once.</summary>
public interface IThreadNode
{
    /// <summary>The kind, as in <see cref="NodeRef.Type"/>.</summary>
    string Type { get; }

    /// <summary>Plural heading in the panel, such as <c>Actions</c>.</summary>
    string Heading { get; }

    /// <summary>Place in the order of the thread: indicator 10, criterion 20, judgement 30, evidence 40, impact 50, workstream 55, action 60, agreement 70, budget line 80, decision 90, meeting 95, Annex A 100.</summary>
    int Order { get; }

    /// <summary>Whether the current user may see things of this kind; when not, nothing is asked of it and no thread leads through it.</summary>
    bool MayRead => true;

    /// <summary>Everything of this kind that the current user may see.</summary>
    IQueryable<NodeRow> Rows { get; }

    /// <summary>How a row of this kind is shown.</summary>
    NodeView View(NodeRow row);

    /// <summary>Neighbours the module knows without a link, such as an action's workstream; none unless said.</summary>
    IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids) => [];
}
