namespace Governance.Partnership.Contracts;

/// <summary>Work in its place on the in-depth review rota.</summary>
/// <param name="Work">The work, with its status now.</param>
/// <param name="LastReviewed">Day it was last looked into, or null.</param>
/// <param name="Reasons">Why it stands there, a sentence each, the weightiest first.</param>
public sealed record ReviewDue(GovernedWork Work, DateOnly? LastReviewed, IReadOnlyList<string> Reasons);

/// <summary>Which work a board should look into next, for agendas.</summary>
public interface IReviewRota
{
    /// <summary>All work of a board, the most due first; of every board when none is named.</summary>
    Task<IReadOnlyList<ReviewDue>> Due(Guid? boardId, CancellationToken token);
}
