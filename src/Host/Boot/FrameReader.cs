using Governance.Platform.Data;
using Governance.Platform.Outbox;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Boot;

internal sealed partial class FrameReader(
    IHttpContextAccessor http,
    ICurrentUser user,
    Permissions permissions,
    GovernanceDb db,
    IEnumerable<NavEntry> entries,
    DemoMode demo,
    IConfiguration configuration,
    ILogger<FrameReader> log) : IFrame
{
    public async Task<FrameView> Read(CancellationToken token)
    {
        var frame = new FrameView { AreaName = configuration["Area:Name"] ?? "", DemoMode = demo.Enabled };
        if (user.AccountId is not { } account)
        {
            return frame;
        }

        var path = http.HttpContext?.Request.Path.Value ?? "/";
        return frame with
        {
            Account = user.RoleName,
            Navigation = NavEntry.For(entries, permission => permissions.Allows(user, permission), path),
            UnreadNotifications = await Unread(account, token),
        };
    }

    // The frame stands around the error page too, so it must not fail when the database does.
    private async Task<int> Unread(Guid account, CancellationToken token)
    {
        try
        {
            return await db.Set<OutboxMessage>().CountAsync(m => m.ToAccountId == account && m.ReadAt == null, token);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            NotRead(log, failure);
            return 0;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Notifications could not be counted")]
    private static partial void NotRead(ILogger log, Exception failure);
}
