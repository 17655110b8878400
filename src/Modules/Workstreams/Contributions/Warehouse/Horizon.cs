using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Engine;

namespace Governance.Workstreams.Contributions.Warehouse;

/// <summary>The periods a build tells of: the last 36 closed, and the one being updated.</summary>
internal sealed class Horizon(RuleBook book)
{
    private const int Closed = 36;

    public async Task<IReadOnlyList<Period>> ClosedBy(DateOnly day, CancellationToken token)
    {
        var calendar = (await book.Read(token)).Calendar;
        return calendar.EndingWith(calendar.LastClosed(day), Closed);
    }

    public async Task<Period> OpenOn(DateOnly day, CancellationToken token) => (await book.Read(token)).Calendar.PeriodFor(day);

    public async Task<(string First, string Last)> Keys(DateOnly day, CancellationToken token)
    {
        var closed = await ClosedBy(day, token);
        return (closed[0].Key, closed[^1].Key);
    }
}
