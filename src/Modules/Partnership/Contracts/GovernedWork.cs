using Governance.Platform.Rag;
using Governance.Platform.Threads;

namespace Governance.Partnership.Contracts;

/// <summary>Work that a board holds to account, such as a workstream.</summary>
/// <param name="Node">The thing.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="BoardId">The board it reports to.</param>
/// <param name="Order">Place among its like.</param>
public sealed record GovernedWork(NodeRef Node, string Title, string Url, Guid BoardId, int Order)
{
    /// <summary>Role of its lead, or empty.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Status on the day asked about; null when none was recorded.</summary>
    public RagStatus? Status { get; init; }

    /// <summary>True when it is related but answers to somebody else.</summary>
    public bool GovernedElsewhere { get; init; }

    /// <summary>Where it is governed instead, one line, or empty.</summary>
    public string Note { get; init; } = "";
}

/// <summary>Why work may be due for an in-depth review.</summary>
/// <param name="Work">The work, with its status now.</param>
public sealed record ReviewSignals(GovernedWork Work)
{
    /// <summary>First day of the off-track spell it is in, or null.</summary>
    public DateOnly? OffTrackSince { get; init; }

    /// <summary>Days on which barriers that still stand were raised to somebody.</summary>
    public IReadOnlyList<DateOnly> BarriersRaised { get; init; } = [];

    /// <summary>Proposals that wait for the board, a line each.</summary>
    public IReadOnlyList<string> Proposals { get; init; } = [];
}

/// <summary>Contribution: work that a module puts under boards.</summary>
public interface IGovernedWork
{
    /// <summary>The work as it was on a day.</summary>
    Task<IReadOnlyList<GovernedWork>> On(DateOnly day, CancellationToken token);

    /// <summary>What speaks for reviewing each piece of work now.</summary>
    Task<IReadOnlyList<ReviewSignals>> Signals(CancellationToken token);
}
