using Governance.Platform.Data;
using Governance.Platform.Outbox;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Warehouse.Marts;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Boot;

internal sealed partial class FrameReader(
    IHttpContextAccessor http,
    ICurrentUser user,
    Permissions permissions,
    GovernanceDb db,
    BuildReader builds,
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
        frame = frame with
        {
            Account = user.RoleName,
            Navigation = NavEntry.For(entries, permission => permissions.Allows(user, permission), path),
            UnreadNotifications = await OrElse(db.Set<OutboxMessage>().CountAsync(m => m.ToAccountId == account && m.ReadAt == null, token), 0),
        };
        var build = await OrElse(builds.Resolve(null, token), null);
        return build is null ? frame : frame with { BuildLine = build.Line, DataDate = build.AsOf };
    }

    // The frame stands around the error page too, so it must not fail when the database does.
    private async Task<T> OrElse<T>(Task<T> reading, T fallback)
    {
        try
        {
            return await reading;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            NotRead(log, failure);
            return fallback;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Part of the page's frame could not be read")]
    private static partial void NotRead(ILogger log, Exception failure);
}
