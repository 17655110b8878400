using Governance.Host.Jobs;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Jobs;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Governance.Tests.Host;

public sealed class JobTests(BareArea area) : IClassFixture<BareArea>
{
    private const string EveryNightAtTwo = "0 0 2 * * ?";
    private static readonly DateTimeOffset Night = new(2026, 11, 16, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void IsDue_NeverRan_IsMadeGood() => CatchUp.IsDue(EveryNightAtTwo, last: null, Night).ShouldBeTrue();

    [Theory]
    [InlineData(12, false)]
    [InlineData(23, false)]
    [InlineData(24, true)]
    [InlineData(80, true)]
    public void IsDue_AfterAFinishedRun_OnlyWhenATimePassed(int hoursLater, bool due) =>
        CatchUp.IsDue(EveryNightAtTwo, Ran(finished: true), Night.AddHours(hoursLater)).ShouldBe(due);

    [Fact]
    public void IsDue_KilledHalfway_IsMadeGoodAtOnce() => CatchUp.IsDue(EveryNightAtTwo, Ran(finished: false), Night.AddMinutes(5)).ShouldBeTrue();

    [Fact]
    public void IsDue_SummerTime_CountsLondonHours()
    {
        var summer = new JobRun { StartedAt = new(2026, 7, 1, 1, 0, 0, TimeSpan.Zero), FinishedAt = new(2026, 7, 1, 1, 1, 0, TimeSpan.Zero) };

        CatchUp.IsDue(EveryNightAtTwo, summer, new(2026, 7, 2, 0, 59, 0, TimeSpan.Zero)).ShouldBeFalse();
        CatchUp.IsDue(EveryNightAtTwo, summer, new(2026, 7, 2, 1, 0, 0, TimeSpan.Zero)).ShouldBeTrue();
    }

    [Fact]
    public async Task Run_JobThatFails_KeepsTheReasonAndRunsAsTheSystem()
    {
        Failing.SeenAs = null;
        var services = area.Services;
        var runner = new JobRunner(
            [new JobEntry(Failing.Shape, typeof(Failing))], new WithJob(services), services.GetRequiredService<UkClock>(), NullLogger<JobRunner>.Instance);

        await runner.Run(Failing.Shape.Name, CancellationToken.None);

        var run = await area.Database(db => db.Set<JobRun>().SingleAsync(r => r.Name == Failing.Shape.Name));
        run.Failure.ShouldBe("the cupboard is bare");
        run.FinishedAt.ShouldNotBeNull();
        Failing.SeenAs.ShouldBe("Failing job");
    }

    private static JobRun Ran(bool finished) => new() { StartedAt = Night, FinishedAt = finished ? Night.AddMinutes(3) : null };

    private sealed class Failing(ICurrentUser user) : IScheduledJob
    {
        public static string? SeenAs { get; set; }

        public static JobShape Shape { get; } = new("Failing job", EveryNightAtTwo, CatchUp: true);

        public Task Run(CancellationToken token)
        {
            SeenAs = user.RoleName;
            throw new InvalidOperationException("the cupboard is bare");
        }
    }

    // The product's own scopes, which also know the test's job.
    private sealed class WithJob(IServiceProvider services) : IServiceScopeFactory
    {
        public IServiceScope CreateScope() => new Scope(services.CreateScope());

        private sealed class Scope(IServiceScope inner) : IServiceScope, IServiceProvider
        {
            public IServiceProvider ServiceProvider => this;

            public object? GetService(Type serviceType) => serviceType == typeof(Failing)
                ? new Failing(inner.ServiceProvider.GetRequiredService<ICurrentUser>())
                : inner.ServiceProvider.GetService(serviceType);

            public void Dispose() => inner.Dispose();
        }
    }
}
