using Governance.Host.Security;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Boot;

/// <summary>Makes the database ready before the first request: migrated, and never without anybody who can sign in.</summary>
internal sealed class FirstStart(Migrator migrator, Engine engine, IServiceScopeFactory scopes, DemoMode demo)
{
    public async Task<Result<bool>> Prepare(IProgress<string> progress, CancellationToken token)
    {
        var migrated = await BringUpToDate(progress, token);
        if (!migrated.Ok)
        {
            return migrated;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("First start"));
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var sample = scope.ServiceProvider.GetRequiredService<DemoLoader>();
        if (await db.Users.AnyAsync(token))
        {
            return await sample.IsWhole(token);
        }

        if (demo.Enabled)
        {
            scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("Sample area"));
            var loaded = await sample.Load(progress, token);
            return loaded.Ok ? true : loaded.As<bool>();
        }

        var sender = scope.ServiceProvider.GetRequiredService<ISender>();
        var made = await sender.Send(new AddAccount("administrator", "", "System administrator", [Roles.Administrator], OrganisationId: null), token);
        if (!made.Ok)
        {
            return made.As<bool>();
        }

        progress.Report($"First start: sign in as administrator with the one-time password {made.Value.Password} and change it. It is not shown again.");
        return true;
    }

    /// <summary>Migrates where this process may, and puts the rows the product ships with.</summary>
    public async Task<Result<bool>> BringUpToDate(IProgress<string> progress, CancellationToken token)
    {
        var ready = await Migrate(progress, token);
        if (ready.Ok)
        {
            await PutShippedRows(token);
        }

        return ready;
    }

    /// <summary>Puts the rows the product ships with.</summary>
    public async Task PutShippedRows(CancellationToken token)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("First start"));
        foreach (var rows in scope.ServiceProvider.GetServices<IShippedRows>())
        {
            await rows.Put(token);
        }
    }

    private async Task<Result<bool>> Migrate(IProgress<string> progress, CancellationToken token)
    {
        if (engine.Kind == EngineKind.Sqlite)
        {
            var applied = await migrator.Migrate(progress, token);
            return applied.Ok ? true : applied.As<bool>();
        }

        var pending = await migrator.Pending(token);
        return pending.Count == 0
            ? true
            : new Problem("migrations-pending", $"The database is not at this version ({string.Join(", ", pending)}). Run the verb migrate with an account that may change the schema, then start the site again.");
    }
}
