using Governance.Platform.Contributions;
using Governance.Platform.Rag;
using Governance.Platform.Security;
using Governance.Testing.Hosting;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Contributions.Changes;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Workstreams.Changes;

/// <summary>What changed since the last meeting, in sentences a board member reads.</summary>
public sealed class ChangeFeedTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private static readonly DateTimeOffset From = new(2027, 3, 1, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = new(2027, 3, 31, 10, 0, 0, TimeSpan.Zero);

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Moves_ThereAndBackAgain_AreNoChange()
    {
        await Move("autism", (RagStatus.OffTrack, RagStatus.AtRisk, 5), (RagStatus.AtRisk, RagStatus.OffTrack, 9));

        (await Read()).ShouldNotContain(c => c.Sentence.Contains("Autism"));
    }

    [Fact]
    public async Task Moves_InSteps_AreOneSentenceFromTheFirstToTheLastWithItsDriver()
    {
        await Move("splds", (RagStatus.OnTrack, RagStatus.AtRisk, 5), (RagStatus.AtRisk, RagStatus.OffTrack, 9));

        var change = (await Read()).Single(c => c.Sentence.Contains("Specific Learning"));

        (change.Kind, change.Sentence, change.Cause).ShouldBe((ChangeKind.OffTrack, "**Specific Learning Difficulties** moved from on track to **off track**.", "Driver of day 9."));
    }

    [Theory]
    [InlineData(1, 9, false)]
    [InlineData(1, 10, true)]
    [InlineData(31, 10, true)]
    [InlineData(31, 11, false)]
    public async Task Moves_AtTheEdges_CountAfterTheFirstInstantUpToTheLast(int day, int hour, bool told)
    {
        await Move("splds", (RagStatus.OnTrack, RagStatus.AtRisk, day), hour: hour, minute: hour == 10 && day == 1 ? 1 : 0);

        (await Read()).Any(c => c.Sentence.Contains("Specific Learning")).ShouldBe(told);
    }

    [Fact]
    public async Task Overdue_IsOneSentenceByPartnerWithTheLongestNamed()
    {
        await Overdue(0, new(2027, 3, 10));
        await Overdue(1, new(2027, 3, 20));

        var change = (await Read()).Single(c => c.Kind == ChangeKind.Overdue);

        change.Sentence.ShouldStartWith("**Two actions became overdue:**");
        change.Cause.ShouldContain("21 days");
    }

    [Fact]
    public async Task Overdue_BeforeTheLastMeetingOrNotYet_IsNotTold()
    {
        await Overdue(0, new(2027, 2, 20));
        await Overdue(1, new(2027, 3, 31));

        (await Read()).ShouldNotContain(c => c.Kind == ChangeKind.Overdue);
    }

    [Fact]
    public async Task Escalation_SaysToWhomAndWhatBlocks()
    {
        await area.Database(async db =>
        {
            var blocker = await db.Set<Blocker>().FirstAsync(b => b.ClosedOn == null);
            (blocker.Text, blocker.RaisedTo, blocker.RaisedOn) = ("No room to train in", "Director of Children's Services", new DateOnly(2027, 3, 4));
            return await db.SaveChangesAsync();
        });

        var change = (await Read()).Single(c => c.Kind == ChangeKind.Escalated);

        change.Sentence.ShouldContain("was escalated to the **Director of Children's Services**");
        change.Cause.ShouldContain("Blocker: No room to train in.");
    }

    [Fact]
    public async Task MilestonesMetEarly_AreGoodNews_AndOnTimeIsNone()
    {
        await area.Database(async db =>
        {
            await db.Set<Milestone>().ExecuteUpdateAsync(s => s.SetProperty(m => m.MetOn, new DateOnly(2026, 1, 1)));
            var action = await db.Set<WorkstreamAction>().Select(a => a.Id).FirstAsync();
            db.Add(new Milestone { ActionId = action, Title = "Early one", BaselineDue = new(2027, 3, 20), Due = new(2027, 3, 20), MetOn = new(2027, 3, 8) });
            db.Add(new Milestone { ActionId = action, Title = "On the day", BaselineDue = new(2027, 3, 8), Due = new(2027, 3, 8), MetOn = new(2027, 3, 8) });
            return await db.SaveChangesAsync();
        });

        var change = (await Read()).Single(c => c.Kind == ChangeKind.Good);

        change.Sentence.ShouldBe("**One milestone was met early:** “Early one”, 12 days ahead.");
    }

    [Fact]
    public async Task Feed_ForSomebodyWhoMayReadNothing_IsEmpty()
    {
        await Move("splds", (RagStatus.OnTrack, RagStatus.OffTrack, 5));
        await using var scope = area.Scope(Person.Nobody);

        (await scope.ServiceProvider.GetServices<IChangeFeed>().OfType<WorkstreamChanges>().Single().Between(From, To, CancellationToken.None)).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<Change>> Read()
    {
        await using var scope = area.Scope();
        return await scope.ServiceProvider.GetServices<IChangeFeed>().OfType<WorkstreamChanges>().Single().Between(From, To, CancellationToken.None);
    }

    private Task<int> Move(string key, params (RagStatus From, RagStatus To, int Day)[] moves) => area.Database(async db =>
    {
        var id = await db.Set<Workstream>().Where(w => w.Key == key).Select(w => w.Id).SingleAsync();
        db.AddRange(moves.Select(m => Changed(id, m.From, m.To, new DateTimeOffset(2027, 3, m.Day, 12, 0, 0, TimeSpan.Zero), m.Day)));
        return await db.SaveChangesAsync();
    });

    private Task<int> Move(string key, (RagStatus From, RagStatus To, int Day) move, int hour, int minute) => area.Database(async db =>
    {
        var id = await db.Set<Workstream>().Where(w => w.Key == key).Select(w => w.Id).SingleAsync();
        db.Add(Changed(id, move.From, move.To, new DateTimeOffset(2027, 3, move.Day, hour, minute, 0, TimeSpan.Zero), move.Day));
        return await db.SaveChangesAsync();
    });

    private static StatusChange Changed(Guid id, RagStatus from, RagStatus to, DateTimeOffset at, int day) =>
        new() { SubjectType = NodeTypes.Workstream, SubjectId = id, From = from, To = to, Driver = $"Driver of day {day}.", At = at };

    // Alone in being due in the month, so that the sample area's own dates play no part.
    private Task<int> Overdue(int nth, DateOnly due) => area.Database(async db =>
    {
        await db.Set<WorkstreamAction>().Where(a => a.CurrentDue != due && a.SuccessMeasure != "set by test").ExecuteUpdateAsync(s => s.SetProperty(a => a.CurrentDue, new DateOnly(2030, 1, 1)));
        var live = await db.Set<WorkstreamAction>().Where(a => a.CompletedOn == null && a.ClosedOn == null).OrderBy(a => a.Reference).Skip(nth).Select(a => a.Id).FirstAsync();
        return await db.Set<WorkstreamAction>().Where(a => a.Id == live)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.CurrentDue, due).SetProperty(a => a.SuccessMeasure, "set by test"));
    });
}
