using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Platform.Outbox;

/// <summary>A message to whoever asks.</summary>
/// <param name="Subject">Subject line.</param>
/// <param name="Path">What it links to.</param>
/// <param name="WrittenAt">When (UTC).</param>
/// <param name="ReadAt">When it was read (UTC), or null.</param>
public sealed record MyNotification(string Subject, string Path, DateTimeOffset WrittenAt, DateTimeOffset? ReadAt);

/// <summary>The last hundred messages to whoever asks, newest first.</summary>
public sealed record GetMyNotifications : IQuery<IReadOnlyList<MyNotification>>, IOpenToAll;

/// <summary>Marks every message to whoever asks as read.</summary>
public sealed record MarkNotificationsRead : ICommand<int>, IOpenToAll;

internal sealed class GetMyNotificationsHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<GetMyNotifications, Result<IReadOnlyList<MyNotification>>>
{
    private const int Most = 100;

    public async Task<Result<IReadOnlyList<MyNotification>>> Handle(GetMyNotifications request, CancellationToken cancellationToken) =>
        await db.Set<OutboxMessage>()
            .Where(m => m.ToAccountId == user.AccountId)
            .OrderByDescending(m => m.WrittenAt)
            .Take(Most)
            .Select(m => new MyNotification(m.Subject, m.Path, m.WrittenAt, m.ReadAt))
            .ToListAsync(cancellationToken);
}

internal sealed class MarkNotificationsReadHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<MarkNotificationsRead, Result<int>>
{
    public async Task<Result<int>> Handle(MarkNotificationsRead request, CancellationToken cancellationToken)
    {
        var now = db.Clock.Now;
        return await db.Set<OutboxMessage>()
            .Where(m => m.ToAccountId == user.AccountId && m.ReadAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.ReadAt, now), cancellationToken);
    }
}
