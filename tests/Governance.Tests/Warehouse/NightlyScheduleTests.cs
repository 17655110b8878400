using Governance.Platform.Clock;
using Governance.Warehouse.Build;

namespace Governance.Tests.Warehouse;

public sealed class NightlyScheduleTests
{
    [Theory]
    [InlineData("2026-11-17T09:00:00Z", "2026-11-17T02:00:00Z")]
    [InlineData("2026-11-17T01:59:59Z", "2026-11-16T02:00:00Z")]
    [InlineData("2026-11-17T02:00:00Z", "2026-11-17T02:00:00Z")]
    [InlineData("2026-07-01T00:59:00Z", "2026-06-30T01:00:00Z")]
    [InlineData("2026-07-01T01:00:00Z", "2026-07-01T01:00:00Z")]
    [InlineData("2026-03-29T01:30:00Z", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-24T01:00:00Z")]
    public void LastDue_IsTwoInTheMorningInLondon(string now, string due) => NightlySchedule.LastDue(At(now)).ShouldBe(At(due));

    [Theory]
    [InlineData("2026-10-24T12:00:00Z", "2026-10-25T02:00:00Z")]
    [InlineData("2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z")]
    [InlineData("2026-11-17T00:30:00Z", "2026-11-17T02:00:00Z")]
    public void NextDue_CrossesAClockChange(string now, string due) => NightlySchedule.NextDue(At(now)).ShouldBe(At(due));

    [Theory]
    [InlineData(null, true)]
    [InlineData("2026-11-16T02:00:00Z", true)]
    [InlineData("2026-11-17T01:59:00Z", true)]
    [InlineData("2026-11-17T02:00:00Z", false)]
    [InlineData("2026-11-17T08:00:00Z", false)]
    public void IsMissed_WithoutARunSinceTheLastDueTime(string? lastRun, bool missed) =>
        NightlySchedule.IsMissed(lastRun is null ? null : At(lastRun), At("2026-11-17T09:00:00Z")).ShouldBe(missed);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
