using Governance.Partnership.Domain.Rules;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Meetings;

/// <summary>An action made in a meeting. It is on the next agenda until it is closed.</summary>
internal sealed class Matter : Entity
{
    public required int Year { get; init; }

    /// <summary>Number in its year, from 1.</summary>
    public required int Number { get; init; }

    public required string Reference { get; init; }

    public required Guid BoardId { get; init; }

    public required Guid MeetingId { get; init; }

    public Guid? AgendaItemId { get; init; }

    public required string Text { get; init; }

    public required string OwnerRole { get; init; }

    public Guid? OwnerAccountId { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public required string RaisedBy { get; init; }

    public DateOnly? ClosedOn { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public string ClosedBy { get; private set; } = "";

    /// <summary>What came of it.</summary>
    public string Outcome { get; private set; } = "";

    public static string ReferenceFor(int year, int number) => FormattableString.Invariant($"M-{year}-{number:00}");

    public Problem? Close(string outcome, DateOnly on, DateTimeOffset at, string by)
    {
        var problem = MatterIsClosed.Check(this) ?? ClosingNeedsOutcome.Check(outcome);
        if (problem is null)
        {
            (Outcome, ClosedOn, ClosedAt, ClosedBy) = (outcome.Trim(), on, at, by);
        }

        return problem;
    }
}

/// <summary>What an owner said of a matter. Only ever added.</summary>
internal sealed class MatterProgress : IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MatterId { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
