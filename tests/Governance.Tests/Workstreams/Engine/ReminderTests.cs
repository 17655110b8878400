using Governance.Platform.Outbox;
using Governance.Testing.Hosting;
using Governance.Workstreams.Contributions.Reminders;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Workstreams.Engine;

/// <summary>Who is reminded of what, and when. The open period's cut-off is Friday 4 December 2026.</summary>
public sealed class ReminderTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await area.Reset();
        area.Clock.Now = TestClock.Start;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(26, 11, false)]
    [InlineData(27, 11, true)]
    [InlineData(2, 12, true)]
    [InlineData(4, 12, true)]
    public async Task Run_ByTheDaysLeft_RemindsOwnersOfActionsWithoutAnUpdate(int day, int month, bool reminded)
    {
        area.Clock.Now = new DateTimeOffset(2026, month, day, 6, 30, 0, TimeSpan.Zero);

        await Run();

        (await Keys("cut-off:")).Count.ShouldBe(reminded ? await OwnersBehind() : 0);
    }

    [Fact]
    public async Task Run_Twice_SendsNothingTwice()
    {
        area.Clock.Now = new DateTimeOffset(2026, 11, 27, 6, 30, 0, TimeSpan.Zero);
        await Run();
        var once = await Keys("");

        await Run();

        (await Keys("")).ShouldBe(once, ignoreOrder: true);
        once.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Run_SevenAndTwoDaysBefore_AreTwoReminders()
    {
        area.Clock.Now = new DateTimeOffset(2026, 11, 27, 6, 30, 0, TimeSpan.Zero);
        await Run();
        var first = (await Keys("cut-off:")).Count;
        area.Clock.Now = new DateTimeOffset(2026, 12, 2, 6, 30, 0, TimeSpan.Zero);

        await Run();

        (await Keys("cut-off:")).Count.ShouldBe(first * 2);
    }

    [Fact]
    public async Task Reminder_OfTheCutOff_CarriesItsDayForTheCalendarAndNamesEachAction()
    {
        area.Clock.Now = new DateTimeOffset(2026, 11, 27, 6, 30, 0, TimeSpan.Zero);
        var lead = (await area.Who("Head of SEND")).AccountId!.Value;

        await Run();

        var message = await area.Database(db => db.Set<OutboxMessage>().SingleAsync(m => m.ToAccountId == lead && m.Key.StartsWith("cut-off:")));
        message.Body.ShouldContain("WS01-02");
        message.Calendar.ShouldNotBeNull().ShouldContain("DTSTART;VALUE=DATE:20261204");
        message.Path.ShouldBe("/my-actions");
    }

    [Fact]
    public async Task Run_TheDayAfterAnActionWasDue_TellsItsOwnerOnce()
    {
        var action = await area.Database(db => db.Set<WorkstreamAction>()
            .Where(a => a.CompletedOn == null && a.ClosedOn == null && a.CurrentDue > new DateOnly(2026, 11, 17) && a.OwnerAccountId != null && a.Start <= new DateOnly(2026, 11, 17))
            .OrderBy(a => a.CurrentDue).FirstAsync());
        area.Clock.Now = new DateTimeOffset(action.CurrentDue!.Value.AddDays(1), new TimeOnly(6, 30), TimeSpan.Zero);

        await Run();
        area.Clock.Advance(TimeSpan.FromDays(1));
        await Run();

        var told = await area.Database(db => db.Set<OutboxMessage>().SingleAsync(m => m.Key.StartsWith($"overdue:{action.Id}:")));
        (told.ToAccountId, told.Subject).ShouldBe((action.OwnerAccountId!.Value, $"Overdue: “{action.Title}”"));
    }

    [Fact]
    public async Task Run_ForAnActionThatIsDone_SendsNothingAboutIt()
    {
        area.Clock.Now = new DateTimeOffset(2026, 11, 27, 6, 30, 0, TimeSpan.Zero);
        await area.Database(db => db.Set<WorkstreamAction>().ExecuteUpdateAsync(s => s.SetProperty(a => a.CompletedOn, new DateOnly(2026, 11, 1))));

        await Run();

        (await Keys("")).ShouldBeEmpty();
    }

    private async Task Run()
    {
        await using var scope = area.Scope();
        await scope.ServiceProvider.GetRequiredService<DailyReminders>().Run(CancellationToken.None);
    }

    private Task<List<string>> Keys(string start) =>
        area.Database(db => db.Set<OutboxMessage>().Where(m => m.Key.StartsWith("cut-off:") || m.Key.StartsWith("overdue:")).Where(m => m.Key.StartsWith(start)).Select(m => m.Key).ToListAsync());

    // Counted another way than the job does: owners, or leads where there is none, of started live actions that nobody updated this period.
    private Task<int> OwnersBehind() => area.Database(async db =>
    {
        var updated = (await db.Set<ActionUpdate>().Where(u => u.PeriodKey == "2026-11" && u.State != UpdateState.Draft && u.State != UpdateState.Returned).Select(u => u.ActionId).ToListAsync()).ToHashSet();
        var leads = await db.Set<Workstream>().ToDictionaryAsync(w => w.Id, w => w.LeadAccountId);
        var today = DateOnly.FromDateTime(area.Clock.Now.Date);
        var live = (await db.Set<WorkstreamAction>().ToListAsync()).Where(a => a.CompletedOn is null && a.ClosedOn is null && !(a.Start > today) && !updated.Contains(a.Id));
        return live.Select(a => a.OwnerAccountId ?? leads[a.WorkstreamId]).OfType<Guid>().Distinct().Count();
    });
}
