using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Disputes;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Testing.Hosting;
using Governance.Testing.Sql;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Platform.Threads;

public sealed class ThreadReaderTests(ExtractArea area) : IClassFixture<ExtractArea>
{
    private const string ActionType = Governance.Workstreams.Contracts.NodeTypes.Action;

    private static readonly Person NoRole = new(Guid.NewGuid(), "Nobody yet", new HashSet<string>(StringComparer.Ordinal), null, IsSystem: false);

    [Fact]
    public async Task Neighbours_OfAThingLinkedToEveryKind_AsksTwoQuestions()
    {
        await using var scope = area.Scope();
        var threads = scope.ServiceProvider.GetRequiredService<ThreadReader>();
        var hub = await Organisation(scope, "Linked to all");
        foreach (var kind in threads.Kinds)
        {
            await Link(scope, hub, (await kind.Rows.FirstAsync(r => r.Id != hub.Id)).Ref);
        }

        area.Sql.Reset();
        var groups = await threads.Neighbours(hub, default);

        area.Sql.Queries.ShouldBe(2);
        groups.Select(g => g.Type).ShouldBe(threads.Kinds.Select(k => k.Type));
        groups.ShouldAllBe(g => g.Nodes.Count == 1);
    }

    [Fact]
    public async Task Neighbours_OfEveryKind_AskTwoQuestionsThatBothEnginesTranslate()
    {
        await using var scope = area.Scope();
        var threads = scope.ServiceProvider.GetRequiredService<ThreadReader>();
        foreach (var kind in threads.Kinds)
        {
            var thing = (await kind.Rows.FirstAsync()).Ref;
            area.Sql.Reset();

            await threads.Neighbours(thing, default);

            area.Sql.Queries.ShouldBeLessThanOrEqualTo(2, kind.Type);
        }

        ShadowCompile.Failures.Keys.ShouldNotContain(q => q.Contains(nameof(NodeRow), StringComparison.Ordinal) || q.Contains(nameof(Neighbour), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Neighbours_OfAKindThatMayNotBeRead_AreNeitherShownNorAsked()
    {
        var (risk, dispute) = await RiskAndDispute();
        await using var scope = area.Scope(NoRole);
        var threads = scope.ServiceProvider.GetRequiredService<ThreadReader>();
        area.Sql.Reset();

        var near = await threads.Neighbours(risk, default);

        near.ShouldNotContain(g => g.Type == NodeTypes.Dispute);
        (await threads.Find(dispute, default)).ShouldBeNull();
        (await threads.Neighbours(dispute, default)).ShouldBeEmpty();
        area.Sql.Commands.ShouldAllBe(c => !c.Contains("_Dispute\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whole_ThroughAKindThatMayNotBeRead_EndsThere()
    {
        var (risk, dispute) = await RiskAndDispute();
        var beyond = await Seen(Person.System("Test"));
        var behind = await Seen(NoRole);

        beyond.ShouldContain(dispute);
        beyond.ShouldContain(n => n.Type == NodeTypes.Organisation);
        behind.ShouldNotContain(n => n.Type == NodeTypes.Dispute || n.Type == NodeTypes.Organisation);

        async Task<List<NodeRef>> Seen(Person who)
        {
            await using var scope = area.Scope(who);
            return [.. (await scope.ServiceProvider.GetRequiredService<ThreadReader>().Whole(risk, default)).SelectMany(g => g.Nodes).Select(n => n.Ref)];
        }
    }

    [Fact]
    public async Task Whole_OfAChain_AsksOnceAStepAndOnceForAll()
    {
        await using var scope = area.Scope();
        var chain = new List<NodeRef>();
        foreach (var name in new[] { "First of the chain", "Second of the chain", "Third of the chain" })
        {
            chain.Add(await Organisation(scope, name));
        }

        await Link(scope, chain[0], chain[1]);
        await Link(scope, chain[2], chain[1]);
        area.Sql.Reset();

        var whole = await scope.ServiceProvider.GetRequiredService<ThreadReader>().Whole(chain[0], default);

        whole.ShouldHaveSingleItem().Nodes.Select(n => n.Title).ShouldBe(["Second of the chain", "Third of the chain"]);
        area.Sql.Queries.ShouldBe(4, "one a step, the last of which finds nothing new, and one for what they are");
    }

    [Fact]
    public async Task Neighbours_OfOneKind_StandInTheOrderOfThatKind()
    {
        await using var scope = area.Scope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var hub = await Organisation(scope, "Linked to many");
        var risks = await db.Set<Risk>().OrderByDescending(r => r.Score).ThenBy(r => r.Reference).Take(6).Select(r => r.Id).ToListAsync();
        var actions = await db.Set<WorkstreamAction>().OrderBy(a => a.Reference).Take(12).Select(a => a.Id).ToListAsync();
        var meetings = await db.Set<Meeting>().OrderByDescending(m => m.On).ThenBy(m => db.Set<Board>().First(b => b.Id == m.BoardId).Name).Take(4).Select(m => m.Id).ToListAsync();
        var decisions = await db.Set<Decision>().OrderByDescending(d => d.Year).ThenByDescending(d => d.Number).Take(6).Select(d => d.Id).ToListAsync();
        foreach (var (type, ids) in new[] { (NodeTypes.Risk, risks), (ActionType, actions), (NodeTypes.Decision, decisions), (NodeTypes.Meeting, meetings) })
        {
            foreach (var id in ids)
            {
                await Link(scope, hub, new(type, id));
            }
        }

        var groups = (await scope.ServiceProvider.GetRequiredService<ThreadReader>().Neighbours(hub, default)).ToDictionary(g => g.Type, g => g.Nodes.Select(n => n.Ref.Id).ToList(), StringComparer.Ordinal);

        groups[NodeTypes.Risk].ShouldBe(risks);
        groups[ActionType].ShouldBe(actions);
        groups[NodeTypes.Decision].ShouldBe(decisions);
        groups[NodeTypes.Meeting].ShouldBe(meetings);
    }

    [Fact]
    public async Task Search_OfAllKinds_AsksOneQuestionAndPutsTheExactReferenceFirst()
    {
        await using var scope = area.Scope();
        var threads = scope.ServiceProvider.GetRequiredService<ThreadReader>();
        area.Sql.Reset();

        var many = await threads.Search("a", 3, default);
        var one = await threads.Search("ws01-02", 3, default);

        area.Sql.Queries.ShouldBe(2, "one a search");
        many.Count.ShouldBeGreaterThan(6);
        many.ShouldAllBe(g => g.Nodes.Count <= 3);
        one[0].Nodes[0].Title.ShouldStartWith("WS01-02 ");
    }

    private static async Task<NodeRef> Organisation(AsyncServiceScope scope, string name)
    {
        var made = new Organisation { Name = name, ShortName = name, Sector = Sector.Care, From = new(2020, 1, 1) };
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        db.Add(made);
        await db.SaveChangesAsync();
        return new(NodeTypes.Organisation, made.Id);
    }

    private static async Task Link(AsyncServiceScope scope, NodeRef from, NodeRef to)
    {
        await scope.ServiceProvider.GetRequiredService<ThreadReader>().Link(from, to, "For the test", default);
        await scope.ServiceProvider.GetRequiredService<GovernanceDb>().SaveChangesAsync();
    }

    // A risk that nothing but a dispute leads away from.
    private async Task<(NodeRef Risk, NodeRef Dispute)> RiskAndDispute()
    {
        await using var scope = area.Scope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var dispute = new NodeRef(NodeTypes.Dispute, await db.Set<Dispute>().Select(d => d.Id).FirstAsync());
        var number = await db.Set<Risk>().MaxAsync(r => r.Number) + 1;
        var risk = new Risk
        {
            Number = number,
            Reference = Risk.ReferenceFor(number),
            Kind = RiskKind.Risk,
            Title = "Only a dispute leads on",
            OwnerRole = "Head of SEND",
            ReviewOn = new(2026, 12, 1),
            OpenedOn = new(2026, 11, 1),
            OpenedAt = db.Clock.Now,
            OpenedBy = "Test",
        };
        db.Add(risk);
        await db.SaveChangesAsync();
        await Link(scope, new(NodeTypes.Risk, risk.Id), dispute);
        return (new(NodeTypes.Risk, risk.Id), dispute);
    }
}
