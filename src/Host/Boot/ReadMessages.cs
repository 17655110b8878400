using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Boot;

/// <summary>Everybody in the sample area last looked in a month ago, so what was written to them before then is read.</summary>
internal sealed class ReadMessages(GovernanceDb db) : IDemoData
{
    private const int DaysSinceALook = 30;

    public int Order => 990;

    public string What => "what people have read";

    public Task Load(DateOnly today, CancellationToken token)
    {
        var looked = UkClock.At(today.AddDays(-DaysSinceALook), new TimeOnly(9, 0));
        return db.Set<OutboxMessage>().Where(m => m.ReadAt == null && m.WrittenAt < looked).ExecuteUpdateAsync(s => s.SetProperty(m => m.ReadAt, looked), token);
    }
}
