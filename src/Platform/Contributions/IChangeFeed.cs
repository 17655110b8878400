using Governance.Platform.Rag;
using Governance.Platform.Threads;

namespace Governance.Platform.Contributions;

/// <summary>Kinds of change, in the order people read them: most serious first, good news last.</summary>
public enum ChangeKind
{
    /// <summary>Something went off track.</summary>
    OffTrack,

    /// <summary>A measure crossed its line.</summary>
    CrossedThreshold,

    /// <summary>Actions became overdue.</summary>
    Overdue,

    /// <summary>A contract entered its notice window.</summary>
    ContractInNotice,

    /// <summary>Money moved over tolerance.</summary>
    MoneyOverTolerance,

    /// <summary>Evidence passed its age.</summary>
    EvidenceExpired,

    /// <summary>Something was escalated to a person or board.</summary>
    Escalated,

    /// <summary>No update, so it can no longer be shown as on track.</summary>
    Stale,

    /// <summary>Something became at risk.</summary>
    AtRisk,

    /// <summary>A decision was taken.</summary>
    Decision,

    /// <summary>Something got better or was finished.</summary>
    Good,
}

/// <summary>One thing that changed, as a sentence with its cause.</summary>
/// <param name="Kind">Its kind, which is also its place in the list.</param>
/// <param name="Sentence">One sentence; the changed thing and its new state between double asterisks, as in <c>**Autism** moved from at risk to **off track**.</c></param>
/// <param name="Cause">One line of cause, or empty.</param>
/// <param name="At">When it changed (UTC).</param>
/// <param name="Node">The thing.</param>
/// <param name="Status">Status it has now, when the change is of status.</param>
public sealed record Change(ChangeKind Kind, string Sentence, string Cause, DateTimeOffset At, NodeRef? Node = null, RagStatus? Status = null);

/// <summary>Contribution: what changed in a module between two instants.</summary>
public interface IChangeFeed
{
    /// <summary>Changes after <paramref name="from"/> up to and including <paramref name="to"/> that the current user may see.</summary>
    Task<IReadOnlyList<Change>> Between(DateTimeOffset from, DateTimeOffset to, CancellationToken token);
}

/// <summary>All modules' changes as one list.</summary>
public sealed class Changes(IEnumerable<IChangeFeed> feeds)
{
    /// <summary>Everything that changed, most serious first, newest first inside a kind. Never cut short.</summary>
    public async Task<IReadOnlyList<Change>> Between(DateTimeOffset from, DateTimeOffset to, CancellationToken token)
    {
        var all = new List<Change>();
        foreach (var feed in feeds)
        {
            all.AddRange(await feed.Between(from, to, token));
        }

        return [.. all.OrderBy(c => c.Kind).ThenByDescending(c => c.At).ThenBy(c => c.Sentence, StringComparer.Ordinal)];
    }
}
