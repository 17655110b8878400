using Governance.Platform.Data;
using Governance.Platform.Figures;

namespace Governance.Outcomes.Domain;

/// <summary>An indicator went off track, and its owner is asked why and what is done about it. One for each indicator and period.</summary>
internal sealed class ExceptionRequest : Entity
{
    /// <summary>Days an owner has to answer.</summary>
    public const int DaysToAnswer = 10;

    public required Guid IndicatorId { get; init; }

    public required string TimePeriod { get; init; }

    public required string TimeIdentifier { get; init; }

    public required DateOnly PeriodTo { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required DateOnly AskedOn { get; init; }

    public required DateOnly DueOn { get; init; }

    public required string OwnerRole { get; init; }

    public Guid? OwnerAccountId { get; init; }

    /// <summary>The value that was off track, in words.</summary>
    public required string ValueThen { get; init; }

    public string Cause { get; private set; } = "";

    public string Recovery { get; private set; } = "";

    public DateOnly? RecoverBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public string AnsweredBy { get; private set; } = "";

    public FigurePeriod Period => new(TimePeriod, TimeIdentifier);

    public bool IsAnswered => AnsweredAt is not null;

    public void Answer(string cause, string recovery, DateOnly by, DateTimeOffset at, DateOnly on, string role)
    {
        (Cause, Recovery, RecoverBy) = (cause.Trim(), recovery.Trim(), by);
        (AnsweredAt, AnsweredOn, AnsweredBy) = (at, on, role);
    }
}
