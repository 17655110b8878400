using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Warehouse.Checks;
using Governance.Warehouse.Marts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Warehouse.Build;

/// <summary>Builds the warehouse: extract, check, publish. Readers see the build before until the very end.</summary>
public sealed partial class NightlyBuild(IServiceScopeFactory scopes, IDbContextFactory<WarehouseDb> warehouse, Engine engine, UkClock clock, ILogger<NightlyBuild> log)
{
    /// <summary>Runs one build to its end.</summary>
    /// <param name="order">What to build.</param>
    /// <param name="progress">Told how far it is, a few times a second; or null.</param>
    /// <param name="token">Stops it; nothing of it goes live.</param>
    /// <returns>The build now live, or one problem: <c>build-running</c> (another is at work), <c>build-in-the-future</c>, <c>build-check-failed</c> (the message names the checks), <c>build-cancelled</c> or <c>build-broke</c>. After each the build before is still live.</returns>
    public async Task<Result<BuildView>> Run(BuildOrder order, IProgress<BuildProgress>? progress, CancellationToken token)
    {
        if (order.AsOf > clock.Today)
        {
            return new Problem("build-in-the-future", $"A build cannot be as of {order.AsOf:d MMMM yyyy}: that day has not come.");
        }

        using var held = await BuildLock.Take(engine, token);
        if (held is null)
        {
            return new Problem("build-running", "Another build is running. Wait until it has ended, or cancel it, then run this one.");
        }

        await using var db = await warehouse.CreateDbContextAsync(token);
        await BuildSettings.Apply(db, token);
        await Retention.ClearOrphans(db, clock.Now, token);
        await Retention.Apply(db, clock.Now, token);
        var journal = new BuildJournal(db, order, clock, progress);
        var ending = new BuildEnding(db, journal, order, clock);
        try
        {
            await journal.Begin(token);
            var failed = await Build(db, journal, order, ending, token);
            return failed is null
                ? (await new BuildReader(db).Find(journal.Id, CancellationToken.None))!
                : await Refuse(order, journal, new("build-check-failed", failed));
        }
        catch (OperationCanceledException stopped)
        {
            var why = stopped is BuildCancelledException asked ? asked.Message : "It was stopped before it was finished.";
            await ending.Abandon(why);
            return new Problem("build-cancelled", $"{why} The build before is still live.");
        }
        catch (Exception broken)
        {
            Broke(log, broken, journal.Id);
            var why = $"It did not go live: it broke off while {ending.Stage}. The log names the error under build {journal.Id}.";
            await ending.Fail(why);
            return await Refuse(order, journal, new("build-broke", why));
        }
    }

    /// <summary>True when the last time due (02:00 in London) passed without a run that went live or failed a check.</summary>
    public async Task<bool> IsDue(CancellationToken token)
    {
        await using var db = await warehouse.CreateDbContextAsync(token);
        return NightlySchedule.IsMissed(await new BuildLog(db).LastRun(token), clock.Now);
    }

    private async Task<string?> Build(WarehouseDb db, BuildJournal journal, BuildOrder order, BuildEnding ending, CancellationToken token)
    {
        await using (var preparing = SystemScope())
        {
            ending.Stage = "bringing statuses up to the day";
            await new BuildTables(preparing.ServiceProvider, db, journal, order, ending).Prepare(token);
        }

        await using var scope = SystemScope();
        await SourceSnapshot.Begin(scope.ServiceProvider.GetRequiredService<GovernanceDb>(), log, token);
        IReadOnlyList<Finding> findings;
        try
        {
            findings = await new BuildTables(scope.ServiceProvider, db, journal, order, ending).Extract(token);
        }
        catch (SecondRowException second)
        {
            findings = [second.Broken];
        }

        ending.Stage = "publishing";
        await journal.Tell("Publishing", 98, token);
        return await ending.PublishOrFail(findings, token);
    }

    private async Task<Problem> Refuse(BuildOrder order, BuildJournal journal, Problem problem)
    {
        await using var scope = SystemScope();
        await BuildAlert.Send(scope.ServiceProvider.GetRequiredService<GovernanceDb>(), journal.Id, order.AsOf, problem.Message, CancellationToken.None);
        return problem;
    }

    private AsyncServiceScope SystemScope()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("Nightly build"));
        return scope;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Build {Build} broke off")]
    private static partial void Broke(ILogger log, Exception broken, Guid build);
}
