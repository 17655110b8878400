using Governance.Host.Security;
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
    private static readonly Compiled<Func<GovernanceDb, Guid, CancellationToken, Task<int>>> Unread = new(() => EF.CompileAsyncQuery(
        (GovernanceDb db, Guid account, CancellationToken _) => db.Set<OutboxMessage>().Count(m => m.ToAccountId == account && m.ReadAt == null)));

    private (string Path, FrameView View)? last;

    public async Task<FrameView> Read(CancellationToken token)
    {
        var path = http.HttpContext?.Request.Path.Value ?? "/";
        if (last is not { } known || known.Path != path)
        {
            last = (path, await At(path, token));
        }

        return last.Value.View;
    }

    private async Task<FrameView> At(string path, CancellationToken token)
    {
        var frame = new FrameView { AreaName = configuration["Area:Name"] ?? "", DemoMode = demo.Enabled };
        if (user.AccountId is not { } account)
        {
            return frame;
        }

        frame = frame with
        {
            Account = user.RoleName,
            Navigation = NavEntry.For(entries, permission => permissions.Allows(user, permission), path),
            ShortcutsOff = http.HttpContext?.User.HasClaim(ClaimNames.ShortcutsOff, "true") == true,
            UnreadNotifications = await OrElse(() => Unread.For(db)(db, account, token), 0),
        };
        var build = await OrElse(() => builds.Resolve(null, token), null);
        return build is null ? frame : frame with { BuildLine = build.Line, DataDate = build.AsOf };
    }

    // The frame stands around the error page too, so it must not fail when the database does.
    private async Task<T> OrElse<T>(Func<Task<T>> read, T fallback)
    {
        try
        {
            return await read();
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
