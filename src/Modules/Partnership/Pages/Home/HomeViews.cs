using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Reviews;
using Governance.Platform.Contributions;
using Governance.Platform.Values;

namespace Governance.Partnership.Pages.Home;

internal sealed record BoardChanges(IReadOnlyList<Change> Changes);

internal sealed record AskedDecision(string Reference, string Title, Money? Amount, string Power);

internal sealed record BoardAsks(IReadOnlyList<AskedDecision> Asked, IReadOnlyList<AskedDecision> ToRatify, string QuorumLine);

internal sealed record MeetingToCome(Guid Id, string BoardKey, string Board, DateOnly On, TimeOnly StartsAt)
{
    public string Path => FormattableString.Invariant($"/board/{BoardKey}/meetings/{On:yyyy-MM-dd}");
}

internal sealed record MeetingsToCome(IReadOnlyList<MeetingToCome> Meetings, DateOnly Today)
{
    public const int Shown = 5;
}

internal sealed record PackToTake(Guid Id, int Number, DateTimeOffset IssuedAt, DateOnly Meeting);

internal sealed record BoardComingUp(BoardCalendar Board, IReadOnlyList<MeetingToCome> Coming, ILookup<Guid, PlannedReview> Reviews, PackToTake? Pack, DateOnly Today);

internal sealed record MyMatter(string Reference, string Text, DateOnly DueOn);

internal sealed record MattersOfMine(IReadOnlyList<MyMatter> Matters);
