using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Partnership.Meetings;

/// <summary>The sample area tells the same story whatever day it is loaded on.</summary>
public sealed class MeetingsDemoTests(BareArea area) : IClassFixture<BareArea>
{
    private const int AgendasAndMinutes = 40;

    [Theory]
    [InlineData(2026, 3, 30)]
    [InlineData(2026, 10, 26)]
    [InlineData(2027, 1, 1)]
    [InlineData(2028, 2, 29)]
    public async Task Load_OnAnyDay_TellsTheSameStory(int year, int month, int day)
    {
        await area.Reset();
        var today = new DateOnly(year, month, day);
        area.Clock.Now = new(year, month, day, 9, 30, 0, TimeSpan.Zero);
        await Load(today);

        await area.Database(async db =>
        {
            var board = await db.Set<Board>().SingleAsync(b => b.Order == 1);
            var held = await db.Set<Meeting>().Where(m => m.BoardId == board.Id && m.State == MeetingState.Held).OrderByDescending(m => m.On).ToListAsync();
            held.Count.ShouldBeInRange(11, 13);
            held.ShouldAllBe(m => m.On < today && m.Quorate != null);
            held.Skip(1).ShouldAllBe(m => m.MinutesAgreedOn != null);
            held[0].MinutesAgreedOn.ShouldBeNull();
            (await db.Set<AgreedMinutes>().CountAsync(a => held.Select(m => m.Id).Contains(a.MeetingId))).ShouldBe(held.Count - 1);
            held.Count(m => m.Quorate == false).ShouldBe(2);
            var decisions = await db.Set<Decision>().Where(d => d.BoardId == board.Id).ToListAsync();
            decisions.Count(d => d.State == DecisionState.ToBeRatified).ShouldBe(1);
            decisions.Single(d => d.SupersedesId is not null).State.ShouldBe(DecisionState.Agreed);
            (await db.Set<Ratification>().SingleAsync()).Ratified.ShouldBeTrue();
            decisions.Where(d => d.State == DecisionState.Agreed && d.MeetingId is not null).ShouldAllBe(d => d.MeetingId == held[0].Id || d.MinutedOn != null);
            var inquorate = held.Where(m => m.Quorate == false).Select(m => (Guid?)m.Id).ToList();
            var ratified = await db.Set<Ratification>().Select(r => r.DecisionId).ToListAsync();
            decisions.Where(d => inquorate.Contains(d.MeetingId)).ShouldAllBe(d => d.State == DecisionState.ToBeRatified || ratified.Contains(d.Id));
            var matters = await db.Set<Matter>().ToListAsync();
            matters.ShouldContain(m => m.ClosedOn == null && m.DueOn < today);
            matters.ShouldContain(m => m.ClosedOn == null && m.DueOn >= today);
            matters.Where(m => m.ClosedOn is not null).ShouldAllBe(m => m.ClosedOn <= today && m.ClosedOn >= m.DueOn.AddDays(-60));
            return 0;
        });
    }

    private async Task Load(DateOnly today)
    {
        await using var scope = area.Scope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        foreach (var part in scope.ServiceProvider.GetServices<IDemoData>().Where(d => d.Order <= AgendasAndMinutes).OrderBy(d => d.Order))
        {
            db.OneEntryFor = "sample area: " + part.What;
            await part.Load(today, default);
            db.ChangeTracker.Clear();
        }
    }
}
