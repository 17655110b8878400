namespace Governance.Reports.Documents;

/// <summary>What a module puts into the board pack.</summary>
public interface IPackSection
{
    /// <summary>Place in the pack, lowest first: what changed 100, workstreams 200, indicators 300, contracts 400, budgets 500, decisions 600, forward plan 700.</summary>
    int Order { get; }

    /// <summary>Composes the sections; none when there is nothing to say.</summary>
    Task<IReadOnlyList<Section>> Compose(PackContext context, CancellationToken cancellationToken);
}

/// <summary>Which pack is being composed.</summary>
/// <param name="MeetingDate">Day of the meeting.</param>
/// <param name="Since">When the previous meeting was; null for the first.</param>
/// <param name="BoardId">The board.</param>
/// <param name="BuildId">The warehouse build its figures come from; null when nothing is built yet.</param>
/// <param name="AsOf">The day its figures run to.</param>
/// <param name="Issued">True when it is composed to be issued, false for a draft.</param>
public sealed record PackContext(DateOnly MeetingDate, DateTimeOffset? Since, Guid BoardId, Guid? BuildId, DateOnly AsOf, bool Issued)
{
    /// <summary>The moment it is composed for; what happened later is left out. Now when null.</summary>
    public DateTimeOffset? Until { get; init; }
}
